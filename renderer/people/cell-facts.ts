import type { Change } from '../../shared/changes/change.ts';
import {
  setRoleAnswers,
  setStrategySignals,
  setTimeSplit,
  setTitleAudit,
} from '../../shared/commands/person-facts.ts';
import { editPerson } from '../../shared/commands/subjects.ts';
import type { Structure } from '../../shared/model/document.ts';
import type { RoleAnswers, TimeSplit } from '../../shared/model/entities.ts';
import { quarterOf } from '../../shared/rules/days.ts';
import { valueProblems } from '../../shared/words/commands.ts';
import { fieldWords } from '../words/field-words.ts';
import { cellWords, personFactWords } from '../words/people-words.ts';

/** What a cell of the people table can be filled in with; null is "not known". */
export type FactValue = boolean | number | string | null;

/** A fact about a person that can be filled in, for one or for many. */
export interface CellFact {
  readonly kind: 'yes-no' | 'number' | 'date';
  /** For the undo menu: "Edit backlog share". */
  readonly name: string;
  readonly max?: number;
  readonly read: (structure: Structure, personId: string) => FactValue;
  readonly write: (
    structure: Structure,
    personId: string,
    value: never,
    today: string,
  ) => readonly Change[];
}

interface Typed<T extends FactValue> extends Omit<CellFact, 'write'> {
  readonly write: (
    structure: Structure,
    personId: string,
    value: T | null,
    today: string,
  ) => readonly Change[];
}
const yesNo = (fact: Omit<Typed<boolean>, 'kind'>): CellFact => ({ kind: 'yes-no', ...fact });
const number = (fact: Omit<Typed<number>, 'kind'>): CellFact => ({ kind: 'number', ...fact });
const date = (fact: Omit<Typed<string>, 'kind'>): CellFact => ({ kind: 'date', ...fact });

export function splitFact(part: Exclude<keyof TimeSplit, 'id'>): CellFact {
  return number({
    name: personFactWords.split[part],
    max: 100,
    read: (structure, id) => structure.timeSplit.get(id)?.[part] ?? null,
    write: (structure, id, value) => setTimeSplit(structure, id, { [part]: value }),
  });
}

function answerFact(key: Exclude<keyof RoleAnswers, 'id'>, name: string): CellFact {
  return yesNo({
    name,
    read: (structure, id) => structure.roleAnswers.get(id)?.[key] ?? null,
    write: (structure, id, value) => setRoleAnswers(structure, id, { [key]: value }),
  });
}

export const roadmapDay = date({
  name: personFactWords.roadmapDay,
  read: (structure, id) => structure.strategySignals.get(id)?.roadmapUpdatedOn ?? null,
  write: (structure, id, roadmapUpdatedOn) =>
    setStrategySignals(structure, id, { roadmapUpdatedOn }),
});
export const interviewDay = date({
  name: personFactWords.interviewDay,
  read: (structure, id) => structure.strategySignals.get(id)?.customerInterviewOn ?? null,
  write: (structure, id, customerInterviewOn) =>
    setStrategySignals(structure, id, { customerInterviewOn }),
});
/** Of this quarter; a figure of another one is shown as not known. */
export function reviewsFact(today: string): CellFact {
  return number({
    name: personFactWords.reviews,
    max: 1000,
    read: (structure, id) => {
      const signals = structure.strategySignals.get(id);
      return signals?.reviewsCancelledIn === quarterOf(today) ? signals.reviewsCancelled : null;
    },
    write: (structure, id, reviewsCancelled) =>
      setStrategySignals(structure, id, {
        reviewsCancelled,
        reviewsCancelledIn: reviewsCancelled === null ? null : quarterOf(today),
      }),
  });
}
export const worksReactively = yesNo({
  name: personFactWords.reactive,
  read: (structure, id) => structure.strategySignals.get(id)?.worksReactively ?? null,
  write: (structure, id, value) => setStrategySignals(structure, id, { worksReactively: value }),
});
export const attendsStandups = yesNo({
  name: personFactWords.standups,
  read: (structure, id) => structure.person.get(id)?.canAttendStandups ?? null,
  write: (structure, id, canAttendStandups) => editPerson(structure, id, { canAttendStandups }),
});
export const strategyTime = yesNo({
  name: personFactWords.strategyTime,
  read: (structure, id) => structure.person.get(id)?.hasTimeForStrategy ?? null,
  write: (structure, id, hasTimeForStrategy) => editPerson(structure, id, { hasTimeForStrategy }),
});
export const setsRoadmap = yesNo({
  name: personFactWords.setsRoadmap,
  read: (structure, id) => structure.titleAudit.get(id)?.setsRoadmap ?? null,
  write: (structure, id, value) => setTitleAudit(structure, id, { setsRoadmap: value }),
});
export const doesResearch = yesNo({
  name: personFactWords.research,
  read: (structure, id) => structure.titleAudit.get(id)?.doesMarketResearch ?? null,
  write: (structure, id, value) => setTitleAudit(structure, id, { doesMarketResearch: value }),
});
export const roadmapPart = answerFact('hasRoadmapPart', personFactWords.roadmapPart);
export const directionExpectations = answerFact('directionExpectations', personFactWords.direction);
export const backlogExpectations = answerFact('backlogExpectations', personFactWords.backlog);

/** Writes one fact of several people: one undo step. */
export function writeFact(
  structure: Structure,
  fact: CellFact,
  people: readonly string[],
  value: FactValue,
  today: string,
): Change[] {
  // Each person has rows of their own, so that the changes can stand one after the other.
  return people.flatMap((id) => [...fact.write(structure, id, value as never, today)]);
}

export type Parsed = { readonly value: FactValue } | { readonly problem: string };

const EARLIEST = '1990-01-01';

/** What was typed into a cell; empty is "not known". */
export function parseFact({ kind, max = 100 }: CellFact, text: string, today: string): Parsed {
  const typed = text.trim();
  if (typed === '') return { value: null };
  if (kind === 'yes-no') {
    if (/^y(es)?$/iu.test(typed)) return { value: true };
    return /^no?$/iu.test(typed) ? { value: false } : { problem: cellWords.needsYesNo };
  }
  if (kind === 'date') {
    if (typed > today) return { problem: valueProblems.dayToCome };
    return typed < EARLIEST ? { problem: valueProblems.longAgo } : { value: typed };
  }
  const value = Number(typed.replace(',', '.').replace(/\s*%$/u, ''));
  if (!Number.isFinite(value)) return { problem: fieldWords.noNumber };
  if (value < 0 || value > max) return { problem: valueProblems.between(0, max) };
  if (max > 100 && !Number.isInteger(value)) return { problem: valueProblems.whole };
  return { value };
}

/** A fact as its field shows it. */
export function factText(value: FactValue): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}
