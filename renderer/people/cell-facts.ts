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
import type { factEdits } from '../words/edit-words.ts';
import { fieldWords } from '../words/field-words.ts';
import { cellWords } from '../words/people-words.ts';

/** What a cell of the people table can be filled in with; null is "not known". */
export type FactValue = boolean | number | string | null;

/** A fact about a person that can be filled in, for one or for many. */
export interface CellFact {
  readonly kind: 'yes-no' | 'number' | 'date';
  /** By which the undo menu calls the edit. */
  readonly fact: keyof typeof factEdits;
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
const yesNo = (told: Omit<Typed<boolean>, 'kind'>): CellFact => ({ kind: 'yes-no', ...told });
const number = (told: Omit<Typed<number>, 'kind'>): CellFact => ({ kind: 'number', ...told });
const date = (told: Omit<Typed<string>, 'kind'>): CellFact => ({ kind: 'date', ...told });

export function splitFact(part: Exclude<keyof TimeSplit, 'id'>): CellFact {
  return number({
    fact: `time-split.${part}`,
    max: 100,
    read: (structure, id) => structure.timeSplit.get(id)?.[part] ?? null,
    write: (structure, id, value) => setTimeSplit(structure, id, { [part]: value }),
  });
}

function answerFact(key: Exclude<keyof RoleAnswers, 'id'>, fact: CellFact['fact']): CellFact {
  return yesNo({
    fact,
    read: (structure, id) => structure.roleAnswers.get(id)?.[key] ?? null,
    write: (structure, id, value) => setRoleAnswers(structure, id, { [key]: value }),
  });
}

export const roadmapDay = date({
  fact: 'signals.roadmap-updated',
  read: (structure, id) => structure.strategySignals.get(id)?.roadmapUpdatedOn ?? null,
  write: (structure, id, roadmapUpdatedOn) =>
    setStrategySignals(structure, id, { roadmapUpdatedOn }),
});
export const interviewDay = date({
  fact: 'signals.customer-interview',
  read: (structure, id) => structure.strategySignals.get(id)?.customerInterviewOn ?? null,
  write: (structure, id, customerInterviewOn) =>
    setStrategySignals(structure, id, { customerInterviewOn }),
});
/** Of this quarter; a figure of another one is shown as not known. */
export function reviewsFact(today: string): CellFact {
  return number({
    fact: 'signals.reviews-cancelled',
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
  fact: 'signals.works-reactively',
  read: (structure, id) => structure.strategySignals.get(id)?.worksReactively ?? null,
  write: (structure, id, value) => setStrategySignals(structure, id, { worksReactively: value }),
});
export const attendsStandups = yesNo({
  fact: 'person.standups',
  read: (structure, id) => structure.person.get(id)?.canAttendStandups ?? null,
  write: (structure, id, canAttendStandups) => editPerson(structure, id, { canAttendStandups }),
});
export const strategyTime = yesNo({
  fact: 'person.strategy-time',
  read: (structure, id) => structure.person.get(id)?.hasTimeForStrategy ?? null,
  write: (structure, id, hasTimeForStrategy) => editPerson(structure, id, { hasTimeForStrategy }),
});
export const setsRoadmap = yesNo({
  fact: 'audit.sets-roadmap',
  read: (structure, id) => structure.titleAudit.get(id)?.setsRoadmap ?? null,
  write: (structure, id, value) => setTitleAudit(structure, id, { setsRoadmap: value }),
});
export const doesResearch = yesNo({
  fact: 'audit.market-research',
  read: (structure, id) => structure.titleAudit.get(id)?.doesMarketResearch ?? null,
  write: (structure, id, value) => setTitleAudit(structure, id, { doesMarketResearch: value }),
});
export const roadmapPart = answerFact('hasRoadmapPart', 'answers.roadmap-part');
export const directionExpectations = answerFact(
  'directionExpectations',
  'answers.direction-expectations',
);
export const backlogExpectations = answerFact(
  'backlogExpectations',
  'answers.backlog-expectations',
);

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
