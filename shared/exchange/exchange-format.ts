import { z } from 'zod';
import { idSchema } from '../model/fields.ts';
import {
  planTableNames,
  planTables,
  scenarioTableNames,
  scenarioTables,
  type TableName,
  tables,
} from '../model/tables.ts';
import { formatWords } from '../words/exchange.ts';

/** Name that every file of the exchange format carries. */
export const EXCHANGE_FORMAT = 'squadplan';
/** Version of the format that is written; older ones are read, newer ones refused. */
export const EXCHANGE_VERSION = 1;
/** Longest text that is read, in characters. */
export const MAX_EXCHANGE_LENGTH = 64 * 1024 * 1024;
/** Most rows that one table may have in one scenario. */
export const MAX_ROWS = 100_000;
/** Most scenarios that one plan may have. */
export const MAX_SCENARIOS = 500;

type RowSchema = (table: TableName) => z.ZodType;

function listsOf(names: readonly TableName[], rowSchema: RowSchema) {
  // A table may be left out: files written before it was added are read as having no rows in it.
  const lists = names.map(
    (name) => [name, z.array(rowSchema(name)).max(MAX_ROWS).default([])] as const,
  );
  return z.strictObject(Object.fromEntries(lists));
}

function fileSchema(rowSchema: RowSchema) {
  return z.strictObject({
    /** Lets an editor find the JSON Schema; not read. */
    $schema: z.string().optional(),
    format: z.literal(EXCHANGE_FORMAT),
    version: z.literal(EXCHANGE_VERSION),
    plan: listsOf(planTableNames, rowSchema),
    scenarios: z
      .array(z.strictObject({ scenarioId: idSchema, rows: listsOf(scenarioTableNames, rowSchema) }))
      .max(MAX_SCENARIOS),
  });
}

/** The file without a look into its rows: those are checked one by one, so that a bad file costs little. */
export const outlineSchema = fileSchema(() => z.unknown());

const wholeSchema = fileSchema((table) => tables[table]);

/** What no JSON type says by itself, added to the row's definition. */
const oneOfTwoPlaces = {
  oneOf: [
    { properties: { squadId: { type: 'string' }, productId: { type: 'null' } } },
    { properties: { squadId: { type: 'null' }, productId: { type: 'string' } } },
  ],
};

/** The JSON Schema (draft 2020-12) of the format, made from the schemas that the app itself checks by. */
export function exchangeJsonSchema(): Record<string, unknown> {
  const names = z.registry<{ id: string }>();
  for (const [name, schema] of Object.entries({ ...planTables, ...scenarioTables })) {
    names.add(schema, { id: name });
  }
  const { $schema, ...schema } = z.toJSONSchema(wholeSchema, { metadata: names, io: 'input' });
  for (const table of ['assignment', 'responsibilityHolder'] as const) {
    Object.assign(schema.$defs?.[table] as object, oneOfTwoPlaces);
  }
  return {
    $schema,
    title: formatWords.title,
    description: formatWords.description,
    ...schema,
  };
}
