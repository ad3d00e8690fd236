import type { Change } from '../changes/change.ts';
import { CommandRefused, draftPlan } from '../commands/command.ts';
import { type PlanDocument, planOf } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import type { Scenario } from '../model/plan-entities.ts';
import { scenarioTableNames } from '../model/tables.ts';
import { scenarioProblems } from '../words/scenarios.ts';
import { needScenario, scenarioChange, validScenario } from './branch.ts';

function edit(document: PlanDocument, id: Id, fields: Partial<Scenario>): Change[] {
  const { scenario } = needScenario(document, id);
  const row = validScenario({ ...scenario, ...fields });
  return draftPlan(document, (draft) => draft.put('scenario', row));
}

function refuseToday(document: PlanDocument, id: Id, problem: string): void {
  if (planOf(document).todayScenarioId !== id) return;
  throw new CommandRefused(problem);
}

export function renameScenario(document: PlanDocument, id: Id, name: string): Change[] {
  return edit(document, id, { name });
}

/** Notes what a scenario is meant to try. */
export function setScenarioIntent(document: PlanDocument, id: Id, intent: string): Change[] {
  return edit(document, id, { intent });
}

/** Puts a scenario away, or brings it back; nothing in it is lost. @throws CommandRefused for today's. */
export function archiveScenario(document: PlanDocument, id: Id, archived: boolean): Change[] {
  if (archived) refuseToday(document, id, scenarioProblems.archiveToday);
  return edit(document, id, { archived });
}

/** Makes a scenario the one that describes the organisation as it is now; the former one stays. */
export function promoteScenario(document: PlanDocument, id: Id): Change[] {
  const { scenario } = needScenario(document, id);
  return draftPlan(document, (draft) => {
    draft.put('scenario', { ...scenario, archived: false });
    draft.put('plan', { ...planOf(document), todayScenarioId: id });
  });
}

/**
 * Deletes a scenario with all its rows. What branched from it branches from its parent afterwards.
 * @throws CommandRefused for the one that describes today.
 */
export function deleteScenario(document: PlanDocument, id: Id): Change[] {
  const { scenario, structure } = needScenario(document, id);
  refuseToday(document, id, scenarioProblems.deleteToday);
  const changes: Change[] = [];
  for (const child of document.scenario.values()) {
    if (child.parentId !== id) continue;
    changes.push(scenarioChange(child, { ...child, parentId: scenario.parentId }));
  }
  for (const table of [...scenarioTableNames].reverse()) {
    for (const [rowId, before] of structure[table]) {
      changes.push({
        ...{ table, scenarioId: id, id: rowId, before, after: null },
      } as unknown as Change);
    }
  }
  return [...changes, scenarioChange(scenario, null)];
}
