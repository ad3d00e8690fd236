import { applyChanges } from '../../shared/changes/apply.ts';
import type { Change } from '../../shared/changes/change.ts';
import { composeChanges } from '../../shared/changes/compose.ts';
import { type PlanDocument, planOf } from '../../shared/model/document.ts';
import type { Suggestion } from '../../shared/rules/types.ts';
import { branchScenario, branchWith, duplicateScenario } from '../../shared/scenarios/branch.ts';
import {
  archiveScenario,
  deleteScenario,
  promoteScenario,
  renameScenario,
  setScenarioIntent,
} from '../../shared/scenarios/edit-scenario.ts';
import { notify } from '../store/interface-store.ts';
import { planStore, showScenario } from '../store/plan-store.ts';
import { newId, tryPlanCommand } from '../store/run-command.ts';
import { freeScenarioName } from './scenario-words.ts';

const now = () => new Date().toISOString();

function nameOf(id: string): string {
  return planStore.getState().open?.document.scenario.get(id)?.name ?? '';
}

/** Runs an edit whose refusal no field can show. @returns whether it was done. */
function run(
  label: string,
  command: (document: PlanDocument) => Change[],
  options?: Parameters<typeof tryPlanCommand>[2],
): boolean {
  const refused = tryPlanCommand(label, command, options);
  if (refused) notify(refused, 'error');
  return refused === null;
}

/** Branches a scenario and shows the branch. @returns why it was refused, or null. */
export function branch(fromId: string, name: string, intent: string): string | null {
  const id = newId();
  return tryPlanCommand(
    `Branch ${name} from ${nameOf(fromId)}`,
    (document) => branchScenario(document, fromId, { id, name, intent, createdAt: now() }),
    { show: id },
  );
}

/** Names a scenario and notes what it is to try, as one step. @returns why it was refused, or null. */
export function describe(id: string, name: string, intent: string): string | null {
  return tryPlanCommand(`Rename the scenario ${name}`, (document) => {
    const renamed = renameScenario(document, id, name);
    const noted = setScenarioIntent(applyChanges(document, renamed), id, intent);
    return composeChanges(renamed, noted);
  });
}

/** Copies a scenario and shows the copy. */
export function duplicate(id: string): void {
  const copy = newId();
  run(
    `Duplicate the scenario ${nameOf(id)}`,
    (document) => duplicateScenario(document, id, { id: copy, createdAt: now() }),
    { show: copy },
  );
}

/** Puts a scenario away and shows today's, or brings it back and shows it. */
export function setArchived(id: string, archived: boolean): void {
  const { open } = planStore.getState();
  if (!open) return;
  const name = nameOf(id);
  const show = archived ? planOf(open.document).todayScenarioId : id;
  const label = `${archived ? 'Archive' : 'Bring back'} the scenario ${name}`;
  if (!run(label, (document) => archiveScenario(document, id, archived), { show })) return;
  if (archived) notify(`“${name}” is archived. The list of scenarios still has it, at its end.`);
}

export function remove(id: string): void {
  run(`Delete the scenario ${nameOf(id)}`, (document) => deleteScenario(document, id));
}

/** Makes a scenario the one that describes the organisation as it is now. */
export function promote(id: string): void {
  run(`Make ${nameOf(id)} today’s`, (document) => promoteScenario(document, id), { show: id });
}

/** The way back to a scenario, for a message. */
function wayBack(id: string) {
  return { label: `Go back to ${nameOf(id)}`, run: () => showScenario(id) };
}

/**
 * Branches the scenario on screen, carries a suggestion out there and shows the branch, all as one
 * step. @returns whether it was done.
 */
export function tryInScenario(suggestion: Suggestion, effect: string): boolean {
  const { open } = planStore.getState();
  if (!open) return false;
  const from = open.scenarioId;
  const id = newId();
  const { label } = suggestion;
  const name = freeScenarioName(open.document, label);
  const scenario = { id, name, intent: `${label}.`, createdAt: now() };
  const done = run(
    `Try in a new scenario: ${label}`,
    (document) =>
      branchWith(document, from, scenario, (branched) => [...suggestion.changes(branched, newId)]),
    { show: id },
  );
  if (!done) return false;
  const words = `You are in the new scenario “${name}”. ${nameOf(from)} is as it was. ${effect}`;
  notify(words.trim(), 'info', undefined, wayBack(from));
  return true;
}
