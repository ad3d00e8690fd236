import { FIRST_SCENARIO, planProblems } from '../words/model.ts';
import type { Id } from './fields.ts';
import {
  type PlanTable,
  planTableNames,
  type Row,
  type ScenarioTable,
  scenarioTableNames,
} from './tables.ts';

/** One scenario's rows: the organisation that the canvas draws and the rules judge. Never mutated. */
export type Structure = {
  readonly scenarioId: Id;
} & { readonly [T in ScenarioTable]: ReadonlyMap<Id, Row<T>> };

/** Rows of the plan as a whole. Never mutated. */
export type PlanRows = { readonly [T in PlanTable]: ReadonlyMap<Id, Row<T>> };

/** A whole plan in memory: its own rows and one structure a scenario. Never mutated. */
export interface PlanDocument extends PlanRows {
  readonly structures: ReadonlyMap<Id, Structure>;
}

export function emptyStructure(scenarioId: Id): Structure {
  const rows = Object.fromEntries(scenarioTableNames.map((table) => [table, new Map()]));
  return { scenarioId, ...rows } as unknown as Structure;
}

export function emptyDocument(): PlanDocument {
  const rows = Object.fromEntries(planTableNames.map((table) => [table, new Map()]));
  return { ...rows, structures: new Map() } as unknown as PlanDocument;
}

/**
 * A new plan with one empty scenario, "Today".
 * @param createdAt ISO moment; passed in because nothing here reads a clock.
 */
export function newDocument(
  name: string,
  createdAt: string,
  scenarioId: Id = 'today',
): PlanDocument {
  return {
    plan: new Map([
      ['plan', { id: 'plan', name, createdAt, pack: 'seed', todayScenarioId: scenarioId }],
    ]),
    scenario: new Map([
      [
        scenarioId,
        {
          id: scenarioId,
          name: FIRST_SCENARIO,
          intent: '',
          parentId: null,
          createdAt,
          archived: false,
        },
      ],
    ]),
    threshold: new Map(),
    waiver: new Map(),
    costSettings: new Map(),
    ownSalary: new Map(),
    titleSalary: new Map(),
    structures: new Map([[scenarioId, emptyStructure(scenarioId)]]),
  };
}

/** The plan's own row. @throws Error where the document has none, which no reader lets happen. */
export function planOf(document: PlanDocument): Row<'plan'> {
  const plan = document.plan.get('plan');
  if (!plan) throw new Error(planProblems.noSettings);
  return plan;
}

/** The scenario that describes the organisation now. @throws Error where it is absent. */
export function todayStructure(document: PlanDocument): Structure {
  const structure = document.structures.get(planOf(document).todayScenarioId);
  if (!structure) throw new Error(planProblems.noToday);
  return structure;
}
