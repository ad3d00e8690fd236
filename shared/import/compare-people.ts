import type { Structure } from '../model/document.ts';
import type { Assignment, Person } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import { listOf } from '../words/grammar.ts';
import { differenceWords as words } from '../words/import/differences.ts';
import type { Difference } from './difference.ts';
import type { RosterMatch } from './match-roster.ts';
import { nameKey } from './names.ts';
import type { Roster } from './roster.ts';
import { saysActing } from './row-words.ts';

function grouped<T>(rows: Iterable<T>, keyOf: (row: T) => Id): Map<Id, T[]> {
  const found = new Map<Id, T[]>();
  for (const row of rows) {
    const list = found.get(keyOf(row));
    if (list) list.push(row);
    else found.set(keyOf(row), [row]);
  }
  return found;
}

/** What is known of the people on both sides, worked out once. */
class Sides {
  readonly structure: Structure;
  readonly roster: Roster;
  readonly match: RosterMatch;
  readonly held: ReadonlyMap<Id, readonly Assignment[]>;
  readonly managers: ReadonlyMap<Id, readonly { managerId: Id; dotted: boolean; id: Id }[]>;
  /** Places of assignments and of managers, by the place of the person. */
  readonly wanted = new Map<number, number[]>();
  readonly wantedManagers = new Map<number, number[]>();

  constructor(structure: Structure, roster: Roster, match: RosterMatch) {
    this.structure = structure;
    this.roster = roster;
    this.match = match;
    this.held = grouped(structure.assignment.values(), ({ personId }) => personId);
    this.managers = grouped(structure.reportingLine.values(), ({ reportId }) => reportId);
    for (const [place, { person }] of roster.assignments.entries()) {
      this.wanted.set(person, [...(this.wanted.get(person) ?? []), place]);
    }
    for (const { report, manager } of roster.lines) {
      this.wantedManagers.set(report, [...(this.wantedManagers.get(report) ?? []), manager]);
    }
  }

  /**
   * The key of the role that somebody holds already, of `held` ones by `role place`. A roster without
   * their title does not say which role it is: any that they hold there will do.
   */
  heldKey(place: number, held: ReadonlyMap<string, Assignment>): string | null {
    const row = this.roster.assignments[place];
    if (!row) return null;
    const id =
      row.squad === null ? this.match.products[row.product ?? -1] : this.match.squads[row.squad];
    if (!id) return null;
    if (held.has(`${row.role} ${id}`)) return `${row.role} ${id}`;
    if (this.roster.people[row.person]?.title !== '') return null;
    return [...held.keys()].find((key) => key.endsWith(` ${id}`)) ?? null;
  }

  wordsOf(place: number): string {
    const row = this.roster.assignments[place];
    const of = row?.squad === null ? this.roster.products[row.product ?? -1] : null;
    const squad = this.roster.squads[row?.squad ?? -1];
    return words.role(row?.role ?? 'member', (of ?? squad)?.name);
  }

  wordsHeld({ role, squadId, productId }: Assignment): string {
    const of =
      this.structure.squad.get(squadId ?? '') ?? this.structure.product.get(productId ?? '');
    return words.role(role, of?.name);
  }

  nameOf = (id: Id) => this.structure.person.get(id)?.name ?? '';
}

