/* What is told of somebody whose facts differ between two states of the plan. */

import type { TitleKind } from '../model/entities.ts';
import { type AnswerWords, type FactWords, nowWas, onDay, UNKNOWN } from './facts.ts';
import { numberText, percentText } from './formats.ts';
import { counted, listOf } from './grammar.ts';
import { type WeekPart, weekParts } from './week.ts';

const titleKinds: Readonly<Record<TitleKind, string>> = {
  pm: 'a PM title',
  po: 'a PO title',
  'product-leader': 'the title of a product leader',
  executive: 'the title of an executive',
  'engineering-leader': 'the title of an engineering leader',
  'delivery-leader': 'the title of a delivery leader',
  other: 'some other title',
};

export interface WeekChange {
  readonly part: WeekPart;
  readonly was: number | null;
  readonly is: number | null;
}

/** Some percent of a week; null is not known. */
const percent = (share: number | null) => (share === null ? UNKNOWN : `${percentText(share)}`);

/** Roadmap reviews cancelled, and in which quarter. */
export interface Cancelled {
  readonly count: number | null;
  /** `Q3 2026`; empty where that is not known. */
  readonly quarter: string;
}

const inQuarter = ({ quarter }: Cancelled) => (quarter ? ` in ${quarter}` : '');

const cancelledBefore = (was: Cancelled) =>
  was.count === null ? UNKNOWN : `${numberText(was.count)}${inQuarter(was)}`;

export const personFactWords = {
  notes: 'notes',
  titleKind: (was: TitleKind | null, is: TitleKind | null): FactWords => {
    const [before, now] = [was, is].map((kind) => (kind ? titleKinds[kind] : 'what its words say'));
    return { part: 'title', does: nowWas(`now counts as ${now}`, before ?? '') };
  },
  fte: (was: number, is: number): FactWords => ({
    does: nowWas(`now works ${numberText(is)} FTE`, `${numberText(was)} FTE`),
  }),
  standups: {
    yes: 'can now attend the standups of their squads',
    no: 'cannot attend the standups of their squads now',
    whether: 'whether they can attend the standups of their squads',
  } satisfies AnswerWords,
  strategyTime: {
    yes: 'now has time left for strategy',
    no: 'now has no time left for strategy',
    whether: 'whether they have time left for strategy',
  } satisfies AnswerWords,
  /** `now spends 20 % of the week on strategy (before: unknown) and 50 % on the backlog (before: 30 %)` */
  week: (changes: readonly WeekChange[]): FactWords => {
    const parts = changes.map(({ part, was, is }, at) => {
      const share = is === null ? 'an unknown part' : percent(is);
      return nowWas(
        `${share}${at === 0 ? ' of the week' : ''} on ${weekParts[part]}`,
        percent(was),
      );
    });
    return { does: `now spends ${listOf(parts, parts.length)}` };
  },
  roadmapUpdated: (was: string | null, is: string | null): FactWords => {
    const now = `last updated the roadmap on ${onDay(is)}`;
    return {
      does: nowWas(is ? now : 'no longer says when they last updated the roadmap', onDay(was)),
    };
  },
  interviewed: (was: string | null, is: string | null): FactWords => {
    const now = `last interviewed a customer on ${onDay(is)}`;
    return {
      does: nowWas(is ? now : 'no longer says when they last interviewed a customer', onDay(was)),
    };
  },
  cancelled: (was: Cancelled, is: Cancelled): FactWords => {
    const now = `had ${counted(is.count ?? 0, 'roadmap review')} cancelled${inQuarter(is)}`;
    const unsaid = 'no longer says how many roadmap reviews were cancelled';
    return { does: nowWas(is.count === null ? unsaid : now, cancelledBefore(was)) };
  },
  reactive: {
    yes: 'now works mostly reactively',
    no: 'does not work mostly reactively now',
    whether: 'whether they work mostly reactively',
  } satisfies AnswerWords,
  setsRoadmap: {
    yes: 'now sets the roadmap',
    no: 'does not set the roadmap now',
    whether: 'whether they set the roadmap',
  } satisfies AnswerWords,
  marketResearch: {
    yes: 'now does market research',
    no: 'now does no market research',
    whether: 'whether they do market research',
  } satisfies AnswerWords,
  directionExpectations: {
    yes: 'now has expectations or success measures for direction',
    no: 'now has no expectations or success measures for direction',
    whether: 'whether they have expectations or success measures for direction',
  } satisfies AnswerWords,
  backlogExpectations: {
    yes: 'now has expectations or success measures for the backlog',
    no: 'now has no expectations or success measures for the backlog',
    whether: 'whether they have expectations or success measures for the backlog',
  } satisfies AnswerWords,
  roadmapPart: {
    yes: 'now has a part in the roadmap',
    no: 'now has no part in the roadmap',
    whether: 'whether they have a part in the roadmap',
  } satisfies AnswerWords,
} as const;
