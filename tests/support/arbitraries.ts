import fc from 'fast-check';
import { z } from 'zod';
import type { PlanDocument, Structure } from '../../shared/model/document.ts';
import { newDocument } from '../../shared/model/document.ts';
import type { Id } from '../../shared/model/fields.ts';
import {
  type Reference,
  type Row,
  references,
  type ScenarioTable,
  scenarioTableNames,
  type TableName,
  tables,
} from '../../shared/model/tables.ts';

/*
 * Random plans that are valid: every field comes from its own schema, so that a new field is covered
 * without a word here, and every reference names a row that is there.
 */

type AnyRow = Record<string, unknown> & { id: string };

interface FieldSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly FieldSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly format?: string;
  readonly pattern?: string;
}

const dates = fc.date({
  min: new Date('2000-01-01T00:00:00Z'),
  max: new Date('2099-12-31T00:00:00Z'),
  noInvalidDate: true,
});

function textArbitrary({
  format,
  pattern,
  minLength,
  maxLength,
}: FieldSchema): fc.Arbitrary<string> {
  if (format === 'date') return dates.map((date) => date.toISOString().slice(0, 10));
  if (format === 'date-time') return dates.map((date) => date.toISOString());
  if (pattern) return fc.stringMatching(new RegExp(pattern), { maxLength: 12 });
  return fc
    .string({ unit: 'grapheme', minLength: minLength ?? 0, maxLength: 12 })
    .map((text) => text.slice(0, maxLength ?? text.length));
}

function valueArbitrary(field: FieldSchema): fc.Arbitrary<unknown> {
  if (field.anyOf) return fc.oneof(...field.anyOf.map(valueArbitrary));
  if (field.const !== undefined) return fc.constant(field.const);
  if (field.enum) return fc.constantFrom(...field.enum);
  if (Array.isArray(field.type)) {
    return fc.oneof(...field.type.map((type: string) => valueArbitrary({ ...field, type })));
  }
  const { minimum: min = -1000, maximum: max = 1000 } = field;
  switch (field.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min, max });
    case 'number':
      // A row keeps no sign of zero, so none is made up.
      return fc.double({ min, max, noNaN: true }).map((value) => value + 0);
    case 'string':
      return textArbitrary(field);
    default:
      throw new Error(`No way to make up a value for ${JSON.stringify(field)}`);
  }
}

/** Rows of one table, valid field by field; ids and references are as random as the rest. */
export function rowArbitrary<T extends TableName>(table: T): fc.Arbitrary<Row<T>> {
  const schema = z.toJSONSchema(tables[table]) as { properties: Record<string, FieldSchema> };
  const fields = Object.entries(schema.properties).map(([name, field]) => [
    name,
    valueArbitrary(field),
  ]);
  return fc.record(Object.fromEntries(fields)) as unknown as fc.Arbitrary<Row<T>>;
}

/** Rows of one table that are valid as a whole, too. */
export function validRowArbitrary<T extends TableName>(table: T): fc.Arbitrary<Row<T>> {
  return rowArbitrary(table).filter((row) => tables[table].safeParse(row).success);
}

interface Seed {
  readonly row: AnyRow;
  readonly picks: readonly number[];
}

const pick = <T>(from: readonly T[], at: number): T | undefined => from[at % from.length];

/** Points a made-up row at rows that are there; undefined where it cannot stand. */
function connected(
  table: ScenarioTable,
  { row, picks }: Seed,
  structure: Record<ScenarioTable, Map<Id, AnyRow>>,
): AnyRow | undefined {
  const result = { ...row };
  const own = references.filter((reference: Reference) => reference.table === table);
  for (const [at, { field, to }] of own.entries()) {
    // What stands beside things of several kinds says itself which kind.
    const target = to.length > 1 ? (result.subject as ScenarioTable) : to[0];
    const onEither =
      table === 'assignment' ? field !== 'personId' : table === 'responsibilityHolder';
    const nullable = table === 'squad' || onEither;
    const skip = nullable && (picks[at] ?? 0) % 4 === 0;
    const id = target && !skip ? pick([...structure[target].keys()], picks[at] ?? 0) : undefined;
    if (id === undefined && !nullable) return undefined;
    result[field] = id ?? null;
  }
  const onOnePlace = table === 'assignment' || table === 'responsibilityHolder';
  if (onOnePlace && result.squadId !== null) result.productId = null;
  if (table === 'responsibilityHolder' && result.holder !== 'person') result.personId = null;
  return tables[table].safeParse(result).success ? result : undefined;
}

