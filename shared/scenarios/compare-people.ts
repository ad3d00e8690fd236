import { sameRow } from '../changes/apply.ts';
import { compareText } from '../model/compare-text.ts';
import type { Assignment, Person } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import { listOf } from '../words/grammar.ts';
import { comesWhen } from '../words/planned.ts';
import { subjectStoryWords, personStoryWords as words } from '../words/story.ts';
import type { Clause, Difference, Mark } from './difference.ts';
import { personFacts } from './person-facts.ts';

function placeName(index: StructureIndex, { squadId, productId }: Assignment): string {
  const { squad, product } = index.structure;
  return (squadId ? squad.get(squadId)?.name : product.get(productId ?? '')?.name) ?? '';
}

function byPlace(index: StructureIndex, id: Id): Map<string, Assignment> {
  const rows = index.people.get(id)?.assignments ?? [];
  return new Map(rows.map((row) => [`${row.role} ${row.squadId} ${row.productId}`, row]));
}

/** Shares of time on what somebody holds before and after. */
function shareClauses(before: StructureIndex, after: StructureIndex, id: Id): Clause[] {
  const was = byPlace(before, id);
  return [...byPlace(after, id)].flatMap(([key, row]) => {
    const old = was.get(key);
    if (!old || old.share === row.share) return [];
    return [words.share(row.role, placeName(after, row), old.share, row.share)];
  });
}

/** Roles held before and after, for the time being or for good. */
function actingClauses(before: StructureIndex, after: StructureIndex, id: Id): Clause[] {
  const was = byPlace(before, id);
  return [...byPlace(after, id)].flatMap(([key, row]) => {
    const old = was.get(key);
    if (!old || old.acting === row.acting) return [];
    return [words.acting(row.role, placeName(after, row), row.acting)];
  });
}

function managers(index: StructureIndex, id: Id, dotted: boolean): Person[] {
  return (index.linesByReport.get(id) ?? [])
    .filter((line) => line.dotted === dotted)
    .flatMap((line) => index.structure.person.get(line.managerId) ?? []);
}

const listed = (names: readonly string[]) => (names.length > 0 ? listOf(names) : null);

function reportClause(before: StructureIndex, after: StructureIndex, id: Id, dotted: boolean) {
  const [was, is] = [managers(before, id, dotted), managers(after, id, dotted)];
  const key = (people: readonly Person[]) =>
    people
      .map((one) => one.id)
      .sort()
      .join('\n');
  if (key(was) === key(is)) return null;
  const names = (people: readonly Person[]) => people.map(({ name }) => name).sort(compareText);
  const [from, to] = [names(was), names(is)];
  const people = [...was, ...is].map((one) => one.id);
  return { clause: words.reports(dotted, from, to), from: listed(from), to: listed(to), people };
}

function productsOf(index: StructureIndex, id: Id): Id[] {
  return (index.people.get(id)?.assignments ?? []).flatMap(
    ({ squadId, productId }) =>
      productId ?? index.structure.squad.get(squadId ?? '')?.productId ?? [],
  );
}

const factTables = [
  'person',
  'timeSplit',
  'strategySignals',
  'titleAudit',
  'roleAnswers',
  'plannedTime',
] as const;

/** Whether nothing that is told of somebody differs: so it is with nearly all of a large plan. */
function isSame(before: StructureIndex, after: StructureIndex, id: Id): boolean {
  const [was, is] = [before.structure, after.structure];
  for (const table of factTables) {
    if (!sameRow(was[table].get(id) ?? null, is[table].get(id) ?? null)) return false;
  }
  const same = (a: readonly object[] = [], b: readonly object[] = []) =>
    a.length === b.length && a.every((row, at) => sameRow(row, b[at] ?? null));
  return (
    same(before.people.get(id)?.assignments, after.people.get(id)?.assignments) &&
    same(before.linesByReport.get(id), after.linesByReport.get(id))
  );
}

/** What differs about people, roles on squads and products left out: those are told there. */
export function comparePeople(before: StructureIndex, after: StructureIndex): Difference[] {
  const [was, is] = [before.structure.person, after.structure.person];
  const all: Difference[] = [];
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    if (isSame(before, after, id)) continue;
    const found: Omit<Difference, 'products'>[] = [];
    const add = (
      mark: Mark,
      clause: Clause,
      from: string | null = null,
      to: string | null = null,
      others: readonly Id[] = [],
    ) => {
      const people = [...new Set([id, ...others])].sort(compareText);
      found.push({ mark, clause, from, to, people, subject: { kind: 'person', id } });
    };
    const [old, now] = [was.get(id), is.get(id)];
    if (!old && now) {
      const when = comesWhen(after.structure.plannedTime.get(id));
      add('added', words.added(now.open, when));
    }
    if (old && !now) add('removed', subjectStoryWords.removed);
    if (old && now) {
      if (old.name !== now.name)
        add('renamed', subjectStoryWords.wasCalled(old.name), old.name, now.name);
      if (old.open !== now.open) add('filled', now.open ? words.opens : words.fills);
      if (old.title !== now.title) {
        add('re-titled', words.titleChanges(old.title, now.title), old.title, now.title);
      }
      for (const clause of shareClauses(before, after, id)) add('shares', clause);
      for (const dotted of [false, true]) {
        const line = reportClause(before, after, id, dotted);
        if (line) add('reporting', line.clause, line.from, line.to, line.people);
      }
      for (const clause of actingClauses(before, after, id)) add('facts', clause);
      for (const { mark, clause } of personFacts(before.structure, after.structure, id)) {
        add(mark, clause);
      }
    }
    if (found.length === 0) continue;
    const products = new Set([...productsOf(before, id), ...productsOf(after, id)]);
    for (const one of found) all.push({ ...one, products: [...products].sort(compareText) });
  }
  return all;
}
