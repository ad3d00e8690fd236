import { expect, test } from 'vitest';
import { checkText } from '../../cli/check-text.ts';
import { judge } from '../../cli/judge.ts';
import { applyChanges } from '../../shared/changes/apply.ts';
import { acceptFinding } from '../../shared/commands/waivers.ts';
import { idOf, org } from '../support/org.ts';

const today = '2026-05-20';

test('accepted findings stand apart, with reason and last day', () => {
  const plan = org().pm('Ada', ['A', 'B', 'C']).document();
  const finding = {
    rule: 'split/squads' as const,
    subjects: [{ kind: 'person' as const, id: idOf('person', 'Ada') }] as const,
    measured: { value: 3, unit: 'squads' as const },
  };
  const acceptance = { id: 'w', reason: 'A PO starts in July.', until: '2026-07-31' };
  const accepted = applyChanges(plan, acceptFinding(plan, finding, acceptance));
  const before = checkText(judge(plan, { today }), []);
  expect(before).toContain('CRITICAL (1)');
  expect(before).not.toContain('ACCEPTED');

  const text = checkText(judge(accepted, { today }), []);
  expect(text).not.toContain('CRITICAL');
  expect(text).toContain('ACCEPTED FOR NOW (1)');
  expect(text).toContain('accepted until 2026-07-31: A PO starts in July.');
  expect(text).toMatch(/0 critical, \d+ warning/);
  expect(checkText(judge(accepted, { today: '2026-08-01' }), [])).toContain('CRITICAL (1)');
});

test('what another finding tells already is said with that one', () => {
  const plan = org().squad('Cart', { in: 'Shop' }).po('Bo', 'Cart').document();
  const text = checkText(judge(plan, { today }), []).replaceAll(/\s+/g, ' ');
  expect(text).toContain('also: Nobody holds 16 responsibilities for Shop');
  expect(text).not.toContain('coverage/gap');
});
