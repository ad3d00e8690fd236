import { expect, test } from 'vitest';
import { EdgeMaker } from '../../../renderer/canvas/chart-edges.ts';
import { placesOf } from '../../../renderer/canvas/places.ts';
import { relatedTo } from '../../../renderer/canvas/related.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { idOf, org } from '../../support/org.ts';

const index = buildIndex(
  org()
    .squads(['Search', 'Checkout'], { in: 'Shop' })
    .squads(['Billing', 'Refunds'], { in: 'Office' })
    .pm('Ada', ['Search', 'Billing'])
    .po('Bo', 'Checkout')
    .member('Cy', 'Search')
    .member('Cy', 'Refunds')
    .structure(),
);
const places = placesOf(index, new Map());
const lines = new EdgeMaker().make(index);

function lit(kind: 'product' | 'squad' | 'person', name: string): string[] {
  const related = relatedTo(index, places, lines, [{ kind, id: idOf(kind, name) }]);
  return [...(related?.nodes ?? [])].map((id) => id.split('/')[1] ?? '').sort();
}

test.each([
  // Ada, who has a card, is lit with it; somebody who is in two squads as a member ties neither to the other.
  ['product', 'Shop', ['ada', 'checkout', 'search', 'shop']],
  ['squad', 'Search', ['ada', 'search', 'shop']],
  ['squad', 'Refunds', ['office', 'refunds']],
  // Asked for by name, somebody is seen wherever they work.
  ['person', 'Cy', ['office', 'refunds', 'search', 'shop']],
] as const)('with the %s %s selected, what it has to do with stays lit', (kind, name, expected) => {
  expect(lit(kind, name)).toEqual(expected);
});
