import { expect, test } from 'vitest';
import { EdgeMaker } from '../../../renderer/canvas/chart-edges.ts';
import { PlaceMaker } from '../../../renderer/canvas/place-maker.ts';
import { missingFacts } from '../../../renderer/panels/findings/missing-facts.ts';
import { analysisOf } from '../../../renderer/store/kept-analyses.ts';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { moveSquad } from '../../../shared/commands/move-squad.ts';
import type { PlanDocument, Structure } from '../../../shared/model/document.ts';
import { branchScenario } from '../../../shared/scenarios/branch.ts';
import { idOf, org } from '../../support/org.ts';

const TODAY = '2026-11-21';

/** Today, and a branch in which Search is in another product. */
function twoScenarios(): PlanDocument {
  const today = org()
    .squads(['Search', 'Index'], { in: 'Core' })
    .squads(['Checkout'], { in: 'Pay' })
    .pm('Ada', ['Search', 'Checkout'])
    .document();
  const from = [...today.structures.keys()][0] ?? '';
  const branch = { id: 'option', name: 'Option A', createdAt: '2026-11-21T09:00:00Z' };
  const branched = applyChanges(today, branchScenario(today, from, branch));
  const structure = branched.structures.get('option') as Structure;
  const moves = moveSquad(structure, idOf('squad', 'Search'), idOf('product', 'Pay'));
  return applyChanges(branched, moves);
}

test('going to and fro between scenarios works nothing out again', () => {
  const document = twoScenarios();
  const [places, edges] = [new PlaceMaker(), new EdgeMaker()];
  const show = (structure: Structure) => {
    const { index, result } = analysisOf(document, structure, TODAY);
    const open = missingFacts(result.cannotTell);
    return { index, open, places: places.make(index), edges: edges.make(index) };
  };
  const [today, option] = [...document.structures.values()] as [Structure, Structure];
  const first = show(today);
  const other = show(option);
  const again = show(today);
  for (const key of ['index', 'open', 'places', 'edges'] as const) {
    expect(again[key]).toBe(first[key]);
  }
  expect(show(option)).toEqual(other);
  const place = (shown: typeof first) => shown.places.get(idOf('squad', 'Search'));
  expect(place(first)?.parent).toBe(idOf('product', 'Core'));
  expect(place(other)?.parent).toBe(idOf('product', 'Pay'));
});

test('several squads that join a region stand apart, and it stays clear of its neighbours', () => {
  const names = ['Search', 'Index', 'Rank', 'Feed'];
  const document = org()
    .squads(names, { in: 'Core' })
    .squads(['Checkout'], { in: 'Pay' })
    .document();
  const maker = new PlaceMaker();
  const [today] = [...document.structures.values()] as [Structure];
  maker.make(analysisOf(document, today, TODAY).index);
  let moved = document;
  for (const name of names.slice(0, 3)) {
    const now = moved.structures.get(today.scenarioId) as Structure;
    moved = applyChanges(moved, moveSquad(now, idOf('squad', name), idOf('product', 'Pay')));
  }
  const then = moved.structures.get(today.scenarioId) as Structure;
  const places = maker.make(analysisOf(moved, then, TODAY).index);
  const spots = [...names.slice(0, 3), 'Checkout'].map((name) => {
    const { x, y, parent } = places.get(idOf('squad', name)) ?? { x: 0, y: 0, parent: '' };
    expect(parent).toBe(idOf('product', 'Pay'));
    return `${x} ${y}`;
  });
  expect(new Set(spots).size).toBe(4);
});
