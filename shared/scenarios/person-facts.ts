import type { Structure } from '../model/document.ts';
import type { Person, StrategySignals, TimeSplit } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import { type AnswerWords, answerFact, textFact } from '../words/facts.ts';
import { quarterText } from '../words/formats.ts';
import { personFactWords as words } from '../words/person-facts.ts';
import { type WeekPart, weekParts } from '../words/week.ts';
import { type Fact, factOf, fieldFacts, plannedFacts } from './compare-facts.ts';

const answer = (say: AnswerWords) => (was: boolean | null, is: boolean | null) =>
  answerFact(say, was, is);

const noSignals = {
  roadmapUpdatedOn: null,
  customerInterviewOn: null,
  reviewsCancelled: null,
  reviewsCancelledIn: null,
  worksReactively: null,
};
const noAudit = { setsRoadmap: null, doesMarketResearch: null };
const noAnswers = { directionExpectations: null, backlogExpectations: null, hasRoadmapPart: null };

function ownFacts(was: Person, is: Person): Fact[] {
  return fieldFacts(was, is, {
    titleKind: words.titleKind,
    fte: words.fte,
    canAttendStandups: answer(words.standups),
    hasTimeForStrategy: answer(words.strategyTime),
  });
}

function weekFacts(was: TimeSplit | undefined, is: TimeSplit | undefined): Fact[] {
  if (was === is) return [];
  const changes = (Object.keys(weekParts) as WeekPart[])
    .map((part) => ({ part, was: was?.[part] ?? null, is: is?.[part] ?? null }))
    .filter((change) => change.was !== change.is);
  return changes.length > 0 ? [factOf(words.week(changes))] : [];
}

function cancelledFacts(was: Omit<StrategySignals, 'id'>, is: Omit<StrategySignals, 'id'>): Fact[] {
  const [before, now] = [was, is].map(({ reviewsCancelled, reviewsCancelledIn }) => ({
    count: reviewsCancelled,
    quarter: reviewsCancelledIn === null ? '' : quarterText(reviewsCancelledIn),
  }));
  if (!before || !now || (before.count === now.count && before.quarter === now.quarter)) return [];
  return [factOf(words.cancelled(before, now))];
}

/** Looks up what else differs about somebody than name, title, roles and reporting lines. */
export function personFacts(before: Structure, after: Structure, id: Id): Fact[] {
  const [was, is] = [before.person.get(id), after.person.get(id)];
  if (!was || !is) return [];
  const [signals, signalsNow] = [before, after].map((structure) => ({
    ...noSignals,
    ...structure.strategySignals.get(id),
  })) as [Omit<StrategySignals, 'id'>, Omit<StrategySignals, 'id'>];
  return [
    ...plannedFacts(before, after, id),
    ...ownFacts(was, is),
    ...weekFacts(before.timeSplit.get(id), after.timeSplit.get(id)),
    ...fieldFacts(signals, signalsNow, {
      roadmapUpdatedOn: words.roadmapUpdated,
      customerInterviewOn: words.interviewed,
      worksReactively: answer(words.reactive),
    }),
    ...cancelledFacts(signals, signalsNow),
    ...fieldFacts(
      { ...noAudit, ...before.titleAudit.get(id) },
      { ...noAudit, ...after.titleAudit.get(id) },
      { setsRoadmap: answer(words.setsRoadmap), doesMarketResearch: answer(words.marketResearch) },
    ),
    ...fieldFacts(
      { ...noAnswers, ...before.roleAnswers.get(id) },
      { ...noAnswers, ...after.roleAnswers.get(id) },
      {
        directionExpectations: answer(words.directionExpectations),
        backlogExpectations: answer(words.backlogExpectations),
        hasRoadmapPart: answer(words.roadmapPart),
      },
    ),
    ...fieldFacts(was, is, { notes: (a, b) => textFact(words.notes, a, b, 'empty', true) }),
  ];
}
