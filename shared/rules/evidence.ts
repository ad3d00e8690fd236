import { compareText } from '../model/compare-text.ts';
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

interface Counted {
  readonly subjects: Map<string, LackingSubject>;
  answers: number;
  settles: number;
}

function count(gaps: Map<FactId, Counted>, { missing }: Unanswered): void {
  const asked = new Set(missing.map(({ fact }) => fact));
  for (const fact of asked) {
    const gap = gaps.get(fact) ?? { subjects: new Map(), answers: 0, settles: 0 };
    gaps.set(fact, gap);
    gap.answers++;
    if (asked.size === 1) gap.settles++;
  }
  const counted = new Set<string>();
  for (const { fact, subject } of missing) {
    const gap = gaps.get(fact);
    const key = `${subject.kind} ${subject.id}`;
    if (!gap || counted.has(`${fact} ${key}`)) continue;
    counted.add(`${fact} ${key}`);
    gap.subjects.set(key, { subject, answers: (gap.subjects.get(key)?.answers ?? 0) + 1 });
  }
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
      subjects: [...subjects.values()].sort((a, b) => b.answers - a.answers),
      answers,
      settles,
    }))
    .sort((a, b) => b.answers - a.answers || b.settles - a.settles || compareText(a.fact, b.fact));
}

/**
 * Part of all questions that have an answer, 0 to 1: one that fires, one that is accepted, or one
 * that holds. 1 where nothing was asked.
 */
export function completeness(result: {
  readonly findings: readonly unknown[];
  readonly accepted?: readonly unknown[];
  readonly cannotTell: readonly unknown[];
  readonly holding: number;
}): number {
  const answered = result.findings.length + (result.accepted?.length ?? 0) + result.holding;
  const asked = answered + result.cannotTell.length;
  return asked === 0 ? 1 : answered / asked;
}
