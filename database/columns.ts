import { z } from 'zod';
import { isScenarioTable, type TableName, tableNames, tables } from '../shared/model/tables.ts';
import type { Value } from './driver.ts';

/*
 * How the model's fields lie in columns. A table's columns follow from its schema, so that a new field
 * is one line in the schema and one in a migration.
 */

export interface Column {
  readonly field: string;
  readonly name: string;
  readonly type: 'TEXT' | 'INTEGER' | 'REAL';
  readonly nullable: boolean;
  /** Kept as 0 and 1. */
  readonly boolean: boolean;
}

export interface TableColumns {
  /** The table's name in the file. */
  readonly name: string;
  /** Whether each row belongs to a scenario, whose id then stands first, in `scenario_id`. */
  readonly inScenario: boolean;
  readonly columns: readonly Column[];
}

export type AnyRow = Readonly<Record<string, Value | boolean>> & { readonly id: string };

/** `timeSplit` in the model is `time_split` in the file. */
function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function typeOf(schema: z.ZodType): Column['type'] {
  if (schema instanceof z.ZodBoolean) return 'INTEGER';
  if (schema instanceof z.ZodNumber) return schema.isInt ? 'INTEGER' : 'REAL';
  return 'TEXT';
}

function columnOf(field: string, schema: z.ZodType): Column {
  const nullable = schema instanceof z.ZodNullable;
  const value = nullable ? (schema.unwrap() as z.ZodType) : schema;
  const boolean = value instanceof z.ZodBoolean;
  return { field, name: snakeCase(field), type: typeOf(value), nullable, boolean };
}

function columnsOf(table: TableName): TableColumns {
  const shape = Object.entries(tables[table].shape as Readonly<Record<string, z.ZodType>>);
  return {
    name: snakeCase(table),
    inScenario: isScenarioTable(table),
    columns: shape.map(([field, schema]) => columnOf(field, schema)),
  };
}

/** Every table of the model as it lies in the file. */
export const tableColumns = Object.fromEntries(
  tableNames.map((table) => [table, columnsOf(table)]),
) as Readonly<Record<TableName, TableColumns>>;

/** Names of a table's columns, the scenario's first, ready for a statement. */
export function columnList({ inScenario, columns }: TableColumns): string {
  const names = columns.map(({ name }) => `"${name}"`);
  return (inScenario ? ['scenario_id', ...names] : names).join(', ');
}

/** A row's values in the order of its columns. */
export function encodeRow({ columns }: TableColumns, row: AnyRow): Value[] {
  return columns.map(({ field }) => {
    const value = row[field];
    if (typeof value === 'boolean') return value ? 1 : 0;
    return value ?? null;
  });
}

/** The row that lies in `values` from position `from` on. What it holds is not checked here. */
export function decodeRow({ columns }: TableColumns, values: readonly Value[], from = 0): AnyRow {
  const row: Record<string, Value | boolean> = {};
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at] as Column;
    const value = values[from + at] as Value;
    row[column.field] = column.boolean && value !== null ? value === 1 : value;
  }
  return row as AnyRow;
}
