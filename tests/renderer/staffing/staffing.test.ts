import { describe, expect, test } from 'vitest';
import {
  firstForm,
  givenWay,
  keysOf,
  questionOf,
} from '../../../renderer/staffing/staffing-form.ts';
import {
  giveWayLabel,
  hirePayText,
  intentOf,
  progressText,
  type Solved,
  sizeText,
} from '../../../renderer/staffing/staffing-text.ts';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { chooseCostSource, setOwnSalary } from '../../../shared/costs/cost-settings.ts';
import { todayStructure } from '../../../shared/model/document.ts';
import { rules } from '../../../shared/rules/all.ts';
import { runRules } from '../../../shared/rules/run.ts';
import { staffingQuestionSchema } from '../../../shared/staffing/messages.ts';
import { idOf, org } from '../../support/org.ts';

const three = ['Search', 'Index', 'Ranking'];
const document = org()
  .squads(three, { in: 'Core' })
  .pm('PM 06', three)
  .person('Ada', { title: 'PM', time: { backlog: 60 } })
  .pm('Ada', 'Ads')
  .open('Open PO', { title: 'Product Owner' })
  .document();
const structure = todayStructure(document);
const { findings } = runRules(rules, document, structure, { today: '2026-03-01' });

describe('the question', () => {
  test('begins with all critical findings that a change of owners can clear', () => {
    const form = firstForm(findings);
    expect(findings.filter(({ severity }) => severity === 'critical').length).toBeGreaterThan(1);
    expect([...form.findings]).toEqual([`split/squads person:${idOf('person', 'PM 06')}`]);
    expect(keysOf(findings).size).toBeGreaterThan(1);
    expect([...firstForm(findings, 'one').findings]).toEqual(['one']);
  });

  test.each([
    ['any', null],
    ['most', 2],
    ['none', 0],
  ] as const)('asks for %s hires', (hires, maxHires) => {
    const question = questionOf({ ...firstForm(findings), hires }, 'today', '2026-03-01');
    expect(question.limits.maxHires).toBe(maxHires);
    expect(staffingQuestionSchema.parse(question)).toEqual(question);
  });

  test('weighs by what small means, or by own weights', () => {
    const form = firstForm(findings);
    const weights = { moved: 1, hire: 2, salary: 3, change: 4 };
    const asked = (part: object) => questionOf({ ...form, ...part }, 'today', '2026-03-01').weights;
    expect(asked({ small: 'hires' }).hire).toBeGreaterThan(asked({ small: 'balanced' }).hire);
    expect(asked({ small: 'salary' })).toMatchObject({ hire: 0, salary: 1 });
    expect(asked({ small: 'own', weights })).toEqual(weights);
    expect(asked({ weights })).not.toEqual(weights);
  });

  test('lets one limit give way as far as it takes, and no other', () => {
    const form = { ...firstForm(findings), hires: 'none' as const, mustNotMove: ['a', 'b'] };
    const obstacle = { needed: null, ids: [], sentence: '' };
    const hires = { ...obstacle, limit: 'hires' as const, needed: 3 };
    expect(givenWay(form, hires)).toEqual({ ...form, hires: 'most', mostHires: 3 });
    expect(giveWayLabel(hires, 'EUR')).toBe('Allow 3 new positions');
    const pay = { ...obstacle, limit: 'budget' as const, needed: 170 };
    expect(giveWayLabel(pay, 'EUR')).toBe('Allow EUR 170 thousand a year');
    const move = { ...obstacle, limit: 'must-not-move' as const, ids: ['a'] };
    expect(givenWay(form, move)).toEqual({ ...form, mustNotMove: ['b'] });
    const team = { ...obstacle, limit: 'team-orders' as const, ids: ['s'] };
    expect(givenWay(form, team)).toEqual({ ...form, mayOrderBacklog: ['s'] });
    expect(givenWay(form, pay).budget).toBe(170);
    expect(givenWay(form, { ...obstacle, limit: 'reach' }).reach).toBe('plan');
  });
});

const solved: Solved = {
  kind: 'solved',
  outside: [],
  changes: [],
  steps: [
    {
      squadId: idOf('squad', 'Index'),
      what: 'backlog',
      sentence: 'The backlog of Index passes from PM 06 to an open PO position.',
      because: [{ key: 'k', severity: 'critical', message: 'PM 06 holds both on 3 squads.' }],
      without: null,
    },
  ],
  cleared: [{ key: 'k', severity: 'critical', message: 'PM 06 holds both on 3 squads.' }],
  raised: [],
  kept: [],
  hires: { pm: 0, po: 2 },
  pay: 340,
  moved: [idOf('person', 'Ada'), idOf('person', 'Open PO')],
  weight: 25,
};

describe('the answer in words', () => {
  test('says how large the change is; an open position is nobody who moves', () => {
    expect(sizeText(solved, structure)).toBe(
      '2 new PO positions, 1 person moves and 1 squad changes hands',
    );
    const nobody = { ...solved, hires: { pm: 0, po: 0 }, moved: [] };
    expect(sizeText(nobody, structure)).toBe(
      'no new position, nobody moves and 1 squad changes hands',
    );
  });

  test('says what new positions cost by the plan’s source, and nothing where it gives no figure', () => {
    expect(hirePayText(document, solved, 'USD')).toBe('USD 190 to 340 thousand a year');
    const own = applyChanges(document, chooseCostSource(document, 'own'));
    const po = applyChanges(own, setOwnSalary(own, 'po', { low: 60, high: 80 }));
    expect(hirePayText(po, solved, 'EUR')).toBe('EUR 120 to 160 thousand a year');
    // With a PM beside, of whom nothing is said, the sum would be too small.
    expect(hirePayText(po, { ...solved, hires: { pm: 1, po: 1 } }, 'EUR')).toBeNull();
  });

  test('keeps the reasons with the scenario', () => {
    const intent = intentOf(solved, structure);
    expect(intent).toContain('clears 1 finding');
    expect(intent).toContain('to an open PO position. (PM 06 holds both on 3 squads.)');
    const step = solved.steps[0];
    if (!step) throw new Error('there is one');
    const long = { ...solved, steps: Array.from({ length: 200 }, () => step) };
    expect(intentOf(long, structure)).toHaveLength(4000);
  });

  test('says how far it is', () => {
    expect(progressText(null, 1)).toBe('Preparing, 1 second');
    const progress = { doing: 'solving' as const, models: 9, blocks: { done: 4, of: 12 } };
    expect(progressText(progress, 14)).toBe(
      '4 of 12 groups of squads decided, 9 models solved, 14 seconds',
    );
  });
});
