import { describe, expect, test } from 'vitest';
import { EdgeMaker, edgeIdOf, selectedByEdge } from '../../../renderer/canvas/chart-edges.ts';
import { NodeMaker } from '../../../renderer/canvas/chart-nodes.ts';
import { Decorator } from '../../../renderer/canvas/decorate.ts';
import { PlaceMaker } from '../../../renderer/canvas/place-maker.ts';
import { relatedTo } from '../../../renderer/canvas/related.ts';
import { applyChanges } from '../../../shared/changes/apply.ts';
import type { Change } from '../../../shared/changes/change.ts';
import { editSquad } from '../../../shared/commands/subjects.ts';
import {
  type PlanDocument,
  type Structure,
  todayStructure,
} from '../../../shared/model/document.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { idOf, org } from '../../support/org.ts';

const search = idOf('squad', 'Search');
const ada = idOf('person', 'Ada');

function chart() {
  const maker = new NodeMaker();
  const edgeMaker = new EdgeMaker();
  const placeMaker = new PlaceMaker();
  let document: PlanDocument = org()
    .squads(['Search', 'Ranking'], { in: 'Discovery' })
    .squads(['Checkout', 'Refunds'], { in: 'Payments' })
    .pm('Ada', ['Search', 'Checkout'])
    .po('Bo', 'Ranking')
    .reports('Ada', 'Cy')
    .document();
  return {
    draw() {
      const index = buildIndex(todayStructure(document));
      const places = placeMaker.make(index);
      const { order, card } = maker.make(index, new Map(), places, 40);
      const nodes = order.flatMap((id) => card(id) ?? []);
      return { index, places, nodes, edges: edgeMaker.make(index) };
    },
    edit(command: (structure: Structure) => Change[]) {
      document = applyChanges(document, command(todayStructure(document)));
    },
  };
}

describe('an edit', () => {
  test('makes anew only the cards that it touches', () => {
    const { draw, edit } = chart();
    const before = draw();
    edit((structure) => editSquad(structure, search, { mission: 'Find it' }));
    const after = draw();
    const touched = after.nodes.filter((node) => !before.nodes.includes(node)).map(({ id }) => id);
    expect(touched).toEqual([search]);
    expect(after.edges).toBe(before.edges);
  });

  test('that changes nothing on the chart gives back the very same lists', () => {
    const { draw, edit } = chart();
    const before = draw();
    edit((structure) => editSquad(structure, search, { notes: 'Not on the card' }));
    const after = draw();
    expect(after.nodes.every((node, at) => node === before.nodes[at])).toBe(true);
    expect(after.places).toBe(before.places);
  });

  test('a product comes before its squads', () => {
    const ids = chart()
      .draw()
      .nodes.map(({ id }) => id);
    expect(ids.indexOf(idOf('product', 'Discovery'))).toBeLessThan(ids.indexOf(search));
  });
});

describe('a selection', () => {
  const still = { lit: new Set<string>(), ringed: new Set<string>() };

  test('lights what it has to do with and nothing else', () => {
    const { index, places, edges } = chart().draw();
    const related = relatedTo(index, places, edges, [{ kind: 'squad', id: search }]);
    expect([...(related?.nodes ?? [])].sort()).toEqual(
      [search, ada, idOf('product', 'Discovery')].sort(),
    );
    expect([...(related?.edges ?? [])].map((id) => selectedByEdge(id).kind)).toEqual([
      'assignment',
    ]);
    expect(relatedTo(index, places, edges, [])).toBeNull();
  });

  test('of a person lights their squads, products and managers', () => {
    const { index, places, edges } = chart().draw();
    const related = relatedTo(index, places, edges, [{ kind: 'person', id: ada }]);
    const expected = [
      ada,
      idOf('person', 'Cy'),
      search,
      idOf('squad', 'Checkout'),
      idOf('product', 'Discovery'),
      idOf('product', 'Payments'),
    ];
    expect([...(related?.nodes ?? [])].sort()).toEqual(expected.sort());
  });

  test('draws anew only the cards whose look it changes', () => {
    const { nodes } = chart().draw();
    const decorator = new Decorator();
    const none = { selected: new Set<string>(), related: null, ...still };
    const before = decorator.nodes(nodes, none);
    const after = decorator.nodes(nodes, { ...none, selected: new Set([search]) });
    const changed = after.filter((node) => !before.includes(node));
    expect(changed.map(({ id, selected }) => [id, selected])).toEqual([[search, true]]);
  });
});

test('a line’s id says what it stands for, and back', () => {
  for (const selected of [
    { kind: 'reportingLine', id: 'line-1' },
    { kind: 'assignment', id: 'a/b' },
  ] as const) {
    expect(selectedByEdge(edgeIdOf(selected) ?? '')).toEqual(selected);
  }
  expect(edgeIdOf({ kind: 'squad', id: search })).toBeNull();
});
