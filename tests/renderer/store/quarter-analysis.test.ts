import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { PlaceMaker } from '../../../renderer/canvas/place-maker.ts';
import { analyse } from '../../../renderer/store/analysis.ts';
import {
  editsRefused,
  interfaceStore,
  showQuarter,
  showView,
} from '../../../renderer/store/interface-store.ts';
import { analysisOf } from '../../../renderer/store/kept-analyses.ts';
import { analysisIn, judgeQuarters } from '../../../renderer/store/quarter-analysis.ts';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { applyLayout } from '../../../shared/commands/place.ts';
import { setPlannedTime } from '../../../shared/forecast/planned-time.ts';
import { quartersFrom } from '../../../shared/forecast/quarters.ts';
import { structureAt } from '../../../shared/forecast/structure-at.ts';
import { type PlanDocument, todayStructure } from '../../../shared/model/document.ts';
import { structureArbitrary } from '../../support/arbitraries.ts';
import { idOf, org } from '../../support/org.ts';

const TODAY = '2026-11-21';
const squads = ['Search', 'Index', 'Ranking'];
const id = idOf('squad', 'Ranking');

function planned() {
  const document = org().squads(squads, { in: 'Core' }).pm('PM 06', squads).document();
  const times = { startsIn: '2027-Q3' };
  return applyChanges(document, setPlannedTime(todayStructure(document), 'squad', id, times));
}

function inQuarter(document: ReturnType<typeof planned>, quarter: string) {
  return analysisIn(
    document,
    analysisOf(document, todayStructure(document), TODAY),
    quarter,
    TODAY,
  );
}

describe('the plan in a quarter', () => {
  test.each(['2027-Q2', '2027-Q3'])('%s says what judging it afresh says', (quarter) => {
    const document = planned();
    const fresh = analyse(document, structureAt(todayStructure(document), quarter), TODAY);
    const then = inQuarter(document, quarter);
    expect(then.result.findings.map(({ rule, subjects }) => [rule, subjects])).toEqual(
      fresh.result.findings.map(({ rule, subjects }) => [rule, subjects]),
    );
    expect([...then.index.squads.keys()]).toEqual([...fresh.index.squads.keys()]);
  });

  test('is kept, shared by quarters with the same squads and people, and follows moved cards', () => {
    const document = planned();
    const before = inQuarter(document, '2027-Q1');
    expect(inQuarter(document, '2027-Q1')).toBe(before);
    expect(inQuarter(document, '2027-Q2')).toBe(before);
    const where = { id: idOf('squad', 'Search'), subject: 'squad', x: 40, y: 80 } as const;
    const moves = applyLayout(todayStructure(document), [{ ...where, width: null, height: null }]);
    const after = inQuarter(applyChanges(document, moves), '2027-Q1');
    expect(after.result).toBe(before.result);
    expect(after.index.structure.position.get(where.id)).toMatchObject({ x: 40, y: 80 });
  });

  test('several worked out one from the other say what judging each afresh says', () => {
    const quarters = quartersFrom('2026-Q4', 6);
    const times = fc.record({
      startsIn: fc.constantFrom(null, ...quarters.slice(0, 3)),
      endsIn: fc.constantFrom(null, ...quarters.slice(3)),
    });
    const random = fc.tuple(structureArbitrary(), fc.array(times, { minLength: 1, maxLength: 6 }));
    fc.assert(
      fc.property(random, ([structure, planned]) => {
        const subjects = (['squad', 'person'] as const).flatMap((kind) =>
          [...structure[kind].keys()].map((one) => ({ kind, id: one })),
        );
        let document: PlanDocument = {
          ...org().document(),
          structures: new Map([[structure.scenarioId, structure]]),
        };
        const now = () => [...document.structures.values()][0] ?? structure;
        subjects.forEach(({ kind, id: one }, at) => {
          const fields = planned[at % planned.length] ?? {};
          document = applyChanges(document, setPlannedTime(now(), kind, one, fields));
        });
        const whole = analyse(document, now(), TODAY);
        for (const _step of judgeQuarters(document, whole, quarters, TODAY));
        for (const quarter of quarters) {
          const kept = analysisIn(document, whole, quarter, TODAY);
          const fresh = analyse(document, structureAt(now(), quarter), TODAY);
          expect(kept.result.findings.map(({ message }) => message)).toEqual(
            fresh.result.findings.map(({ message }) => message),
          );
          expect(kept.result.cannotTell.length).toBe(fresh.result.cannotTell.length);
          expect(kept.counts).toEqual(fresh.counts);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('leaves what is there where it stands in the whole plan', () => {
    const document = planned();
    const whole = analysisOf(document, todayStructure(document), TODAY).index;
    const then = inQuarter(document, '2027-Q1').index;
    const all = new PlaceMaker().make(whole);
    const left = new PlaceMaker().make(then, whole);
    expect(left.has(id)).toBe(false);
    expect([...left.keys()]).toEqual([...all.keys()].filter((one) => one !== id));
    for (const [one, at] of left) expect([one, at]).toEqual([one, all.get(one)]);
  });
});

describe('while a quarter is on screen', () => {
  afterEach(() => interfaceStore.setState({ view: 'chart', forecast: false, quarter: null }));

  test('edits are refused with its name; nothing is refused otherwise', () => {
    interfaceStore.setState({ forecast: true });
    expect(editsRefused()).toBeNull();
    showQuarter('2027-Q3');
    expect(editsRefused()).toContain('Q3 2027');
  });

  test.each([
    ['another view', () => showView('people')],
    ['closing the forecast', () => interfaceStore.setState({ forecast: false })],
  ])('%s goes back to the whole plan', (_what, leave) => {
    interfaceStore.setState({ forecast: true, quarter: '2027-Q3' });
    leave();
    expect(interfaceStore.getState().quarter).toBeNull();
  });
});
