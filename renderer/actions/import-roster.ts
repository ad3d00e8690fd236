import { applyChanges } from '../../shared/changes/apply.ts';
import type { Change } from '../../shared/changes/change.ts';
import { composeChanges } from '../../shared/changes/compose.ts';
import { importRoster } from '../../shared/commands/import-roster.ts';
import { importRosterChanges } from '../../shared/commands/import-roster-changes.ts';
import { applyLayout } from '../../shared/commands/place.ts';
import type { Difference } from '../../shared/import/difference.ts';
import type { Roster } from '../../shared/import/roster.ts';
import type { PlanDocument, Structure } from '../../shared/model/document.ts';
import { beginning } from '../../shared/model/fields.ts';
import { call } from '../api.ts';
import { chartShape } from '../canvas/chart-shape.ts';
import { interfaceStore, notify } from '../store/interface-store.ts';
import { planStore } from '../store/plan-store.ts';
import { newId, tryPlanCommand } from '../store/run-command.ts';
import { exchangeWords } from '../words/action-words.ts';
import { fitWhenDrawn } from './fit-when-drawn.ts';
import { switchTo } from './open-plan.ts';
import { missingPlaces } from './with-places.ts';

/** `update` changes what the plan has into what the roster says; `this-plan` only adds to it. */
export type ImportTarget = 'this-plan' | 'update' | 'new-plan';

/** Follows changes of a structure with places for whatever they leave without one: one list of changes. */
export function laidOut(
  document: PlanDocument,
  structure: Structure,
  changes: readonly Change[],
): Change[] {
  const after = applyChanges(document, changes).structures.get(structure.scenarioId) ?? structure;
  return composeChanges(changes, applyLayout(after, missingPlaces(after, chartShape())));
}

/** Changes to the scenario on screen, with places for everything that they add. */
export function onScreen(
  document: PlanDocument,
  command: (structure: Structure) => Change[],
): Change[] {
  const structure = document.structures.get(planStore.getState().open?.scenarioId ?? '');
  return structure ? laidOut(document, structure, command(structure)) : [];
}

/** Applies chosen differences of a newer roster to the plan on screen, as one undo step. */
export function runUpdate(roster: Roster, fileName: string, chosen: readonly Difference[]): void {
  const refused = tryPlanCommand(exchangeWords.update(fileName), (document) =>
    onScreen(document, (structure) =>
      importRosterChanges(structure, roster, chosen, () => newId()),
    ),
  );
  if (refused) notify(exchangeWords.nothingChanged(refused), 'error');
  else notify(exchangeWords.updated(chosen.length, fileName));
}

/** Writes a roster into the plan on screen or into a new one, as one undo step. @returns false where cancelled. */
export async function runImport(
  roster: Roster,
  fileName: string,
  target: ImportTarget,
): Promise<boolean> {
  if (target === 'new-plan') {
    const name = beginning(fileName.replace(/\.[^.]+$/u, ''), 200) || exchangeWords.planName;
    if (!(await switchTo(() => call('plan:new', { name, ...interfaceStore.getState().newPlans }))))
      return false;
  }
  const refused = tryPlanCommand(exchangeWords.import(fileName), (document) =>
    onScreen(document, (structure) => importRoster(structure, roster, () => newId())),
  );
  if (refused) {
    notify(exchangeWords.nothingImported(refused), 'error');
    return false;
  }
  fitWhenDrawn();
  notify(exchangeWords.imported(exchangeWords.rosterSizes(roster.counts)));
  return true;
}
