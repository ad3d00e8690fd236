import { z } from 'zod';
import { pictureOf } from '../layout/picture.ts';
import { boundsOf } from '../layout/rect.ts';
import type { Structure } from '../model/document.ts';
import { type SubjectKind, subjectKindSchema } from '../model/entities.ts';
import { type Id, idSchema, lengthSchema, onCanvas } from '../model/fields.ts';
import { buildIndex } from '../model/structure-index.ts';
import {
  type Row,
  references,
  type ScenarioTable,
  scenarioTableNames,
  scenarioTables,
} from '../model/tables.ts';

/** Tables whose rows a clip holds: all but places, which it keeps in absolute units, and how cards are kept. */
export type ClipTable = Exclude<ScenarioTable, 'position' | 'cardState'>;
const clipTables = scenarioTableNames.filter(
  (table): table is ClipTable => table !== 'position' && table !== 'cardState',
);

const rowsSchema = z.strictObject(
  Object.fromEntries(clipTables.map((table) => [table, z.array(scenarioTables[table])])) as {
    [T in ClipTable]: z.ZodArray<(typeof scenarioTables)[T]>;
  },
);

const drawn: ReadonlySet<ScenarioTable> = new Set(['product', 'squad', 'person']);
const lines: ReadonlySet<ScenarioTable> = new Set(['assignment', 'reportingLine']);
/** Tables of what is known about products, squads and people: rows that go wherever their subject goes. */
export const factTables = clipTables.filter((table) => !drawn.has(table) && !lines.has(table));

/** Ids that a row names by its references, empty ones left out. */
export function namedBy(table: ScenarioTable, row: object): Id[] {
  return references.flatMap((reference) => {
    const id = (row as Record<string, unknown>)[reference.field];
    return reference.table === table && typeof id === 'string' ? [id] : [];
  });
}

/** Part of a plan on its way to another place: what copy puts on the clipboard. */
export const clipSchema = z.strictObject({
  format: z.literal('squadplan-clip'),
  version: z.literal(1),
  rows: rowsSchema,
  /** What was copied itself; everybody else is there because they hold a role in it. */
  chosen: z.array(z.strictObject({ kind: subjectKindSchema, id: idSchema })),
  /** Where the copied things stand on the canvas, absolute, in canvas units. */
  places: z.array(
    z.strictObject({
      kind: subjectKindSchema,
      id: idSchema,
      x: lengthSchema,
      y: lengthSchema,
      width: lengthSchema,
      height: lengthSchema,
    }),
  ),
});
export type Clip = z.infer<typeof clipSchema>;

/** Something that can be copied. */
export interface Copied {
  readonly kind: SubjectKind;
  readonly id: Id;
}

/** Rows of a table that belong to a chosen few. */
function rowsWhere<T extends ScenarioTable>(
  structure: Structure,
  table: T,
  keep: (row: Row<T>) => boolean,
): Row<T>[] {
  return [...(structure[table] as ReadonlyMap<Id, Row<T>>).values()].filter(keep);
}

/**
 * Copies products with their squads, squads with their assignments, and people. Whoever holds a
 * role in what is copied comes along, with what is known about them.
 */
export function copySubjects(structure: Structure, subjects: readonly Copied[]): Clip {
  const ids = new Set(subjects.map(({ id }) => id));
  const products = rowsWhere(structure, 'product', ({ id }) => ids.has(id));
  const productIds = new Set(products.map(({ id }) => id));
  const squads = rowsWhere(
    structure,
    'squad',
    ({ id, productId }) => ids.has(id) || productIds.has(productId ?? ''),
  );
  const squadIds = new Set(squads.map(({ id }) => id));
  const assignments = rowsWhere(
    structure,
    'assignment',
    ({ squadId, productId }) => squadIds.has(squadId ?? '') || productIds.has(productId ?? ''),
  );
  const holders = new Set(assignments.map(({ personId }) => personId));
  const people = rowsWhere(structure, 'person', ({ id }) => ids.has(id) || holders.has(id));
  const personIds = new Set(people.map(({ id }) => id));
  const copied = new Set([...productIds, ...squadIds, ...personIds]);
  const facts = Object.fromEntries(
    factTables.map((table) => [
      table,
      rowsWhere(structure, table, (row) => namedBy(table, row).every((id) => copied.has(id))),
    ]),
  ) as unknown as Pick<Clip['rows'], (typeof factTables)[number]>;

  // A copy of a collapsed product is none: its squads come with their places.
  const picture = pictureOf(buildIndex({ ...structure, cardState: new Map() }));
  const places: Clip['places'] = [];
  for (const { id } of products) add('product', id, picture.products);
  for (const { id } of squads) add('squad', id, picture.squads);
  for (const { id } of people) if (ids.has(id)) add('person', id, picture.people);
  function add(kind: SubjectKind, id: Id, rects: typeof picture.products) {
    const rect = rects.get(id);
    if (!rect) return;
    const [x, y] = [onCanvas(rect.x), onCanvas(rect.y)];
    places.push({ kind, id, x, y, width: onCanvas(rect.width), height: onCanvas(rect.height) });
  }

  return {
    format: 'squadplan-clip',
    version: 1,
    rows: {
      ...facts,
      product: products,
      squad: squads,
      person: people,
      assignment: assignments,
      reportingLine: rowsWhere(
        structure,
        'reportingLine',
        ({ reportId, managerId }) => ids.has(reportId) && personIds.has(managerId),
      ),
    },
    chosen: [
      ...products.map(({ id }) => ({ kind: 'product' as const, id })),
      ...squads.map(({ id }) => ({ kind: 'squad' as const, id })),
      ...people.filter(({ id }) => ids.has(id)).map(({ id }) => ({ kind: 'person' as const, id })),
    ],
    places,
  };
}

/** The same as text for other programs: one line a squad or person. */
export function clipText(clip: Clip): string {
  const people = new Map(clip.rows.person.map((person) => [person.id, person]));
  const holders = (squadId: Id, role: 'pm' | 'po') =>
    clip.rows.assignment
      .filter((row) => row.squadId === squadId && row.role === role)
      .map((row) => people.get(row.personId)?.name ?? '')
      .join(', ');
  const chosen = new Set(clip.chosen.map(({ id }) => id));
  return [
    ...clip.rows.product.map(({ name }) => name),
    ...clip.rows.squad.map(({ id, name }) =>
      [name, holders(id, 'pm'), holders(id, 'po')].join('\t').trimEnd(),
    ),
    ...clip.rows.person
      .filter(({ id }) => chosen.has(id))
      .map(({ name, title }) => [name, title].join('\t').trimEnd()),
  ].join('\n');
}

/** The rectangle on the canvas that the copied things take together; null where none has a place. */
export function clipBounds(clip: Clip) {
  return boundsOf(clip.places);
}
