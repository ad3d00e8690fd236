/* What is told of a squad or a product whose facts differ between two states of the plan. */
import type { Framework } from '../model/entities.ts';
import { type AnswerWords, type FactWords, nowWas, UNKNOWN } from './facts.ts';
import { dayText, numberText } from './formats.ts';
import { counted, namesOf, quoted, verb } from './grammar.ts';

const frameworks: Readonly<Record<Framework, string>> = {
  scrum: 'Scrum',
  kanban: 'Kanban',
  other: 'neither Scrum nor Kanban',
};

const howMany = (count: number | null) => (count === null ? UNKNOWN : numberText(count));

const fullTime = (fte: number | null) =>
  fte === null ? UNKNOWN : counted(fte, 'full-time person', 'full-time people');

function every(days: number | null): string {
  if (days === null) return UNKNOWN;
  if (days === 0) return 'never';
  return days === 1 ? 'every day' : `every ${numberText(days)} days`;
}

export const squadFactWords = {
  mission: 'mission',
  notes: 'notes',
  framework: (was: Framework | null, is: Framework | null): FactWords => {
    const [before, now] = [was, is].map((one) => (one === null ? UNKNOWN : frameworks[one]));
    return { part: 'way of working', does: nowWas(`is now ${now}`, before ?? '') };
  },
  headcount: (was: number | null, is: number | null): FactWords => ({
    part: 'headcount',
    does: `goes from ${howMany(was)} to ${howMany(is)}`,
  }),
  backlogFte: (was: number | null, is: number | null): FactWords => ({
    part: 'work on the backlog',
    does: nowWas(`is now ${fullTime(is)}`, fullTime(was)),
  }),
  ordersOwnBacklog: (is: boolean): FactWords => ({
    part: 'team',
    does: is ? 'now orders its own backlog' : 'no longer orders its own backlog',
  }),
  embedded: {
    part: 'direction owner',
    yes: 'can now be with the squad day to day',
    no: 'cannot be with the squad day to day now',
    whether: 'whether they can be with the squad day to day',
  } satisfies AnswerWords,
  meetings: (was: number | null, is: number | null): FactWords => {
    const now = is === null ? 'no longer say how often they meet' : `now meet ${every(is)}`;
    return { part: 'PM and PO', does: nowWas(is === 0 ? 'now never meet' : now, every(was)) };
  },
  contacts: (was: number | null, is: number | null): FactWords => {
    const question = '“what do we build next?”';
    const people = counted(is ?? 0, 'person who answers', 'people who answer');
    const now =
      is === null ? `no longer says how many answer ${question}` : `now has ${people} ${question}`;
    return { does: nowWas(now, howMany(was)) };
  },
  /** Symptoms of a fuzzy boundary that the squad reports, or says are not there, on a day. */
  reports: (symptoms: readonly string[], on: string): FactWords => ({
    does: `reports ${symptoms.map(quoted).join(' and ')} (${dayText(on)})`,
  }),
  reportsNot: (symptoms: readonly string[], on: string): FactWords => {
    const are = verb(symptoms.length, 'is', 'are');
    return {
      does: `says that ${symptoms.map(quoted).join(' and ')} ${are} not so (${dayText(on)})`,
    };
  },
  withdraws: (symptoms: readonly string[], on: string): FactWords => ({
    does: `takes back what it said on ${dayText(on)} of ${symptoms.map(quoted).join(' and ')}`,
  }),
} as const;

type NamedRow = { readonly name: string };

export const productFactWords = {
  section: 'section',
  notes: 'notes',
  complex: {
    yes: 'is now highly complex',
    no: 'is not highly complex now',
    whether: 'whether it is highly complex',
  } satisfies AnswerWords,
  gains: (what: 'market' | 'persona', rows: readonly NamedRow[]): FactWords => ({
    does: `now serves the ${what}${rows.length === 1 ? '' : 's'} ${namesOf(rows)}`,
  }),
  loses: (what: 'market' | 'persona', rows: readonly NamedRow[]): FactWords => ({
    does: `no longer serves the ${what}${rows.length === 1 ? '' : 's'} ${namesOf(rows)}`,
  }),
  calls: (what: 'market' | 'persona', was: string, is: string): FactWords => ({
    does: `calls the ${what} ${was} now ${is}`,
  }),
  main: (persona: string, is: boolean): FactWords => ({
    part: `persona ${persona}`,
    does: is ? 'is now a main one' : 'is no longer a main one',
  }),
} as const;

/** Who holds a responsibility, as said by hand; without that, whoever holds the role. */
export const responsibilityWords = {
  byRole: 'whoever has the role',
  nobody: 'nobody',
  team: 'the team',
  held: (responsibility: string, was: string, is: string): FactWords => ({
    part: `responsibility ${quoted(responsibility)}`,
    does: nowWas(`is now held by ${is}`, was),
  }),
} as const;
