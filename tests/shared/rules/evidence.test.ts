import { describe, expect, test } from 'vitest';
import { lacking } from '../../../shared/rules/answers.ts';
import { completeness, evidenceGaps } from '../../../shared/rules/evidence.ts';
import type { RuleId, Unanswered } from '../../../shared/rules/types.ts';

const asked = (
  rule: RuleId,
  id: string,
  ...facts: Parameters<typeof lacking>[0][]
): Unanswered => ({
  rule,
  subjects: [{ kind: 'person', id }],
  missing: facts.map((fact) => lacking(fact, id)),
});

describe('what is not known', () => {
  const gaps = evidenceGaps({
    cannotTell: [
      asked('split/backlog-time', 'ada', 'time-split.backlog'),
      asked('split/backlog-time', 'bo', 'time-split.backlog'),
      asked('po/story-factory', 'bo', 'time-split.backlog', 'time-split.strategy'),
      asked('split/standups', 'ada', 'person.standups'),
      asked('title/mismatch', 'bo', 'person.title', 'audit.sets-roadmap'),
    ],
  });

  test('comes by how many answers wait for it, then by how many it settles alone', () => {
    expect(gaps.map(({ fact, answers, settles }) => [fact, answers, settles])).toEqual([
      ['time-split.backlog', 3, 2],
      ['person.standups', 1, 1],
      ['audit.sets-roadmap', 1, 0],
      ['person.title', 1, 0],
      ['time-split.strategy', 1, 0],
    ]);
  });

  test('names whom it is missing for, those that settle most first', () => {
    expect(gaps[0]?.subjects.map(({ subject, answers }) => [subject.id, answers])).toEqual([
      ['bo', 2],
      ['ada', 1],
    ]);
  });

  test('counts one answer once, though it lacks a fact of several subjects', () => {
    const several: Unanswered = {
      rule: 'missing/product-leader',
      subjects: [{ kind: 'plan', id: 'plan' }],
      missing: [lacking('person.title', 'ada'), lacking('person.title', 'bo')],
    };
    const [gap] = evidenceGaps({ cannotTell: [several] });
    expect([gap?.answers, gap?.settles, gap?.subjects.length]).toEqual([1, 1, 2]);
  });
});

test.each([
  [0, 0, 0, 0, 1],
  [2, 0, 6, 2, 0.8],
  [0, 1, 0, 1, 0.5],
  [0, 0, 0, 4, 0],
])(
  '%i findings, %i accepted, %i holding and %i open questions',
  (found, accepted, holding, open, part) => {
    const list = (length: number) => Array.from({ length });
    const result = {
      findings: list(found),
      accepted: list(accepted),
      holding,
      cannotTell: list(open),
    };
    expect(completeness(result)).toBe(part);
  },
);
