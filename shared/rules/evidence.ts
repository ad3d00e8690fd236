import { compareText } from '../model/compare-text.ts';
import type { Id } from '../model/fields.ts';
import { type FactId, facts } from './facts.ts';
import type { RunResult, SubjectRef, Unanswered } from './types.ts';

/** A subject that lacks a fact, and how many answers wait for it there. */
export interface LackingSubject {
  readonly subject: SubjectRef;
  readonly answers: number;
}

/** A fact that the plan lacks, and everything that it is lacking for. */
export interface EvidenceGap {
  readonly fact: FactId;
  readonly label: string;
  /** Those that most answers wait for come first. */
  readonly subjects: readonly LackingSubject[];
  /** Answers that wait for this fact, each counted once. */
  readonly answers: number;
  /** Those of them that wait for nothing else. */
  readonly settles: number;
}

interface Lacking {
  readonly subject: SubjectRef;
  answers: number;
  /** The last of them, so that each is counted once. */
  last: Unanswered;
}

interface Counted {
  readonly subjects: Map<Id, Lacking>;
  answers: number;
  settles: number;
  last: Unanswered | null;
}

/** A large plan has tens of thousands of these: nothing is made for one but what is kept. */
function count(gaps: Map<FactId, Counted>, unanswered: Unanswered): void {
  let asked = 0;
  let gap: Counted | undefined;
  for (const { fact, subject } of unanswered.missing) {
    gap = gaps.get(fact);
    if (!gap) {
      gap = { subjects: new Map(), answers: 0, settles: 0, last: null };
      gaps.set(fact, gap);
    }
    if (gap.last !== unanswered) {
      gap.last = unanswered;
      gap.answers++;
      asked++;
    }
    // A fact is asked of one kind of subject: its id tells it from the others.
    const lacking = gap.subjects.get(subject.id);
    if (!lacking) gap.subjects.set(subject.id, { subject, answers: 1, last: unanswered });
    else if (lacking.last !== unanswered) {
      lacking.last = unanswered;
      lacking.answers++;
    }
  }
  if (gap && asked === 1) gap.settles++;
}

/**
 * What the plan does not know yet, by fact. The fact that most answers wait for comes first; of two
 * with as many, the one that settles more of them by itself.
 */
export function evidenceGaps({
  cannotTell,
}: Pick<RunResult, 'cannotTell'>): readonly EvidenceGap[] {
  const gaps = new Map<FactId, Counted>();
  for (const unanswered of cannotTell) count(gaps, unanswered);
  return [...gaps]
    .map(([fact, { subjects, answers, settles }]) => ({
      fact,
      label: facts[fact].label,
      subjects: [...subjects.values()]
        .map(({ subject, answers }) => ({ subject, answers }))
        .sort((a, b) => b.answers - a.answers),
      answers,
      settles,
    }))
    .sort((a, b) => b.answers - a.answers || b.settles - a.settles || compareText(a.fact, b.fact));
}

/** What came of the questions that the rules asked. */
interface Asked {
  readonly findings: readonly unknown[];
  readonly accepted?: readonly unknown[];
  readonly cannotTell: readonly unknown[];
  readonly holding: number;
}

/** How many questions the rules asked; none where there is nothing to judge. */
export function questionsAsked({ findings, accepted, cannotTell, holding }: Asked): number {
  return findings.length + (accepted?.length ?? 0) + holding + cannotTell.length;
}

/**
 * Part of all questions that have an answer, 0 to 1: one that fires, one that is accepted, or one
 * that holds. 1 where nothing was asked.
 */
export function completeness(result: Asked): number {
  const asked = questionsAsked(result);
  return asked === 0 ? 1 : (asked - result.cannotTell.length) / asked;
}
