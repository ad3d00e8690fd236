/*
 * What a comparison of two scenarios tells of a product, a squad or a person: parts of a sentence, and
 * how they make one.
 */
import type { Role } from '../model/entities.ts';
import { type FactWords, nowWas } from './facts.ts';
import { percentText } from './formats.ts';
import { counted, listOf, quoted, verb } from './grammar.ts';
import { roleShort } from './roles.ts';

/** All that is told of one subject, in one sentence. @param person whether it is somebody */
export function storySentence(
  name: string,
  clauses: readonly FactWords[],
  person: boolean,
): string {
  const parts = clauses.map((clause, at) => {
    const before = clauses[at - 1];
    if (!('part' in clause)) {
      if (!before) return `${name} ${clause.does}`;
      // After a part of it, the subject has to be named again.
      return 'part' in before ? `${person ? name : 'it'} ${clause.does}` : clause.does;
    }
    const { part, does } = clause;
    if (at > 0) return `${person ? 'their' : 'its'} ${part} ${does}`;
    return `The ${part} of ${name} ${does}`;
  });
  return `${parts.join('; ')}.`;
}

/** What is told of a subject of any kind. */
export const subjectStoryWords = {
  added: { does: 'is added' },
  removed: { does: 'is removed' },
  wasCalled: (name: string): FactWords => ({ does: `was called ${name}` }),
} as const;

/** What can pass from somebody to somebody else, and whether it takes a verb in the plural. */
const owned = {
  direction: { part: 'direction', several: false },
  backlog: { part: 'backlog', several: false },
  both: { part: 'direction and backlog', several: true },
  poRole: { part: 'PO role', several: false },
  membership: { part: 'membership', several: false },
} as const;
export type OwnedPart = keyof typeof owned;

/** Who owns something, in sentences on what passes from whom to whom. */
export const ownerWords = {
  nobody: 'nobody',
  teamItself: 'the team itself',
  openRole: (role: 'pm' | 'po') => `an open ${roleShort[role]} position`,
  /** Of one that serves several places, so that it is known again wherever it is named. */
  openRoleOn: (role: 'pm' | 'po', places: readonly string[]) =>
    `an open ${roleShort[role]} position for ${listOf(places)}`,
  openPosition: (name: string) => `the open position ${quoted(name)}`,
  /** Of those to whom the backlog falls, because nobody else owns it. */
  byDirection: (owners: string, count: number) =>
    `${owners}, who ${verb(count, 'owns', 'own')} its direction`,
  /** People as a sentence lists them. @param names in their order; empty for nobody. */
  people: (names: readonly string[]) => (names.length === 0 ? ownerWords.nobody : listOf(names)),
  /** `its backlog passes from PM 06 to an open PO position`; from or to may be null: nobody. */
  passes: (what: OwnedPart, from: string | null, to: string | null): FactWords => {
    const { part, several } = owned[what];
    if (from !== null && to !== null) {
      return { part, does: `${several ? 'pass' : 'passes'} from ${from} to ${to}` };
    }
    if (to === null) return { part, does: `${several ? 'are' : 'is'} left by ${from} to nobody` };
    return { part, does: nowWas(`${several ? 'go' : 'goes'} to ${to}`, ownerWords.nobody) };
  },
} as const;

/** What is told of squads, where they stand and who is in them. */
export const squadStoryWords = {
  /** @param when as `comesWhen` says it; @param owners each for the direction, the backlog; null: nobody named. */
  added: (
    product: string | null,
    when: string,
    direction: string | null,
    backlog: string | null,
  ): FactWords => {
    const where = product === null ? '' : ` in ${product}`;
    const owners = [
      ...(direction === null ? [] : [`${direction} for the direction`]),
      ...(backlog === null ? [] : [`${backlog} for the backlog`]),
    ];
    const withOwners = owners.length > 0 ? `, with ${listOf(owners)}` : '';
    return { does: `is added${where}${when}${withOwners}` };
  },
  removed: (product: string | null): FactWords => ({
    does: product === null ? 'is removed' : `is removed from ${product}`,
  }),
  noProduct: 'no product',
  moves: (from: string, to: string): FactWords => ({ does: `moves from ${from} to ${to}` }),
  names: (role: 'pm' | 'po', who: string): FactWords => ({
    does: `names ${who} as its ${roleShort[role]}`,
  }),
  namesNoLonger: (role: 'pm' | 'po', who: string): FactWords => ({
    does: `no longer names ${who} as its ${roleShort[role]}`,
  }),
  /** @param joined names of those who come; @param left of those who go; one of the two may be empty. */
  members: (joined: readonly string[], left: readonly string[]): FactWords => {
    const asMembers = (names: readonly string[]) =>
      `${listOf(names)} as ${verb(names.length, 'a member', 'members')}`;
    const parts = [
      ...(joined.length > 0 ? [`gains ${asMembers(joined)}`] : []),
      ...(left.length > 0 ? [`loses ${asMembers(left)}`] : []),
    ];
    return { does: listOf(parts) };
  },
  memberCount: (count: number) => counted(count, 'member'),
} as const;

/** What somebody is on a squad or a product. */
const asRole: Readonly<Record<Role, string>> = { pm: 'PM', po: 'PO', member: 'a member' };

const percent = (share: number | null) =>
  share === null ? 'an unknown share' : `${percentText(share)}`;

const title = (text: string) => (text === '' ? 'no title' : quoted(text));

/** What is told of people, their positions and whom they report to. */
export const personStoryWords = {
  /** @param when as `comesWhen` says it. */
  added: (open: boolean, when: string): FactWords => ({
    does: open ? `is added as an open position${when}` : `is added${when}`,
  }),
  opens: { does: 'becomes an open position' },
  fills: { does: 'fills the open position' },
  titleChanges: (was: string, is: string): FactWords => ({
    part: 'title',
    does: `changes from ${title(was)} to ${title(is)}`,
  }),
  share: (role: Role, place: string, was: number | null, is: number | null): FactWords => ({
    does: `gives ${percent(is)} instead of ${percent(was)} as ${asRole[role]} of ${place}`,
  }),
  acting: (role: Role, place: string, is: boolean): FactWords => ({
    does: is
      ? `is now ${asRole[role]} of ${place} only until somebody is found`
      : `is now ${asRole[role]} of ${place} for good (before: until somebody is found)`,
  }),
  /** @param was names of the managers before, @param is after; one of the two may be empty. */
  reports: (dotted: boolean, was: readonly string[], is: readonly string[]): FactWords => {
    const [from, to] = [listOf(was), listOf(is)];
    if (to === '') {
      const none = dotted
        ? `has no dotted line to ${from} any more`
        : `no longer reports to ${from}`;
      return { does: none };
    }
    const line = dotted ? `has a dotted line to ${to}` : `reports to ${to}`;
    return { does: from === '' ? line : `${line} instead of ${from}` };
  },
} as const;

/** What is different about a subject, in a word, as a table and a chart name it. */
export const markNames = {
  added: 'added',
  removed: 'removed',
  renamed: 'renamed',
  moved: 'moved',
  're-titled': 're-titled',
  filled: 'filled',
  're-assigned': 're-assigned',
  members: 'members',
  shares: 'shares',
  reporting: 'reporting',
  planned: 'planned',
  facts: 'facts',
} as const;

/** What a subject is, as a table names it. */
export const subjectKindNames = {
  product: 'product',
  squad: 'squad',
  person: 'person',
  plan: 'plan',
} as const;
