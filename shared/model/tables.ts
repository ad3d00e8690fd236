import type { z } from 'zod';
import {
  assignmentSchema,
  marketSchema,
  personaSchema,
  personSchema,
  plannedTimeSchema,
  productSchema,
  reportingLineSchema,
  responsibilityHolderSchema,
  roleAnswersSchema,
  squadPracticeSchema,
  squadSchema,
  strategySignalsSchema,
  symptomAnswerSchema,
  timeSplitSchema,
  titleAuditSchema,
} from './entities.ts';
import { cardStateSchema, positionSchema } from './placement.ts';
import {
  costSettingsSchema,
  ownSalarySchema,
  planSchema,
  scenarioSchema,
  thresholdSchema,
  titleSalarySchema,
  waiverSchema,
} from './plan-entities.ts';

/** Tables of which every scenario has its own rows, in an order in which no row precedes what it refers to. */
export const scenarioTables = {
  product: productSchema,
  market: marketSchema,
  persona: personaSchema,
  squad: squadSchema,
  person: personSchema,
  timeSplit: timeSplitSchema,
  strategySignals: strategySignalsSchema,
  titleAudit: titleAuditSchema,
  assignment: assignmentSchema,
  reportingLine: reportingLineSchema,
  position: positionSchema,
  squadPractice: squadPracticeSchema,
  roleAnswers: roleAnswersSchema,
  responsibilityHolder: responsibilityHolderSchema,
  symptomAnswer: symptomAnswerSchema,
  plannedTime: plannedTimeSchema,
  cardState: cardStateSchema,
} as const;

/** Tables that belong to the plan as a whole. */
export const planTables = {
  plan: planSchema,
  scenario: scenarioSchema,
  threshold: thresholdSchema,
  waiver: waiverSchema,
  costSettings: costSettingsSchema,
  ownSalary: ownSalarySchema,
  titleSalary: titleSalarySchema,
} as const;

export const tables = { ...planTables, ...scenarioTables } as const;

export type ScenarioTable = keyof typeof scenarioTables;
export type PlanTable = keyof typeof planTables;
export type TableName = keyof typeof tables;
/** The row type of a table. */
export type Row<T extends TableName> = z.infer<(typeof tables)[T]>;

export const scenarioTableNames = Object.keys(scenarioTables) as ScenarioTable[];
export const planTableNames = Object.keys(planTables) as PlanTable[];
export const tableNames = Object.keys(tables) as TableName[];

export function isScenarioTable(table: TableName): table is ScenarioTable {
  return table in scenarioTables;
}

/** A reference from one table's field to rows of another in the same scenario. */
export interface Reference {
  readonly table: ScenarioTable;
  readonly field: string;
  readonly to: readonly ScenarioTable[];
}

/** Every reference between scenario tables; deleting a row means deleting or clearing what refers to it. */
export const references: readonly Reference[] = [
  { table: 'market', field: 'productId', to: ['product'] },
  { table: 'persona', field: 'productId', to: ['product'] },
  { table: 'squad', field: 'productId', to: ['product'] },
  { table: 'timeSplit', field: 'id', to: ['person'] },
  { table: 'strategySignals', field: 'id', to: ['person'] },
  { table: 'titleAudit', field: 'id', to: ['person'] },
  { table: 'assignment', field: 'personId', to: ['person'] },
  { table: 'assignment', field: 'squadId', to: ['squad'] },
  { table: 'assignment', field: 'productId', to: ['product'] },
  { table: 'reportingLine', field: 'reportId', to: ['person'] },
  { table: 'reportingLine', field: 'managerId', to: ['person'] },
  { table: 'squadPractice', field: 'id', to: ['squad'] },
  { table: 'roleAnswers', field: 'id', to: ['person'] },
  { table: 'responsibilityHolder', field: 'productId', to: ['product'] },
  { table: 'responsibilityHolder', field: 'squadId', to: ['squad'] },
  { table: 'responsibilityHolder', field: 'personId', to: ['person'] },
  { table: 'symptomAnswer', field: 'squadId', to: ['squad'] },
  { table: 'position', field: 'id', to: ['product', 'squad', 'person'] },
  { table: 'plannedTime', field: 'id', to: ['squad', 'person'] },
  { table: 'cardState', field: 'id', to: ['product', 'squad', 'person'] },
];
