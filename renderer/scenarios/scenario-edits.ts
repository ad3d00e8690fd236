import { applyChanges } from '../../shared/changes/apply.ts';
import type { Change } from '../../shared/changes/change.ts';
import { composeChanges } from '../../shared/changes/compose.ts';
import { type PlanDocument, planOf, type Structure } from '../../shared/model/document.ts';
import type { Suggestion } from '../../shared/rules/types.ts';
import {
  branchScenario,
  branchWith,
  duplicateScenario,
  needScenario,
  scenarioFrom,
} from '../../shared/scenarios/branch.ts';
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
import { tryWords, scenarioEditWords as words } from '../words/scenario-words.ts';
import { freeScenarioName, withReason } from './scenario-text.ts';

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
    words.branch(name, nameOf(fromId)),
    (document) => branchScenario(document, fromId, { id, name, intent, createdAt: now() }),
    { show: id },
  );
}

/**
 * A new scenario from how one of the plan's once was, which is shown then.
 * @returns why it was refused, or null.
 */
export function beginFrom(rows: Structure, name: string, intent: string): string | null {
  const id = newId();
  return tryPlanCommand(
    words.fromEarlier(name),
    (document) => scenarioFrom(document, rows, { id, name, intent, createdAt: now() }),
    { show: id },
  );
}

/** Names a scenario and notes what it is to try, as one step. @returns why it was refused, or null. */
export function describe(id: string, name: string, intent: string): string | null {
  return tryPlanCommand(words.rename(name), (document) => {
    const renamed = renameScenario(document, id, name);
    const noted = setScenarioIntent(applyChanges(document, renamed), id, intent);
    return composeChanges(renamed, noted);
  });
}

/** Copies a scenario and shows the copy. */
export function duplicate(id: string): void {
  const copy = newId();
  run(
    words.duplicate(nameOf(id)),
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
  const label = archived ? words.archive(name) : words.restore(name);
  if (!run(label, (document) => archiveScenario(document, id, archived), { show })) return;
  if (archived) notify(words.archived(name));
}

export function remove(id: string): void {
  run(words.delete(nameOf(id)), (document) => deleteScenario(document, id));
}

/** Makes a scenario the one that describes the organisation as it is now. */
export function promote(id: string): void {
  run(words.promote(nameOf(id)), (document) => promoteScenario(document, id), { show: id });
}

/** The way back to a scenario, for a message. */
function wayBack(id: string) {
  return { label: words.goBack(nameOf(id)), run: () => showScenario(id) };
}

interface NewBranch {
  readonly from: string;
  /** The name wanted; where it is taken, a number comes behind it. */
  readonly name: string;
  readonly intent: string;
  /** What undo calls it. */
  readonly label: string;
  readonly edit: (branch: Structure) => readonly Change[];
  /** What it does to the findings, in words. */
  readonly effect: string;
}

/** Branches a scenario, edits the branch and shows it, as one step. @returns whether it was done. */
export function newScenarioWith({ from, intent, label, edit, effect, ...wanted }: NewBranch) {
  const { open } = planStore.getState();
  if (!open) return false;
  const id = newId();
  const name = freeScenarioName(open.document, wanted.name);
  const scenario = { id, name, intent, createdAt: now() };
  if (!run(label, (document) => branchWith(document, from, scenario, edit), { show: id })) {
    return false;
  }
  notify(words.youAreInBranch(name, nameOf(from), effect), 'info', undefined, wayBack(from));
  return true;
}

/** Branches the scenario on screen and carries a suggestion out there. @returns whether it was done. */
export function tryInScenario(suggestion: Suggestion, reason: string, effect: string): boolean {
  const { open } = planStore.getState();
  if (!open) return false;
  const { label } = suggestion;
  return newScenarioWith({
    from: open.scenarioId,
    name: label,
    intent: withReason('', label, reason),
    label: tryWords.tryInNew(label),
    edit: (branched) => [...suggestion.changes(branched, newId)],
    effect,
  });
}

/** Carries a suggestion out in a scenario that is being tried, notes why, and shows it. @returns whether it was done. */
export function addToScenario(
  id: string,
  suggestion: Suggestion,
  reason: string,
  effect: string,
): boolean {
  const from = planStore.getState().open?.scenarioId;
  const name = nameOf(id);
  const { label } = suggestion;
  const done = run(
    tryWords.add(name, label),
    (document) => {
      const { scenario, structure } = needScenario(document, id);
      const changes = [...suggestion.changes(structure, newId)];
      const intent = withReason(scenario.intent, label, reason);
      const noted = setScenarioIntent(applyChanges(document, changes), id, intent);
      return composeChanges(changes, noted);
    },
    { show: id },
  );
  if (!done) return false;
  const elsewhere = from !== undefined && from !== id;
  const said = elsewhere
    ? tryWords.addedElsewhere(name, nameOf(from))
    : tryWords.added(name, effect);
  notify(said, 'info', undefined, elsewhere ? wayBack(from) : undefined);
  return true;
}
