import type { Assignment } from '../../shared/model/entities.ts';
import type {
  PersonFacts,
  SquadFacts,
  StructureIndex,
} from '../../shared/model/structure-index.ts';
import { titleKindOfPerson } from '../../shared/model/title-kind.ts';
import type { Finding } from '../../shared/rules/types.ts';
import { plannedText } from '../../shared/words/planned.ts';
import type { Part } from '../ui/Marks.tsx';
import { cardWords } from '../words/card-words.ts';
import { type BadgeData, badgeOf } from './badge-data.ts';
import { type Occupant, occupant, type SlotData } from './slot-data.ts';

export interface ProductCardData extends Record<string, unknown> {
  readonly name: string;
  readonly pm: SlotData;
  readonly squads: number;
  /** Null where the markets are not known. */
  readonly markets: number | null;
  readonly badge: BadgeData | null;
  /** Set where it is drawn as one card. */
  readonly collapsed?: {
    /** People in its squads as far as that is known; null where it is known of none. */
    readonly people: number | null;
  };
  readonly locked?: Locked;
}

export interface SquadCardData extends Record<string, unknown> {
  readonly name: string;
  readonly mission: string;
  /** "from Q3 2027"; empty where it is there all the time. */
  readonly planned: string;
  readonly headcount: number | null;
  /** Open positions among its members. */
  readonly openMembers: number;
  readonly pm: SlotData;
  readonly po: SlotData;
  readonly badge: BadgeData | null;
  readonly locked?: Locked;
}

export interface PersonCardData extends Record<string, unknown> {
  readonly name: string;
  readonly title: string;
  readonly part: Part;
  readonly open: boolean;
  /** "3 squads", "2 reports". */
  readonly serves: string;
  readonly squads: number;
  /** People who report to somebody without a role; with one, those say nothing of them. */
  readonly reports: number;
  /** "from Q3 2027"; empty where they are there all the time. */
  readonly planned: string;
  /** Backlog share in percent; null is not known, undefined where it says nothing of this person. */
  readonly backlog: number | null | undefined;
  /** The percentage at which backlog work is too much; null where that rule is off. */
  readonly limit: number | null;
  /** Why the title does not fit the work; null where nothing says so. */
  readonly unfit: string | null;
  readonly badge: BadgeData | null;
  readonly locked?: Locked;
}

/** What holds a card in its place: a lock of its own, or that of the product it stands in. */
export type Locked = 'itself' | 'with-product';

function holderOf(assignments: readonly Assignment[], role: 'pm' | 'po', personId: string) {
  return assignments.find((row) => row.role === role && row.personId === personId);
}

export function productData(
  index: StructureIndex,
  id: string,
  findings: readonly Finding[] | undefined,
): ProductCardData {
  const assignments = index.assignmentsByProduct.get(id) ?? [];
  const people: Occupant[] = [];
  for (const row of assignments) {
    const person = row.role === 'pm' ? index.structure.person.get(row.personId) : undefined;
    if (person) people.push(occupant(index, person, row));
  }
  return {
    name: index.structure.product.get(id)?.name ?? '',
    pm: { people, empty: cardWords.noProductPm, emptyNote: '' },
    squads: index.squadsByProduct.get(id)?.length ?? 0,
    markets: index.marketsByProduct.get(id)?.length ?? null,
    badge: badgeOf(findings),
  };
}

/** What a collapsed product's card tells of its squads besides. */
export function collapsedData(
  index: StructureIndex,
  id: string,
): Pick<ProductCardData, 'pm' | 'collapsed'> {
  let people: number | null = null;
  const pms = new Set<string>();
  for (const squad of index.squadsByProduct.get(id) ?? []) {
    const facts = index.squads.get(squad.id);
    if (facts?.size != null) people = (people ?? 0) + facts.size;
    for (const pm of facts?.directionOwners ?? []) pms.add(pm.id);
  }
  const { pm } = productData(index, id, undefined);
  const emptyNote = pms.size > 0 ? cardWords.pmsOnSquads(pms.size) : '';
  return { pm: { ...pm, emptyNote }, collapsed: { people } };
}

export function squadData(
  index: StructureIndex,
  facts: SquadFacts,
  findings: readonly Finding[] | undefined,
): SquadCardData {
  const { squad, assignments, directionOwners, backlogOwner, combined } = facts;
  const pm = directionOwners.map((person) => {
    const own = holderOf(assignments, 'pm', person.id);
    return occupant(index, person, own, '', !own);
  });
  const fromPo = backlogOwner.kind === 'people' && backlogOwner.from === 'po';
  const po = fromPo
    ? backlogOwner.people.map((person) =>
        occupant(
          index,
          person,
          holderOf(assignments, 'po', person.id),
          combined.includes(person) ? cardWords.alsoPm : '',
        ),
      )
    : [];
  const emptyNote =
    backlogOwner.kind === 'people' && !fromPo
      ? cardWords.pmOrders
      : backlogOwner.kind === 'team'
        ? cardWords.teamOrders
        : '';
  let openMembers = 0;
  for (const { role, personId } of assignments) {
    if (role === 'member' && index.structure.person.get(personId)?.open) openMembers++;
  }
  return {
    name: squad.name,
    mission: squad.mission,
    planned: plannedText(index.structure.plannedTime.get(squad.id)),
    headcount: facts.size,
    openMembers,
    pm: { people: pm, empty: cardWords.noPm, emptyNote: '' },
    po: { people: po, empty: cardWords.noPo, emptyNote },
    badge: badgeOf(findings),
  };
}

/** The shape that stands for somebody: by the roles held, else by the title. */
export function partOf({ person, assignments }: PersonFacts): Part {
  if (assignments.some(({ role }) => role === 'pm')) return 'pm';
  if (assignments.some(({ role }) => role === 'po')) return 'po';
  const kind = titleKindOfPerson(person);
  if (kind === 'pm' || kind === 'po') return kind;
  return kind === null || kind === 'other' ? 'member' : 'leader';
}

/** How many squads somebody serves, and how many people report to somebody who holds no role. */
function servesOf(facts: PersonFacts): { readonly squads: number; readonly reports: number } {
  const squads = new Set(facts.directedSquads.map(({ id }) => id));
  for (const { squadId } of facts.assignments) if (squadId !== null) squads.add(squadId);
  return {
    squads: squads.size,
    reports: facts.assignments.length === 0 ? facts.reports.length : 0,
  };
}

export function personData(
  index: StructureIndex,
  facts: PersonFacts,
  findings: readonly Finding[] | undefined,
  limit: number | null,
): PersonCardData {
  const { person, assignments } = facts;
  const { squads, reports } = servesOf(facts);
  const holdsRole = assignments.some(({ role }) => role !== 'member');
  return {
    name: person.name,
    title: person.title,
    part: partOf(facts),
    open: person.open,
    serves: cardWords.serves(squads, reports),
    squads,
    reports,
    planned: plannedText(index.structure.plannedTime.get(person.id)),
    backlog:
      holdsRole && !person.open
        ? (index.structure.timeSplit.get(person.id)?.backlog ?? null)
        : undefined,
    limit,
    unfit: findings?.find((finding) => isUnfitTitle(finding, person.id))?.message ?? null,
    badge: badgeOf(findings),
  };
}

/** Whether a finding says that somebody's own title does not fit the work. */
function isUnfitTitle({ rule, subjects: [first] }: Finding, personId: string): boolean {
  return rule.startsWith('title/') && first.id === personId;
}
