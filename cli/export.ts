import { extname } from 'node:path';
import { type PlanDocument, planOf } from '../shared/model/document.ts';
import { readNamedPlan } from './read-named-plan.ts';
import { structureIn } from './scenario.ts';
import { UsageProblem } from './usage-problem.ts';
import { warnOfRoster } from './warn-of-roster.ts';
import { problemWords } from './words.ts';
import { keepApart, writeWhole } from './write-whole.ts';

export interface ExportOptions {
  readonly out: string;
  /** Name of a scenario; today's where not given. */
  readonly scenario?: string;
}

type Writer = (document: PlanDocument, options: ExportOptions) => Promise<string>;

/** What each ending stands for. */
const writers: Readonly<Record<string, Writer>> = {
  '.json': async (document, { out, scenario }) => {
    if (scenario !== undefined) {
      throw new UsageProblem(problemWords.at(out, problemWords.wholePlan));
    }
    return (await import('../shared/exchange/write-exchange.ts')).writeExchange(document);
  },
  '.csv': async (document, { scenario }) => {
    const { writeRoster } = await import('../shared/exchange/write-roster.ts');
    return writeRoster(structureIn(document, scenario));
  },
  '.mmd': async (document, { scenario }) => {
    const { writeMermaid } = await import('../shared/exchange/write-mermaid.ts');
    const structure = structureIn(document, scenario);
    const name = document.scenario.get(structure.scenarioId)?.name ?? '';
    return writeMermaid(structure, `${planOf(document).name}, ${name}`);
  },
};

/** Writes a file in another format; returns the exit code. */
export async function exportFile(path: string, options: ExportOptions): Promise<number> {
  const { out } = options;
  const write = writers[extname(out).toLowerCase()];
  if (!write) {
    throw new UsageProblem(problemWords.at(out, problemWords.exportEnding(Object.keys(writers))));
  }
  keepApart(out, path, problemWords.exportOntoPlan);
  const { document, rosterProblems } = readNamedPlan(path);
  warnOfRoster(path, rosterProblems);
  await writeWhole(out, await write(document, options));
  return 0;
}
