import { compareText } from '../model/compare-text.ts';
import type { Structure } from '../model/document.ts';
import { WHOLE_PLAN } from '../words/subjects.ts';
import type { RuleId, Severity, SubjectRef } from './types.ts';

/** Name of a subject, or its id where it is gone. */
export function subjectName(structure: Structure, subject: SubjectRef): string {
  if (subject.kind === 'plan') return WHOLE_PLAN;
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

/** How {@link inOrder} orders the subjects of one rule. */
export function compareWithinRule(structure: Structure, a: SubjectRef, b: SubjectRef): number {
  return (
    compareText(subjectName(structure, a), subjectName(structure, b)) ||
    compareText(a.kind, b.kind) ||
    compareText(a.id, b.id)
  );
}

/** Answers by severity (where they have one), rule, name of the subject checked and its id. */
export function inOrder<T extends Answer>(structure: Structure, answers: readonly T[]): T[] {
  // Thousands of answers and few rules: names, looked up once each, are compared within a rule only.
  const byRule = new Map<string, { answer: T; name: string }[]>();
  for (const answer of answers) {
    const key = `${answer.severity ? ranks[answer.severity] : 0} ${answer.rule}`;
    const entry = { answer, name: subjectName(structure, answer.subjects[0]) };
    const own = byRule.get(key);
    if (own) own.push(entry);
    else byRule.set(key, [entry]);
  }
  return [...byRule]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, own]) =>
      own
        .sort(
          (a, b) =>
            compareText(a.name, b.name) ||
            compareText(a.answer.subjects[0].kind, b.answer.subjects[0].kind) ||
            compareText(a.answer.subjects[0].id, b.answer.subjects[0].id),
        )
        .map(({ answer }) => answer),
    );
}
