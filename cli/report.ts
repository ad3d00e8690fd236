import { extname } from 'node:path';
import { planOf } from '../shared/model/document.ts';
import { type Orientation, type Paper, toHtml } from '../shared/report/html.ts';
import { toJson } from '../shared/report/json.ts';
import { toMarkdown } from '../shared/report/markdown.ts';
import { buildReport } from '../shared/report/model.ts';
import type { JudgedScenario } from '../shared/report/options.ts';
import type { Report } from '../shared/report/report-types.ts';
import { rolesForNames } from '../shared/report/roles-for-names.ts';
import { type Audience, audiences } from '../shared/report/sections.ts';
import type { TableId } from '../shared/report/tables.ts';
import { pictureInTheme, type Theme } from '../shared/report/themes.ts';
import { rules } from '../shared/rules/all.ts';
import { runRules } from '../shared/rules/run.ts';
import { canDraw, drawnPictures, printedPdf } from './engine.ts';
import { checkOptions, exitCodeOf, type Judgement, type JudgeOptions, judge } from './judge.ts';
import { readNamedPlan } from './read-named-plan.ts';
import { UsageProblem } from './usage-problem.ts';
import { warnOfRoster } from './warn-of-roster.ts';
import { problemWords } from './words.ts';
import { keepApart, writeWhole } from './write-whole.ts';

export interface ReportOptions extends JudgeOptions {
  readonly out: string;
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly theme: Theme;
  /** Of a .png, in times of the chart's own size. */
  readonly scale: number;
  /** For whom: what they are given. Everything where not given. */
  readonly audience?: Audience;
  /** Whether people are called by their names or by what they do. */
  readonly names: 'people' | 'roles';
  /** Which table a .csv holds. */
  readonly table: TableId;
}

type Writer = (report: Report, options: ReportOptions) => string | Promise<string | Uint8Array>;

function chartOf({ chart }: Report, theme: Theme) {
  if (!chart) throw new UsageProblem(problemWords.emptyChart);
  return pictureInTheme(chart, theme);
}

/** With its charts as pictures where the app's engine is there to draw them, else as tables. */
async function word(report: Report, { paper, orientation }: ReportOptions): Promise<Uint8Array> {
  const { toDocx } = await import('../shared/report/docx.ts');
  const { wordPictures } = await import('../shared/report/word-charts.ts');
  const pictures = canDraw() ? wordPictures(report) : [];
  const images = pictures.length > 0 ? await drawnPictures(pictures, 2) : [];
  const drawn = new Map(pictures.map(({ svg }, at) => [svg, images[at] ?? new Uint8Array()]));
  const draw = async ({ svg }: { readonly svg: string }) => drawn.get(svg) ?? new Uint8Array();
  return toDocx(report, { paper, orientation, ...(drawn.size > 0 ? { draw } : {}) });
}

/**
 * How each kind of report is written, by the ending of its name. What brings a large library along
 * is loaded when it is asked for.
 */
const writers: Readonly<Record<string, Writer>> = {
  '.md': toMarkdown,
  '.html': toHtml,
  '.json': toJson,
  '.pdf': (report, options) => printedPdf(toHtml(report, options), options.paper),
  '.pptx': async (report, { theme }) =>
    (await import('../shared/report/pptx.ts')).toPptx(report, { theme }),
  '.docx': word,
  '.xlsx': async (report) => (await import('../shared/report/xlsx.ts')).toXlsx(report),
  '.csv': async (report, { table }) =>
    (await import('../shared/report/csv.ts')).toCsv(report, table),
  '.svg': (report, { theme }) => chartOf(report, theme).svg,
  '.png': async (report, { theme, scale }) => {
    const [png] = await drawnPictures([chartOf(report, theme)], scale);
    return png ?? new Uint8Array();
  },
};

function writerFor(out: string): Writer {
  const ending = extname(out).toLowerCase();
  const writer = writers[ending];
  if (writer) return writer;
  throw new UsageProblem(problemWords.at(out, problemWords.reportEnding(Object.keys(writers))));
}

/** Today's scenario and those beside it, judged alike; what was put away stays away. */
function compared({ document, pack, today }: Judgement) {
  const judged = (id: string): JudgedScenario[] => {
    const structure = document.structures.get(id);
    if (!structure) return [];
    return [{ structure, result: runRules(rules, document, structure, { today, pack }) }];
  };
  const { todayScenarioId } = planOf(document);
  const others = [...document.scenario.values()].filter(
    ({ id, archived }) => id !== todayScenarioId && !archived,
  );
  if (others.length === 0) return {};
  return {
    base: judged(todayScenarioId)[0],
    options: others.flatMap(({ id }) => judged(id)),
  };
}

/** Writes a report of a file; returns the exit code. A report is there whole or not at all. */
export async function report(path: string, options: ReportOptions): Promise<number> {
  checkOptions(options);
  const write = writerFor(options.out);
  keepApart(options.out, path, problemWords.reportOntoPlan);
  const { document, rosterProblems } = readNamedPlan(path);
  warnOfRoster(path, rosterProblems);
  const judgement = judge(options.names === 'roles' ? rolesForNames(document) : document, options);
  const sections = options.audience && audiences[options.audience].sections;
  const charterSquads = [...judgement.structure.squad.keys()];
  const built = buildReport({
    ...judgement,
    sections,
    charterSquads: sections ? charterSquads : [],
    ...compared(judgement),
  });
  await writeWhole(options.out, await write(built, options));
  return exitCodeOf(judgement);
}
