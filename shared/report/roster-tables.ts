import { hasOwnCard } from '../layout/drawn-people.ts';
import { compareText } from '../model/compare-text.ts';
import type { Structure } from '../model/document.ts';
import type { Person } from '../model/entities.ts';
import type { PersonFacts, StructureIndex } from '../model/structure-index.ts';
import { titleKindOfPerson } from '../model/title-kind.ts';
import { sumOf } from '../rules/answers.ts';
import type { Finding, SubjectRef } from '../rules/types.ts';
import { rounded } from '../words/formats.ts';
import { listOf } from '../words/grammar.ts';
import { peopleGroups as groups } from '../words/report/people.ts';
import { rosterWords as words } from '../words/report/tables.ts';
import { loadOf } from './load.ts';
import type { FindingCounts, PeopleGroup, ReportPerson, ReportSquad } from './report-types.ts';

/** How many findings of each severity name a subject. */
export type CountsOf = (subject: SubjectRef) => FindingCounts;

export function findingCounts(findings: readonly Finding[]): CountsOf {
  const counts = new Map<string, { critical: number; warning: number; advice: number }>();
  for (const { severity, subjects } of findings) {
    for (const key of new Set(subjects.map(({ kind, id }) => `${kind} ${id}`))) {
      const row = counts.get(key) ?? { critical: 0, warning: 0, advice: 0 };
      row[severity]++;
      counts.set(key, row);
    }
  }
  return ({ kind, id }) => counts.get(`${kind} ${id}`) ?? { critical: 0, warning: 0, advice: 0 };
}

function names(people: readonly Person[]): string {
  return listOf(people.map(({ name }) => name));
}

/** Every squad in the structure's order, by product, those without a product last. */
export function squadRows(index: StructureIndex, countsOf: CountsOf): ReportSquad[] {
  const order = [...index.structure.product.keys()];
  const rank = new Map(order.map((id, at) => [id, at]));
  const rankOf = (id: string | null) => (id === null ? order.length : (rank.get(id) ?? 0));
  return [...index.squads.values()]
    .sort((a, b) => rankOf(a.squad.productId) - rankOf(b.squad.productId))
    .map(({ squad, product, directionOwners, backlogOwner, size }) => {
      const owners = backlogOwner.kind === 'people' ? backlogOwner.people : [];
      return {
        name: squad.name,
        product: product?.name ?? null,
        direction: names(directionOwners) || words.nobody,
        directionGap: directionOwners.every(({ open }) => open),
        backlog:
          backlogOwner.kind === 'team'
            ? words.teamItself
            : backlogOwner.kind === 'nobody'
              ? words.nobody
              : backlogOwner.from === 'direction'
                ? words.withoutPo(names(owners))
                : names(owners),
        backlogGap: backlogOwner.kind !== 'team' && owners.every(({ open }) => open),
        members: size,
        findings: countsOf({ kind: 'squad', id: squad.id }),
      };
    });
}

function groupOf(facts: PersonFacts): PeopleGroup | null {
  const { person, assignments, reports } = facts;
  const kind = titleKindOfPerson(person);
  if (person.open) return groups.open;
  if (assignments.some(({ role }) => role === 'pm')) return groups.pms;
  if (assignments.some(({ role }) => role === 'po')) return groups.pos;
  if (reports.length > 0 || kind === 'product-leader' || kind === 'executive') {
    return groups.leaders;
  }
  if (kind === 'pm' && hasOwnCard(facts)) return groups.pms;
  return kind === 'po' && hasOwnCard(facts) ? groups.pos : null;
}

const roleWords = { pm: words.pmOf, po: words.poOf, member: words.memberOf } as const;

/** "PM of Checkout and Search; PO of Checkout". */
export function rolesOf(structure: Structure, { assignments, reports }: PersonFacts): string {
  const parts = (['pm', 'po', 'member'] as const).flatMap((role) => {
    const places = assignments
      .filter((assignment) => assignment.role === role)
      .flatMap(({ squadId, productId }) =>
        squadId === null
          ? words.wholeProduct(structure.product.get(productId ?? '')?.name ?? '')
          : (structure.squad.get(squadId)?.name ?? []),
      );
    return places.length > 0 ? roleWords[role](places) : [];
  });
  if (parts.length === 0 && reports.length > 0) parts.push(words.leads(names(reports)));
  return parts.join('; ') || words.noRole;
}

/** Percent of working time that is spoken for: shares of assignments, else the parts of the time split. */
function loadIn(
  structure: Structure,
  facts: PersonFacts,
): { load: number | null; loadText: string } {
  const shares = loadOf(facts);
  if (shares !== null) return { load: shares, loadText: words.load(shares) };
  const split = structure.timeSplit.get(facts.person.id);
  const parts = Object.values(split ?? {}).filter((part) => typeof part === 'number');
  if (parts.length === 0) return { load: null, loadText: words.notKnown };
  const load = rounded(sumOf(parts));
  return { load, loadText: words.loadOfWeek(load) };
}

/** In the order of the list. */
const order: readonly PeopleGroup[] = Object.values(groups);

/** Leaders, PMs, POs and open positions by name; how many are left out because they are members only. */
export function peopleRows(
  index: StructureIndex,
  countsOf: CountsOf,
): { readonly people: ReportPerson[]; readonly plainMembers: number } {
  const people: ReportPerson[] = [];
  let plainMembers = 0;
  for (const facts of index.people.values()) {
    const { person, assignments, directedSquads } = facts;
    const group = groupOf(facts);
    if (!group) {
      plainMembers++;
      continue;
    }
    const squads = new Set([
      ...assignments.flatMap(({ squadId }) => squadId ?? []),
      ...directedSquads.map(({ id }) => id),
    ]);
    people.push({
      group,
      name: person.name,
      title: person.title,
      open: person.open,
      roles: rolesOf(index.structure, facts),
      squads: squads.size,
      ...loadIn(index.structure, facts),
      findings: countsOf({ kind: 'person', id: person.id }),
    });
  }
  people.sort(
    (a, b) => order.indexOf(a.group) - order.indexOf(b.group) || compareText(a.name, b.name),
  );
  return { people, plainMembers };
}
