import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { acceptFinding } from '../../../shared/commands/waivers.ts';
import { type PlanDocument, todayStructure } from '../../../shared/model/document.ts';
import type { Waiver } from '../../../shared/model/plan-entities.ts';
import { ruleById, rules } from '../../../shared/rules/all.ts';
import { runRules } from '../../../shared/rules/run.ts';
import type { Finding, Rule, RuleId } from '../../../shared/rules/types.ts';
import { applyWaivers } from '../../../shared/rules/waivers.ts';
import { org } from '../../support/org.ts';
import { TODAY } from '../../support/rule-cases.ts';

function finding(rule: RuleId, measured: number | null): Finding {
  return {
    rule,
    severity: 'warning',
    subjects: [{ kind: 'person', id: 'ada' }],
    measured: measured === null ? null : { value: measured, unit: 'squads' },
    threshold: null,
    message: 'It fires.',
    advice: null,
    suggestions: [],
    evidence: [],
  };
}
const waiver = (fields: Partial<Waiver> = {}): Waiver => ({
  id: 'w',
  ruleId: 'split/squads',
  subjectKind: 'person',
  subjectId: 'ada',
  reason: 'Agreed.',
  until: TODAY,
  measured: 3,
  ...fields,
});
const accepted = (one: Finding, ...waivers: readonly Waiver[]) =>
  applyWaivers([one], waivers, TODAY, rules).accepted.length === 1;

describe('a finding is accepted', () => {
  test.each([
    ['on the last day', {}, true],
    ['not the day after', { until: '2026-05-19' }, false],
    ['not for another rule', { ruleId: 'split/standups' }, false],
    ['not for another subject', { subjectId: 'bo' }, false],
    ['not for a squad of the same id', { subjectKind: 'squad' as const }, false],
    ['where it measured worse before', { measured: 4 }, true],
    ['not where it measures worse now', { measured: 2 }, false],
    ['whatever it measures where nothing was measured', { measured: null }, true],
  ])('%s', (_, fields, expected) => {
    expect(accepted(finding('split/squads', 3), waiver(fields))).toBe(expected);
  });

  test('by any of several acceptances', () => {
    const one = finding('split/squads', 3);
    expect(accepted(one, waiver({ id: 'a', until: '2026-01-01' }), waiver({ id: 'b' }))).toBe(true);
  });

  test('not where nothing is measured any more, so that nobody can say that it is no worse', () => {
    expect(accepted(finding('split/squads', null), waiver())).toBe(false);
  });

  test('by the rule’s own direction of worse', () => {
    const rule = 'pm/roadmap-reporter';
    expect((ruleById(rule) as Rule).meta.worse).toBe('lower');
    expect(accepted(finding(rule, 2), waiver({ ruleId: rule, measured: 3 }))).toBe(false);
    expect(accepted(finding(rule, 4), waiver({ ruleId: rule, measured: 3 }))).toBe(true);
  });
});

describe('a run', () => {
  const run = (document: PlanDocument, today = TODAY) =>
    runRules(rules, document, todayStructure(document), { today });
  const of = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);
  const plan = (squads: readonly string[]) => org().pm('Ada', squads).document();
  const accept = (document: PlanDocument, until: string) => {
    const main = run(document).findings.find(({ rule }) => rule === 'split/squads') as Finding;
    const acceptance = { id: 'w', reason: 'A PO starts in July.', until };
    return applyChanges(document, acceptFinding(document, main, acceptance));
  };

  test('lists it apart until the day after its last', () => {
    const document = accept(plan(['A', 'B', 'C']), '2026-06-30');
    const during = run(document, '2026-06-30');
    expect(of(during.findings)).not.toContain('split/squads');
    expect(during.accepted.map(({ rule, waiver: { reason } }) => [rule, reason])).toEqual([
      ['split/squads', 'A PO starts in July.'],
    ]);
    const after = run(document, '2026-07-01');
    expect(of(after.findings)).toContain('split/squads');
    expect(after.accepted).toEqual([]);
  });

  test('brings it back when it gets worse', () => {
    const { waiver: waivers } = accept(plan(['A', 'B', 'C']), '2026-06-30');
    const worse = { ...plan(['A', 'B', 'C', 'D']), waiver: waivers };
    expect(of(run(worse).findings)).toContain('split/squads');
  });

  test('keeps what other rules conclude from it', () => {
    const document = accept(plan(['A', 'B', 'C']), '2026-06-30');
    expect(of(run(document).findings)).toContain('missing/po-support');
  });
});
