import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { acceptFinding } from '../../../shared/commands/waivers.ts';
import { rules } from '../../../shared/rules/all.ts';
import { returnedFrom, returnedWords } from '../../../shared/rules/returned.ts';
import { runRules } from '../../../shared/rules/run.ts';
import { org } from '../../support/org.ts';

const TODAY = '2026-05-03';
const three = org().pm('Ann', ['A', 'B', 'C']);
const find = (plan: ReturnType<typeof org>, today: string, document = plan.document()) => {
  const result = runRules(rules, document, plan.structure(), { today });
  return result.findings.find(({ rule }) => rule === 'split/squads');
};
const finding = find(three, TODAY);
if (!finding) throw new Error('the rule fires');
const accepted = applyChanges(
  three.document(),
  acceptFinding(three.document(), finding, { id: 'w', reason: 'Hiring.', until: TODAY }),
);
const waivers = [...accepted.waiver.values()];

describe('a finding that comes back', () => {
  test('on its last day it is still accepted', () => {
    expect(find(three, TODAY, accepted)).toBeUndefined();
  });

  test('the day after says that the day has passed', () => {
    const back = find(three, '2026-05-04', accepted);
    const returned = back && returnedFrom(back, waivers, '2026-05-04');
    expect(returned && returnedWords(returned)).toBe(
      'Accepted until 3 May 2026, back because that day has passed.',
    );
  });

  test('a worse value says how it was and how it is', () => {
    const worse = find(org().pm('Ann', ['A', 'B', 'C', 'D']), TODAY);
    const returned = worse && returnedFrom(worse, waivers, TODAY);
    expect(returned?.because).toBe('it is worse: 3\u00A0squads when accepted, 4\u00A0squads now');
  });

  test('a finding that nobody accepted comes back from nothing', () => {
    const other = find(org().pm('Bea', ['A', 'B', 'C']), TODAY);
    expect(other && returnedFrom(other, waivers, TODAY)).toBeNull();
  });
});
