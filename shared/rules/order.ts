import type { Structure } from '../model/document.ts';
import type { RuleId, Severity, SubjectRef } from './types.ts';
import { compareText } from './words.ts';

/** Name of a subject, or its id where it is gone. */
export function subjectName(structure: Structure, subject: SubjectRef): string {
  if (subject.kind === 'plan') return 'The whole plan';
  return structure[subject.kind].get(subject.id)?.name ?? subject.id;
}

/** Subjects by kind, name and id: rows have no order of their own that outlives an undo or a save. */
export function compareSubjects(structure: Structure, a: SubjectRef, b: SubjectRef): number {
  if (a.id === b.id) return 0;
  return (
    compareText(a.kind, b.kind) ||
    compareText(subjectName(structure, a), subjectName(structure, b)) ||
    compareText(a.id, b.id)
  );
}

const ranks: Readonly<Record<Severity, number>> = { critical: 0, warning: 1, advice: 2 };

interface Answer {
  readonly rule: RuleId;
  readonly severity?: Severity;
  readonly subjects: readonly [SubjectRef, ...SubjectRef[]];
}

/** Answers by severity (where they have one), rule, name of the subject checked and its id. */
export function inOrder<T extends Answer>(structure: Structure, answers: readonly T[]): T[] {
  // Names are looked up once each, not at every comparison.
  const keyed = answers.map((answer) => ({
    answer,
    rank: answer.severity ? ranks[answer.severity] : 0,
    name: subjectName(structure, answer.subjects[0]),
  }));
  keyed.sort(
    (a, b) =>
      a.rank - b.rank ||
      compareText(a.answer.rule, b.answer.rule) ||
      compareText(a.name, b.name) ||
      compareText(a.answer.subjects[0].id, b.answer.subjects[0].id),
  );
  return keyed.map(({ answer }) => answer);
}
