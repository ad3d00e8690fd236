import { nameKey } from '../shared/import/names.ts';
import { type PlanDocument, type Structure, todayStructure } from '../shared/model/document.ts';
import { UsageProblem } from './usage-problem.ts';
import { problemWords } from './words.ts';

/** The organisation in a scenario of that name; as it is today where none is named. */
export function structureIn(document: PlanDocument, name: string | undefined): Structure {
  if (name === undefined) return todayStructure(document);
  const found = [...document.scenario.values()].filter(
    (scenario) => nameKey(scenario.name) === nameKey(name),
  );
  const [only] = found;
  const structure = only && document.structures.get(only.id);
  if (structure && found.length === 1) return structure;
  const names = [...document.scenario.values()].map((scenario) => scenario.name);
  throw new UsageProblem(
    found.length > 1
      ? problemWords.severalScenarios(found.length, name)
      : problemWords.noScenario(name, names),
  );
}
