import type { Change } from '../changes/change.ts';
import type { StructureDraft } from '../changes/draft.ts';
import { nameKey } from '../import/names.ts';
import type { Roster } from '../import/roster.ts';
import type { Structure } from '../model/document.ts';
import type { Assignment } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import { refusals } from '../words/commands.ts';
import { CommandRefused, draftStructure, validRow } from './command.ts';
import { putPerson, putProduct, putSquad } from './subjects.ts';

/** Makes the id of a row to be added; the hints let a caller make the same id every time. */
export type NewRosterId = (kind: string, name: string) => Id;

/** Ids by key, the first row of a key winning: a plan may hold two people of one name. */
function known<T>(rows: Iterable<T>, keyOf: (row: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const row of rows) if (!found.has(keyOf(row))) found.set(keyOf(row), row);
  return found;
}

function at(ids: readonly Id[], place: number | null): Id | null {
  return place === null ? null : (ids[place] ?? null);
}

function writeProducts(draft: StructureDraft, roster: Roster, newId: NewRosterId): Id[] {
  const there = known(draft.rows('product'), ({ name }) => nameKey(name));
  return roster.products.map(({ name, section }) => {
    const product = there.get(nameKey(name));
    if (!product) {
      const id = newId('product', name);
      putProduct(draft, { id, name, section });
      return id;
    }
    if (product.section === '' && section !== '') draft.put('product', { ...product, section });
    return product.id;
  });
}

function writeSquads(
  draft: StructureDraft,
  roster: Roster,
  products: readonly Id[],
  newId: NewRosterId,
): Id[] {
  const key = (productId: Id | null, name: string) => `${productId ?? ''}\n${nameKey(name)}`;
  const there = known(draft.rows('squad'), ({ productId, name }) => key(productId, name));
  return roster.squads.map(({ name, product }) => {
    const productId = at(products, product);
    const squad = there.get(key(productId, name));
    if (squad) return squad.id;
    const of = product === null ? '' : `${roster.products[product]?.name} `;
    const id = newId('squad', `${of}${name}`);
    putSquad(draft, { id, name, productId });
    return id;
  });
}

function writePeople(draft: StructureDraft, roster: Roster, newId: NewRosterId): Id[] {
  const there = known(draft.rows('person'), ({ name }) => nameKey(name));
  return roster.people.map(({ name, title, open }) => {
    const person = there.get(nameKey(name));
    if (!person) {
      const id = newId('person', name);
      putPerson(draft, { id, name, title, open });
      return id;
    }
    if (person.title === '' && title !== '') draft.put('person', { ...person, title });
    return person.id;
  });
}

function writeAssignments(
  draft: StructureDraft,
  roster: Roster,
  ids: { readonly products: Id[]; readonly squads: Id[]; readonly people: Id[] },
  newId: NewRosterId,
): void {
  const key = (row: Omit<Assignment, 'id' | 'share' | 'acting'>) =>
    `${row.personId}\n${row.role}\n${row.squadId ?? ''}\n${row.productId ?? ''}`;
  const there = known(draft.rows('assignment'), key);
  for (const { person, role, squad, product, share, acting } of roster.assignments) {
    const personId = at(ids.people, person);
    if (personId === null) throw new CommandRefused(refusals.notInRoster);
    const squadId = at(ids.squads, squad);
    const place = { personId, role, squadId, productId: at(ids.products, product) };
    const held = there.get(key(place));
    if (held) {
      if (held.share === null && share !== null) draft.put('assignment', { ...held, share });
      continue;
    }
    const where = squad === null ? roster.products[product ?? -1] : roster.squads[squad];
    const id = newId(role, `${roster.people[person]?.name} ${where?.name}`);
    const row = validRow('assignment', { id, ...place, share, acting });
    draft.put('assignment', row);
    there.set(key(place), row);
  }
}

function writeLines(
  draft: StructureDraft,
  roster: Roster,
  people: readonly Id[],
  newId: NewRosterId,
): void {
  const key = (reportId: Id, managerId: Id) => `${reportId}\n${managerId}`;
  const there = new Set<string>();
  for (const line of draft.rows('reportingLine')) there.add(key(line.reportId, line.managerId));
  for (const { report, manager } of roster.lines) {
    const reportId = at(people, report);
    const managerId = at(people, manager);
    if (reportId === null || managerId === null || reportId === managerId) continue;
    if (there.has(key(reportId, managerId))) continue;
    there.add(key(reportId, managerId));
    const names = `${roster.people[report]?.name} to ${roster.people[manager]?.name}`;
    const id = newId('line', names);
    draft.put(
      'reportingLine',
      validRow('reportingLine', { id, reportId, managerId, dotted: false }),
    );
  }
}

/**
 * Brings a whole roster into a plan: one undo step. Products, squads and people that the plan holds
 * under the same name are used again; of those, only what was not known is filled in.
 */
export function importRoster(structure: Structure, roster: Roster, newId: NewRosterId): Change[] {
  return draftStructure(structure, (draft) => {
    const products = writeProducts(draft, roster, newId);
    const squads = writeSquads(draft, roster, products, newId);
    const people = writePeople(draft, roster, newId);
    writeAssignments(draft, roster, { products, squads, people }, newId);
    writeLines(draft, roster, people, newId);
  });
}
