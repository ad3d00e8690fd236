import { type FactId, facts } from '../../../shared/rules/facts.ts';
import type { SubjectRef, Unanswered } from '../../../shared/rules/types.ts';
import { subjectKey } from '../../store/analysis.ts';

/** A subject that lacks a fact, and how many answers wait for it there. */
export interface LackingSubject {
  readonly subject: SubjectRef;
  readonly answers: number;
}

/** A fact that the plan lacks, and everything that it is lacking for. */
export interface MissingFactGroup {
  readonly fact: FactId;
  readonly label: string;
  readonly subjects: readonly LackingSubject[];
  /** Answers that wait for this fact, each counted once. */
  readonly answers: number;
}

/** Questions without an answer by the fact that is missing; those that would settle most come first. */
export function missingFacts(unanswered: readonly Unanswered[]): readonly MissingFactGroup[] {
  const byFact = new Map<
    FactId,
    { answers: Set<Unanswered>; subjects: Map<string, LackingSubject> }
  >();
  for (const question of unanswered) {
    for (const { fact, subject } of question.missing) {
      let group = byFact.get(fact);
      if (!group) {
        group = { answers: new Set(), subjects: new Map() };
        byFact.set(fact, group);
      }
      group.answers.add(question);
      const key = subjectKey(subject);
      const answers = (group.subjects.get(key)?.answers ?? 0) + 1;
      group.subjects.set(key, { subject, answers });
    }
  }
  return [...byFact]
    .map(([fact, { answers, subjects }]) => ({
      fact,
      label: facts[fact].label,
      subjects: [...subjects.values()].sort((a, b) => b.answers - a.answers),
      answers: answers.size,
    }))
    .sort((a, b) => b.answers - a.answers || (a.fact < b.fact ? -1 : 1));
}

const counted = {
  person: ['person', 'people'],
  product: ['product', 'products'],
  squad: ['squad', 'squads'],
} as const;

/** How many of what lack it: `12 people`. */
export function lackingCount({ fact, subjects }: MissingFactGroup): string {
  const words = counted[facts[fact].subject];
  return `${subjects.length} ${words[subjects.length === 1 ? 0 : 1]}`;
}

/** Part of all questions that have an answer, 0 to 1; 1 where nothing was asked. */
export function completeness(result: {
  readonly findings: readonly unknown[];
  readonly cannotTell: readonly unknown[];
  readonly holding: number;
}): number {
  const answered = result.findings.length + result.holding;
  const asked = answered + result.cannotTell.length;
  return asked === 0 ? 1 : answered / asked;
}
