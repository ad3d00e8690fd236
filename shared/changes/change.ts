import { z } from 'zod';
import { type Id, idSchema } from '../model/fields.ts';
import {
  planTableNames,
  type Row,
  scenarioTableNames,
  type TableName,
  tables,
} from '../model/tables.ts';
import { changeProblems } from '../words/fit.ts';

/**
 * One row before and after an edit. `before` null is an insertion, `after` null a deletion.
 * `scenarioId` is null for rows of the plan as a whole.
 */
export type Change = {
  [T in TableName]: {
    readonly table: T;
    readonly scenarioId: Id | null;
    readonly id: Id;
    readonly before: Row<T> | null;
    readonly after: Row<T> | null;
  };
}[TableName];

function changeSchemaOf(table: TableName, scenarioId: z.ZodType) {
  const row = (tables[table] as z.ZodType<{ id: string }>).nullable();
  return z
    .strictObject({ table: z.literal(table), scenarioId, id: idSchema, before: row, after: row })
    .refine(
      (change) => change.before !== null || change.after !== null,
      changeProblems.changesNothing,
    )
    .refine(
      (change) =>
        [change.before, change.after].every((side) => side === null || side.id === change.id),
      changeProblems.otherId,
    );
}

const byTable = Object.fromEntries([
  ...planTableNames.map((table) => [table, changeSchemaOf(table, z.null())] as const),
  ...scenarioTableNames.map((table) => [table, changeSchemaOf(table, idSchema)] as const),
]);

/** Validates a change that crosses a process boundary or comes out of a file. */
export const changeSchema = z.unknown().transform((value, context): Change => {
  const table = (value as { table?: unknown } | null)?.table;
  const schema = typeof table === 'string' ? byTable[table] : undefined;
  const result = schema?.safeParse(value);
  if (result?.success) return result.data as Change;
  for (const issue of result?.error.issues ?? []) {
    context.addIssue({ code: 'custom', message: issue.message, path: [...issue.path] });
  }
  if (!result) context.addIssue({ code: 'custom', message: changeProblems.noTable });
  return z.NEVER;
});