/** What may be there once only, besides the id. */
function uniqueKey(table: ScenarioTable, row: AnyRow): string {
  if (table === 'assignment') {
    return [row.personId, row.role, row.squadId, row.productId].join('\n');
  }
  return table === 'reportingLine' ? `${row.reportId}\n${row.managerId}` : row.id;
}

function assemble(
  scenarioId: Id,
  seeds: Readonly<Record<ScenarioTable, readonly Seed[]>>,
): Structure {
  const structure = {} as Record<ScenarioTable, Map<Id, AnyRow>>;
  for (const table of scenarioTableNames) {
    const rows = new Map<Id, AnyRow>();
    structure[table] = rows;
    const seen = new Set<string>();
    for (const [at, seed] of seeds[table].entries()) {
      const numbered = { ...seed, row: { ...seed.row, id: `${table}-${at + 1}` } };
      const row = connected(table, numbered, structure);
      if (!row || seen.has(uniqueKey(table, row))) continue;
      seen.add(uniqueKey(table, row));
      rows.set(row.id, row);
    }
  }
  return { scenarioId, ...structure } as unknown as Structure;
}

/** One scenario with up to `max` rows a table; ids are `squad-1`, `person-2` and so on. */
export function structureArbitrary(scenarioId: Id = 'today', max = 6): fc.Arbitrary<Structure> {
  const seedsOf = (table: ScenarioTable) =>
    fc.array(
      fc.record({
        row: rowArbitrary(table) as fc.Arbitrary<unknown> as fc.Arbitrary<AnyRow>,
        picks: fc.array(fc.nat(1000), { minLength: 3, maxLength: 3 }),
      }),
      { maxLength: max },
    );
  return fc
    .record(
      Object.fromEntries(
        scenarioTableNames.map((table) => [table, seedsOf(table)]),
      ) as unknown as Record<ScenarioTable, fc.Arbitrary<Seed[]>>,
    )
    .map((seeds) => assemble(scenarioId, seeds));
}

/** A plan with the scenario `today` and now and then a second one, `later`, branched from it. */
export function documentArbitrary(max = 6): fc.Arbitrary<PlanDocument> {
  return fc
    .record({
      name: rowArbitrary('plan').map(({ name }) => name),
      today: structureArbitrary('today', max),
      later: fc.option(structureArbitrary('later', max), { freq: 2 }),
      laterRow: rowArbitrary('scenario'),
      thresholds: fc.uniqueArray(rowArbitrary('threshold'), {
        maxLength: 3,
        selector: ({ id }) => id,
      }),
      waivers: fc.uniqueArray(rowArbitrary('waiver'), { maxLength: 3, selector: ({ id }) => id }),
      costs: fc.option(rowArbitrary('costSettings')),
      titles: fc.uniqueArray(validRowArbitrary('titleSalary'), {
        maxLength: 3,
        selector: ({ id }) => id,
      }),
      salaries: fc.uniqueArray(validRowArbitrary('ownSalary'), {
        maxLength: 3,
        selector: ({ id }) => id,
      }),
    })
    .map(({ name, today, later, laterRow, thresholds, waivers, costs, salaries, titles }) => {
      const base = newDocument(name, '2026-01-01T09:00:00.000Z');
      const scenario = new Map(base.scenario);
      const structures = new Map([['today', today]]);
      if (later) {
        scenario.set('later', { ...laterRow, id: 'later', parentId: 'today' });
        structures.set('later', later);
      }
      const threshold = new Map(thresholds.map((row) => [row.id, row]));
      const waiver = new Map(waivers.map((row) => [row.id, row]));
      const costSettings = new Map(costs ? [[costs.id, costs]] : []);
      const ownSalary = new Map(salaries.map((row) => [row.id, row]));
      const titleSalary = new Map(titles.map((row) => [row.id, row]));
      const pay = { costSettings, ownSalary, titleSalary };
      return { ...base, scenario, structures, threshold, waiver, ...pay };
    });
}
