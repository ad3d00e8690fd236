import { expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { acceptFinding, withdrawWaiver } from '../../../shared/commands/waivers.ts';
import type { Finding } from '../../../shared/rules/types.ts';
import { idOf, org } from '../../support/org.ts';

const finding: Pick<Finding, 'rule' | 'subjects' | 'measured'> = {
  rule: 'split/squads',
  subjects: [{ kind: 'person', id: idOf('person', 'Ada') }],
  measured: { value: 3, unit: 'squads' },
};
const accept = { id: 'w1', reason: ' Until the new PO is here ', until: '2026-06-30' };
const plan = () => org().pm('Ada', ['A', 'B', 'C']).document();

test('an accepted finding keeps its reason, its last day and what it measured', () => {
  const document = plan();
  const after = applyChanges(document, acceptFinding(document, finding, accept));
  expect([...after.waiver.values()]).toEqual([
    {
      id: 'w1',
      ruleId: 'split/squads',
      subjectKind: 'person',
      subjectId: 'person/ada',
      reason: 'Until the new PO is here',
      until: '2026-06-30',
      measured: 3,
    },
  ]);
});

test('accepting it again replaces the first acceptance; another finding has its own', () => {
  const document = plan();
  const first = applyChanges(document, acceptFinding(document, finding, accept));
  const again = acceptFinding(first, finding, { ...accept, id: 'w2', until: '2026-12-31' });
  const second = applyChanges(first, again);
  expect([...second.waiver.values()].map(({ id, until }) => [id, until])).toEqual([
    ['w2', '2026-12-31'],
  ]);
  const other = { ...finding, rule: 'split/standups' as const };
  const third = applyChanges(second, acceptFinding(second, other, { ...accept, id: 'w3' }));
  expect(third.waiver.size).toBe(2);
});

test('an acceptance can be taken back once', () => {
  const document = plan();
  const accepted = applyChanges(document, acceptFinding(document, finding, accept));
  const open = applyChanges(accepted, withdrawWaiver(accepted, 'w1'));
  expect(open.waiver.size).toBe(0);
  expect(() => withdrawWaiver(open, 'w1')).toThrow(/no longer/);
});

test.each([
  ['without a reason', { ...accept, reason: '  ' }, /reason/],
  ['until a day that is none', { ...accept, until: 'soon' }, /until/],
])('it is refused %s', (_, given, says) => {
  expect(() => acceptFinding(plan(), finding, given)).toThrow(says);
});
