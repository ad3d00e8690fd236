import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import type { Change } from '../../../shared/changes/change.ts';
import { choosePack, renamePlan, setThreshold } from '../../../shared/commands/plan.ts';
import { addSquad } from '../../../shared/commands/subjects.ts';
import { acceptFinding, withdrawWaiver } from '../../../shared/commands/waivers.ts';
import {
  chooseCostSource,
  setCostCurrency,
  setOwnSalary,
  setTitleSalary,
} from '../../../shared/costs/cost-settings.ts';
import { newDocument, type PlanDocument, todayStructure } from '../../../shared/model/document.ts';
import { planTableNames } from '../../../shared/model/tables.ts';
import { splitSquads } from '../../../shared/rules/split/squads.ts';
import { branchScenario } from '../../../shared/scenarios/branch.ts';
import {
  archiveScenario,
  deleteScenario,
  promoteScenario,
  renameScenario,
  setScenarioIntent,
} from '../../../shared/scenarios/edit-scenario.ts';
import { planSentences } from '../../../shared/versions/plan-sentences.ts';
import { documentArbitrary } from '../../support/arbitraries.ts';
import { editArbitrary, runEdits } from '../../support/edit-arbitraries.ts';

type Step = (document: PlanDocument) => Change[];
const edited = (document: PlanDocument, ...steps: Step[]) =>
  steps.reduce((current, step) => applyChanges(current, step(current)), document);

const start = newDocument('Harbour', '2026-11-21T09:00:00.000Z');
const [TODAY = ''] = [...start.scenario.keys()];
const createdAt = '2026-11-22T09:00:00.000Z';
const branch: Step = (document) =>
  branchScenario(document, TODAY, { id: 'a', name: 'Option A', createdAt });
const cranes: Step = (document) => addSquad(todayStructure(document), { id: 's1', name: 'Cranes' });
const plan = edited(start, cranes, branch);
const finding = {
  rule: 'split/squads' as const,
  subjects: [{ kind: 'squad' as const, id: 's1' }] as const,
  measured: null,
};
const accept =
  (until: string, reason = 'A trial'): Step =>
  (document) =>
    acceptFinding(document, finding, { id: `w-${until}`, reason, until });
let ids = 0;
const newId = () => `new-${ids++}`;

describe('what differs about the plan as a whole is said', () => {
  test.each<[string[], PlanDocument, Step[]]>([
    [['The plan is now called “Port” (before: “Harbour”).'], plan, [(d) => renamePlan(d, 'Port')]],
    [['The scenario “Option A” is added, a branch of “Today”.'], start, [branch]],
    [
      ['The scenario “Option A” is now called “Growth first”.'],
      plan,
      [(d) => renameScenario(d, 'a', 'Growth first')],
    ],
    [
      ['The intent of the scenario “Option A” is written anew.'],
      plan,
      [(d) => setScenarioIntent(d, 'a', 'One owner for both')],
    ],
    [
      ['The scenario “Option A” is put away in the archive.'],
      plan,
      [(d) => archiveScenario(d, 'a', true)],
    ],
    [
      ['The scenario “Option A” is brought back from the archive.'],
      edited(plan, (d) => archiveScenario(d, 'a', true)),
      [(d) => archiveScenario(d, 'a', false)],
    ],
    [
      ['The scenario “Option A” now describes today (before: “Today”).'],
      plan,
      [(d) => promoteScenario(d, 'a')],
    ],
    [
      [
        'The scenario “Option A” now branches from none.',
        'The scenario “Today” is removed.',
      ].sort(),
      edited(plan, (d) => promoteScenario(d, 'a')),
      [(d) => deleteScenario(d, TODAY)],
    ],
    [
      [
        'The rule pack is now “LeSS: one Product Owner for 2 to 8 teams” (before: “Five articles”).',
      ],
      plan,
      [(d) => choosePack(d, 'less')],
    ],
    [['is accepted for Cranes until 3 May 2027: A trial'], plan, [accept('2027-05-03')]],
    [
      ['is now accepted for Cranes until 1 June 2027 (before: 3 May 2027).'],
      edited(plan, accept('2027-05-03')),
      [accept('2027-06-01')],
    ],
    [
      ['is no longer accepted for Cranes.'],
      edited(plan, accept('2027-05-03')),
      [(d) => withdrawWaiver(d, 'w-2027-05-03')],
    ],
    [
      [
        'Pay is now taken from “The plan’s own figures” (before: “Product Manager vs Product Owner: What’s the Difference?”).',
      ],
      plan,
      [(d) => chooseCostSource(d, 'own')],
    ],
    [
      ['The plan’s own pay is now in EUR (before: USD).'],
      edited(plan, (d) => chooseCostSource(d, 'own')),
      [(d) => setCostCurrency(d, 'EUR')],
    ],
    [
      ['The pay of a Product Owner is now USD 80 to 90 thousand a year (before: not said).'],
      plan,
      [(d) => setOwnSalary(d, 'po', { low: 80, high: 90 })],
    ],
    [
      ['The plan no longer says what a Product Owner is paid.'],
      edited(plan, (d) => setOwnSalary(d, 'po', { low: 80, high: 90 })),
      [(d) => setOwnSalary(d, 'po', null)],
    ],
    [
      [
        'The pay of everybody with the title “Chief PO” is now USD 100 thousand a year (before: USD 80 to 90 thousand a year).',
      ],
      edited(plan, (d) => setTitleSalary(d, 'Chief PO', { low: 80, high: 90 }, newId)),
      [(d) => setTitleSalary(d, 'Chief PO', { low: 100, high: 100 }, newId)],
    ],
  ])('%s', (expected, before, steps) => {
    const said = planSentences(before, edited(before, ...steps));
    expect(said).toHaveLength(expected.length);
    for (const [at, sentence] of [...said].sort().entries()) {
      expect(sentence).toContain(expected[at]);
    }
  });

  test('a threshold by what it was in force before, also where the pack gave it', () => {
    const key = 'squads';
    const set =
      (value: number | null): Step =>
      (d) =>
        setThreshold(d, splitSquads, key, value);
    const changed = edited(plan, set(5));
    expect(planSentences(plan, changed).join()).toMatch(
      /is now 5\u00A0squads \(before: 3\u00A0squads\)\.$/,
    );
    expect(planSentences(changed, plan).join()).toMatch(
      /is now 3\u00A0squads \(before: 5\u00A0squads\)\.$/,
    );
  });

  test('no row of the plan differs untold, and nothing is told where none does', () => {
    let told = 0;
    fc.assert(
      fc.property(documentArbitrary(4), fc.array(editArbitrary, { maxLength: 8 }), (one, edits) => {
        const other = runEdits(one, edits).document;
        const said = planSentences(one, other);
        told += said.length;
        const same = planTableNames.every((table) => one[table] === other[table]);
        if (same) expect(said).toEqual([]);
        expect(planSentences(one, one)).toEqual([]);
        for (const sentence of said) expect(sentence).not.toContain('undefined');
      }),
      { numRuns: 60 },
    );
    expect(told).toBeGreaterThan(5);
  });
});