function compareRoles(sides: Sides, row: Person, person: number): Difference[] {
  const held = new Map(
    (sides.held.get(row.id) ?? []).map((one) => [
      `${one.role} ${one.squadId ?? one.productId}`,
      one,
    ]),
  );
  const newTitle = sides.roster.people[person]?.title ?? '';
  const found: Difference[] = [];
  const added: number[] = [];
  for (const place of sides.wanted.get(person) ?? []) {
    const key = sides.heldKey(place, held);
    const one = key === null ? undefined : held.get(key);
    if (!one || key === null) {
      added.push(place);
      continue;
    }
    held.delete(key);
    const wanted = sides.roster.assignments[place];
    if (!wanted) continue;
    const otherShare = wanted.share !== null && wanted.share !== one.share;
    // Whether a role is held for the time being counts only where the words of either side say so.
    const said = wanted.acting || saysActing(row.title) || saysActing(newTitle);
    const otherHold = wanted.acting !== one.acting && said;
    if (!otherShare && !otherHold) continue;
    const hold = wanted.acting ? words.acting : words.notActing;
    const what = [
      ...(otherShare ? [words.share(one.share, wanted.share)] : []),
      ...(otherHold ? [hold] : []),
    ];
    const detail = words.onRole(sides.wordsOf(place), what);
    found.push({
      kind: 'share',
      key: `share ${one.id}`,
      name: row.name,
      detail,
      assignmentId: one.id,
      assignment: place,
    });
  }
  // A roster in which somebody is on nothing does not say what they do.
  const ended = sides.wanted.has(person) ? [...held.values()] : [];
  if (added.length + ended.length > 0) {
    const detail = words.moved({
      from: ended.map((one) => sides.wordsHeld(one)),
      to: added.map((place) => sides.wordsOf(place)),
    });
    const ids = ended.map(({ id }) => id);
    const key = `moved ${row.id}`;
    found.push({ kind: 'moved', key, name: row.name, detail, personId: row.id, added, ended: ids });
  }
  return found;
}

function compareManagers(sides: Sides, row: Person, person: number): Difference[] {
  const wanted = sides.wantedManagers.get(person) ?? [];
  if (wanted.length === 0) return [];
  const lines = sides.managers.get(row.id) ?? [];
  const there = new Set(lines.map(({ managerId }) => managerId));
  const ids = wanted.map((place) => sides.match.people[place] ?? null);
  const added = wanted.filter((_, at) => !there.has(ids[at] ?? ''));
  const ended = lines.filter(({ managerId, dotted }) => !dotted && !ids.includes(managerId));
  if (added.length + ended.length === 0) return [];
  const detail = words.reports({
    from: ended.map(({ managerId }) => sides.nameOf(managerId)),
    to: added.map((place) => sides.roster.people[place]?.name ?? ''),
  });
  const key = `reports ${row.id}`;
  const gone = ended.map(({ id }) => id);
  return [{ kind: 'reports', key, name: row.name, detail, personId: row.id, added, ended: gone }];
}

function compareWords(row: Person, title: string, open: boolean): Difference[] {
  const found: Difference[] = [];
  const { id, name } = row;
  if (title !== '' && nameKey(title) !== nameKey(row.title)) {
    const detail = row.title === '' ? title : words.retitled(row.title, title);
    found.push({ kind: 'retitled', key: `retitled ${id}`, name, detail, personId: id, title });
  }
  if (open !== row.open) {
    const detail = open ? words.isOpen : words.isFilled;
    found.push({ kind: 'filled', key: `filled ${id}`, name, detail, personId: id, open });
  }
  return found;
}

/** What a roster says otherwise of people: who joined and left, and what changed about the others. */
export function comparePeople(
  structure: Structure,
  roster: Roster,
  match: RosterMatch,
): Difference[] {
  const sides = new Sides(structure, roster, match);
  const found: Difference[] = [];
  for (const [person, { name, title, open }] of roster.people.entries()) {
    const row = structure.person.get(match.people[person] ?? '');
    if (!row) {
      const roles = (sides.wanted.get(person) ?? []).map((place) => sides.wordsOf(place));
      const detail = roles.length > 0 ? listOf(roles) : title;
      found.push({ kind: 'joined', key: `joined ${nameKey(name)}`, name, detail, person });
      continue;
    }
    // Somebody named as a manager only: the roster has no row that says what they are.
    const hasRow = open || title !== '' || sides.wanted.has(person);
    if (hasRow) found.push(...compareWords(row, title, open));
    found.push(...compareRoles(sides, row, person));
    found.push(...compareManagers(sides, row, person));
  }
  if (roster.people.length === 0) return found;
  const named = new Set(roster.people.map(({ name }) => nameKey(name)));
  for (const row of structure.person.values()) {
    if (named.has(nameKey(row.name))) continue;
    const roles = (sides.held.get(row.id) ?? []).map((one) => sides.wordsHeld(one));
    const detail = listOf(roles);
    found.push({ kind: 'left', key: `left ${row.id}`, name: row.name, detail, personId: row.id });
  }
  return found;
}
