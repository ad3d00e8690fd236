import type { PlanDocument, Structure } from '../model/document.ts';
import type { Person, Squad } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import { beginning, MAX_NAME } from '../model/fields.ts';
import type { Waiver } from '../model/plan-entities.ts';
import { buildIndex, type PersonFacts, type StructureIndex } from '../model/structure-index.ts';
import { rolesForNames as words } from '../words/report/facts.ts';
import { roleShort } from '../words/roles.ts';

/*
 * A plan told without names: everybody is called by what they do. The names are replaced in the plan
 * itself, before it is judged, so that sentences, chart and tables all say the same.
 */

/** Places named before the rest is only counted. */
const LISTED = 2;

function placesOf(index: StructureIndex, facts: PersonFacts, role: 'pm' | 'po' | 'member'): string {
  const { structure } = index;
  const places = facts.assignments
    .filter((assignment) => assignment.role === role)
    .flatMap(({ squadId, productId }) =>
      squadId === null
        ? (structure.product.get(productId ?? '')?.name ?? [])
        : (structure.squad.get(squadId)?.name ?? []),
    );
  return words.places(places.slice(0, LISTED), places.length - LISTED);
}

function roleOf(index: StructureIndex, facts: PersonFacts): string {
  for (const role of ['pm', 'po', 'member'] as const) {
    const places = placesOf(index, facts, role);
    if (!places) continue;
    return role === 'member' && facts.person.title
      ? words.titleOf(facts.person.title, places)
      : words.roleOf(roleShort[role], places);
  }
  return facts.person.title || words.noRole;
}

/** What everybody is called instead, by id. Two of the same are numbered; an open position has no name to hide. */
function labelsOf(structure: Structure): Map<Id, string> {
  const index = buildIndex(structure);
  const roles = new Map<Id, string>();
  const times = new Map<string, number>();
  for (const facts of index.people.values()) {
    if (facts.person.open) continue;
    const role = beginning(roleOf(index, facts), MAX_NAME - 6);
    roles.set(facts.person.id, role);
    times.set(role, (times.get(role) ?? 0) + 1);
  }
  const used = new Map<string, number>();
  for (const [id, role] of roles) {
    if ((times.get(role) ?? 0) < 2) continue;
    const at = (used.get(role) ?? 0) + 1;
    used.set(role, at);
    roles.set(id, words.numbered(role, at));
  }
  return roles;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}

/** Replaces names, and the parts of names, wherever people wrote them into free text. */
function cleanerOf(people: Iterable<Person>, labels: ReadonlyMap<Id, string>) {
  const known = new Map<string, string>();
  for (const person of people) {
    const label = labels.get(person.id);
    if (!label) continue;
    known.set(person.name, label);
    for (const part of person.name.split(/\s+/u)) {
      // "PM 06" is made of no names.
      if (/^\p{Lu}.*\p{Ll}/u.test(part) && part.length > 2 && !known.has(part)) {
        known.set(part, label);
      }
    }
  }
  if (known.size === 0) return (text: string) => text;
  const names = [...known.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text: string) => text.replaceAll(pattern, (name) => known.get(name) ?? name);
}

/** The plan with roles in place of names, in every scenario and in what people wrote. */
export function rolesForNames(document: PlanDocument): PlanDocument {
  const structures = new Map<Id, Structure>();
  const cleaners: ((text: string) => string)[] = [];
  for (const [id, structure] of document.structures) {
    const labels = labelsOf(structure);
    const clean = cleanerOf(structure.person.values(), labels);
    cleaners.push(clean);
    const person = new Map(
      [...structure.person].map(([key, row]): [Id, Person] => {
        const name = labels.get(key) ?? clean(row.name);
        return [key, { ...row, name, title: clean(row.title), notes: clean(row.notes) }];
      }),
    );
    const squad = new Map(
      [...structure.squad].map(([key, row]): [Id, Squad] => [
        key,
        { ...row, mission: clean(row.mission), notes: clean(row.notes) },
      ]),
    );
    structures.set(id, { ...structure, person, squad });
  }
  const waiver = new Map(
    [...document.waiver].map(([key, row]): [Id, Waiver] => [
      key,
      { ...row, reason: cleaners.reduce((text, clean) => clean(text), row.reason) },
    ]),
  );
  return { ...document, structures, waiver };
}
