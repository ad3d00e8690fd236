import type { Change } from '../changes/change.ts';
import { composeChanges } from '../changes/compose.ts';
import { CommandRefused, refusedValue } from '../commands/command.ts';
import type { PlanDocument, Structure } from '../model/document.ts';
import { beginning, type Id, MAX_NAME } from '../model/fields.ts';
import { type Scenario, scenarioSchema } from '../model/plan-entities.ts';
import { scenarioTableNames } from '../model/tables.ts';
import { refusals } from '../words/commands.ts';
import { COPY_ENDING, scenarioProblems } from '../words/scenarios.ts';
import { inWords } from '../words/schema-problems.ts';

/** A scenario to be made. */
export interface NewScenario extends Pick<Scenario, 'id' | 'name'> {
  /** What it is meant to try. */
  readonly intent?: string;
  /** ISO moment; passed in because nothing here reads a clock. */
  readonly createdAt: string;
}

/** A scenario and its rows. @throws CommandRefused where it is not there. */
export function needScenario(
  document: PlanDocument,
  id: Id,
): { readonly scenario: Scenario; readonly structure: Structure } {
  const scenario = document.scenario.get(id);
  const structure = document.structures.get(id);
  if (!scenario || !structure) throw new CommandRefused(refusals.gone('scenario'));
  return { scenario, structure };
}

/** Makes the row valid or refuses, naming the field. */
export function validScenario(row: Scenario): Scenario {
  const result = scenarioSchema.safeParse(row, inWords);
  if (result.success) return result.data;
  throw refusedValue('scenario', result.error);
}

/** The change that adds, alters or removes a scenario's own row. */
export function scenarioChange(before: Scenario | null, after: Scenario | null): Change {
  const id = (after ?? before)?.id ?? '';
  return { table: 'scenario', scenarioId: null, id, before, after };
}

function copyInto(
  document: PlanDocument,
  from: Structure,
  parentId: Id | null,
  { id, name, intent = '', createdAt }: NewScenario,
): Change[] {
  if (document.scenario.has(id)) throw new CommandRefused(scenarioProblems.repeatedId);
  const row = validScenario({ id, name, intent, parentId, createdAt, archived: false });
  const changes = [scenarioChange(null, row)];
  for (const table of scenarioTableNames) {
    for (const [rowId, after] of from[table]) {
      changes.push({ table, scenarioId: id, id: rowId, before: null, after } as unknown as Change);
    }
  }
  return changes;
}

/** Branches a scenario: a new one with the same rows under the same ids, to be changed apart. */
export function branchScenario(
  document: PlanDocument,
  fromId: Id,
  scenario: NewScenario,
): Change[] {
  return copyInto(document, needScenario(document, fromId).structure, fromId, scenario);
}

/**
 * A new scenario from the rows of another state of the plan, such as an earlier version, under the
 * same ids. It branches from the scenario that the rows were of, where that is still there.
 */
export function scenarioFrom(
  document: PlanDocument,
  rows: Structure,
  scenario: NewScenario,
): Change[] {
  const parentId = document.scenario.has(rows.scenarioId) ? rows.scenarioId : null;
  return copyInto(document, rows, parentId, scenario);
}

/**
 * Branches a scenario and edits the branch in the same step: "try this in a scenario".
 * @param edit commands to run on the branch, one after the other, each on what the ones before made.
 */
export function branchWith(
  document: PlanDocument,
  fromId: Id,
  scenario: NewScenario,
  edit: (branch: Structure) => readonly Change[],
): Change[] {
  const { structure } = needScenario(document, fromId);
  const changes = branchScenario(document, fromId, scenario);
  const branch: Structure = { ...structure, scenarioId: scenario.id };
  return composeChanges(changes, edit(branch));
}

/** Copies a scenario beside itself, with its intent. Of one that branches from none, the copy does. */
export function duplicateScenario(
  document: PlanDocument,
  id: Id,
  copy: Omit<NewScenario, 'name' | 'intent'>,
): Change[] {
  const { scenario, structure } = needScenario(document, id);
  const name = beginning(scenario.name, MAX_NAME - COPY_ENDING.length) + COPY_ENDING;
  const { intent, parentId } = scenario;
  return copyInto(document, structure, parentId ?? id, { ...copy, name, intent });
}
