import { expect, test } from 'vitest';
import { kinOf, type Step } from '../../../renderer/canvas/kin.ts';
import { placesOf } from '../../../renderer/canvas/places.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { idOf, org } from '../../support/org.ts';

const index = buildIndex(
  org()
    .squads(['Search', 'Ranking'], { in: 'Discovery' })
    .squads(['Checkout', 'Refunds'], { in: 'Payments' })
    .pm('Ada', 'Discovery')
    .pm('Bo', ['Checkout', 'Refunds'])
    .person('Cy', { title: 'Chief Product Officer' })
    .reports('Ada', 'Cy')
    .reports('Bo', 'Cy')
    .structure(),
);
const places = placesOf(index, new Map());
const kinds = { Discovery: 'product', Payments: 'product' } as Record<string, 'product'>;
const people = new Set(['Ada', 'Bo', 'Cy']);
const id = (name: string) => idOf(kinds[name] ?? (people.has(name) ? 'person' : 'squad'), name);

test.each<[string, Step, string | null]>([
  ['Ada', 'parent', 'Cy'],
  ['Cy', 'parent', null],
  ['Discovery', 'parent', 'Ada'],
  ['Payments', 'parent', null],
  ['Search', 'parent', 'Discovery'],
  ['Ada', 'child', 'Discovery'],
  ['Search', 'child', null],
])('from %s, %s is %s', (from, step, to) => {
  expect(kinOf(index, places, id(from), step)).toBe(to === null ? null : id(to));
});

test('neighbours are those of one parent, there and back', () => {
  for (const [one, other] of [
    ['Search', 'Ranking'],
    ['Checkout', 'Refunds'],
    ['Ada', 'Bo'],
  ] as const) {
    const [a, b] = [id(one), id(other)];
    const right = kinOf(index, places, a, 'next') === b ? 'next' : 'previous';
    expect(kinOf(index, places, a, right)).toBe(b);
    expect(kinOf(index, places, b, right === 'next' ? 'previous' : 'next')).toBe(a);
  }
});

test('a row of neighbours ends: no step leads out of it', () => {
  const row = [id('Search'), id('Ranking')];
  expect(row.map((one) => kinOf(index, places, one, 'next'))).toContain(null);
  expect(row.map((one) => kinOf(index, places, one, 'previous'))).toContain(null);
});
