import { describe, expect, test } from 'vitest';
import { choicesFor, roleIn } from '../../../renderer/dialogs/choices.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { idOf, org } from '../../support/org.ts';

const index = buildIndex(
  org()
    .squads(['Checkout', 'Refunds'], { in: 'Payments' })
    .squad('Platform')
    .pm('Ada', ['Checkout'])
    .person('Bo')
    .person('Cy', { title: 'Chief Product Officer' })
    .reports('Ada', 'Cy')
    .structure(),
);
const texts = (ask: Parameters<typeof choicesFor>[1], typed: string) =>
  choicesFor(index, ask)(typed).map(({ text }) => text);
const [ada, cy] = [idOf('person', 'Ada'), idOf('person', 'Cy')];

test.each([
  ['pm checkout', 'pm', 'checkout'],
  ['po of search', 'po', 'search'],
  ['member', 'member', ''],
  ['pmo', null, 'pmo'],
  ['checkout', null, 'checkout'],
])('“%s” asks for %s of “%s”', (typed, role, rest) => {
  expect(roleIn(typed)).toEqual({ role, rest });
});

describe('what can be chosen', () => {
  test('as a manager is everybody but the person and the manager there is', () => {
    expect(texts({ what: 'manager', people: [ada], dotted: false }, '')).toEqual(['Bo']);
    expect(texts({ what: 'manager', people: [ada], dotted: true }, '').sort()).toEqual([
      'Bo',
      'Cy',
    ]);
  });

  test('for several people is whoever not all of them report to', () => {
    const people = [ada, idOf('person', 'Bo')];
    expect(texts({ what: 'manager', people, dotted: false }, '')).toEqual(['Cy']);
  });

  test('is found with a slip, the closest first', () => {
    expect(texts({ what: 'place', person: cy }, 'pm chekout')[0]).toBe('PM of Checkout');
    expect(texts({ what: 'place', person: cy }, 'po refunds')[0]).toBe('PO of Refunds');
    expect(texts({ what: 'place', person: cy }, 'zebra')).toEqual([]);
  });

  test('says who has the role now', () => {
    const [first] = choicesFor(index, { what: 'place', person: cy })('pm checkout');
    expect(first?.more).toBe('Payments · now Ada');
    expect(first?.answer).toEqual({
      id: idOf('squad', 'Checkout'),
      role: 'pm',
      on: { squadId: idOf('squad', 'Checkout') },
    });
  });

  test('for a product is its direction alone, for a slot its role alone', () => {
    expect(texts({ what: 'place', person: cy }, 'payments')).toContain('PM of Payments');
    expect(texts({ what: 'place', person: cy }, 'payments')).not.toContain('PO of Payments');
    const on = { squadId: idOf('squad', 'Platform') };
    expect(texts({ what: 'holder', on, role: 'po' }, 'bo')).toEqual(['Bo']);
    expect(texts({ what: 'holder', on }, 'pm bo')).toEqual(['Bo as PM']);
    // However long the name, what tells the answers apart is seen.
    const [first] = choicesFor(index, { what: 'holder', on })('pm bo');
    expect(first?.tail).toBe(' as PM');
  });

  test('as a product is another than the one that all are in', () => {
    const squad = (name: string) => idOf('squad', name);
    expect(texts({ what: 'product', squads: [squad('Checkout')] }, '')).toEqual(['No product']);
    expect(texts({ what: 'product', squads: [squad('Platform')] }, '')).toEqual(['Payments']);
    const both = [squad('Checkout'), squad('Platform')];
    expect(texts({ what: 'product', squads: both }, '')).toEqual(['Payments', 'No product']);
  });
});
