import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { responsibilities } from '../../../shared/catalog/responsibilities.ts';
import {
  type CoverageCell,
  type CoveragePlace,
  coverageOf,
  holdersOf,
} from '../../../shared/coverage/coverage.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { structureArbitrary } from '../../support/arbitraries.ts';
import { idOf, type Org, org } from '../../support/org.ts';

const cellsOf = (o: Org, kind: CoveragePlace['kind'], name: string) =>
  coverageOf(buildIndex(o.structure()), { kind, id: idOf(kind, name) });
const inWords = ({ people, team, byHand, state }: CoverageCell) =>
  [
    ...people.map(({ name }) => name),
    ...(team ? ['team'] : []),
    state,
    byHand ? 'by hand' : 'by role',
  ].join(' ');
/** What all cells of a place say, where they say the same. */
const everyCell = (o: Org, kind: CoveragePlace['kind'], name: string) => [
  ...new Set(cellsOf(o, kind, name).map(inWords)),
];
const cell = (o: Org, kind: CoveragePlace['kind'], name: string, responsibility: string) => {
  const found = cellsOf(o, kind, name).find((one) => one.responsibility.id === responsibility);
  return found && inWords(found);
};

describe('by default', () => {
  test('a product’s PM holds its strategy', () => {
    const o = org().squad('Cart', { in: 'Shop' }).pm('Ada', 'Shop').pm('Bo', 'Cart');
    expect(everyCell(o, 'product', 'Shop')).toEqual(['Ada held by role']);
  });

  test('several PMs of a product overlap; PMs of its squads, each for theirs, do not', () => {
    const shared = org().squad('Cart', { in: 'Shop' }).pm('Ada', 'Shop').pm('Bo', 'Shop');
    expect(everyCell(shared, 'product', 'Shop')).toEqual(['Ada Bo overlap by role']);
    const apart = org()
      .squads(['Cart', 'Search'], { in: 'Shop' })
      .pm('Ada', 'Cart')
      .pm('Bo', 'Search');
    expect(everyCell(apart, 'product', 'Shop')).toEqual(['Ada Bo held by role']);
  });

  test('a squad’s backlog owner holds its execution, be it PO, team or PM', () => {
    const o = org()
      .squad('Cart', { ordersOwnBacklog: true })
      .pm('Ada', ['Cart', 'Search', 'Ads'])
      .po('Bo', 'Ads');
    expect(everyCell(o, 'squad', 'Ads')).toEqual(['Bo held by role']);
    expect(everyCell(o, 'squad', 'Cart')).toEqual(['team held by role']);
    expect(everyCell(o, 'squad', 'Search')).toEqual(['Ada held by role']);
  });

  test('nobody holds what nobody has a role for', () => {
    const o = org().squad('Cart', { in: 'Shop' });
    expect(everyCell(o, 'product', 'Shop')).toEqual(['gap by role']);
    expect(everyCell(o, 'squad', 'Cart')).toEqual(['gap by role']);
  });

  test('an open position holds, and overlaps with nobody', () => {
    const o = org().open('Open PO').po('Open PO', 'Cart').po('Bo', 'Cart', { acting: true });
    expect(everyCell(o, 'squad', 'Cart')).toEqual(['Open PO Bo held by role']);
  });
});

describe('by hand', () => {
  const pair = () => org().squad('Cart', { in: 'Shop' }).pm('Ada', 'Cart').po('Bo', 'Cart');

  test('one cell changes and the others stay', () => {
    const o = pair().holds('Ada', 'stories', 'Cart');
    expect(cell(o, 'squad', 'Cart', 'stories')).toBe('Ada held by hand');
    expect(cell(o, 'squad', 'Cart', 'testing')).toBe('Bo held by role');
  });

  test.each([
    ['team', 'team held by hand'],
    ['nobody', 'gap by hand'],
  ])('%s is %s', (holder, said) => {
    expect(cell(pair().holds(holder, 'stories', 'Cart'), 'squad', 'Cart', 'stories')).toBe(said);
  });

  test('two people overlap; one and the team do not', () => {
    const o = pair()
      .holds(['Ada', 'Bo'], 'stories', 'Cart')
      .holds(['Bo', 'team'], 'testing', 'Cart');
    expect(cell(o, 'squad', 'Cart', 'stories')).toBe('Ada Bo overlap by hand');
    expect(cell(o, 'squad', 'Cart', 'testing')).toBe('Bo team held by hand');
  });

  test('rows of the wrong layer, or of no known responsibility, have no cell', () => {
    const o = pair().holds('Ada', 'stories', 'Shop').holds('Ada', 'coffee', 'Cart');
    expect(everyCell(o, 'product', 'Shop')).toEqual(['Ada held by role']);
    expect(everyCell(o, 'squad', 'Cart')).toEqual(['Bo held by role']);
  });
});

test('every place of any plan has each responsibility of its layer once, as asked one by one', () => {
  fc.assert(
    fc.property(structureArbitrary('today', 8), (structure) => {
      const index = buildIndex(structure);
      const places = (['product', 'squad'] as const).flatMap((kind) =>
        [...structure[kind].keys()].map((id) => ({ kind, id })),
      );
      for (const place of places) {
        const layer = place.kind === 'product' ? 'strategy' : 'execution';
        const cells = coverageOf(index, place);
        expect(cells.map(({ responsibility: { id } }) => id)).toEqual(
          responsibilities.filter((row) => row.layer === layer).map(({ id }) => id),
        );
        for (const { responsibility, people, team, byHand, overlap, state } of cells) {
          const holders = { people, team, byHand, overlap };
          expect(holdersOf(index, place, responsibility.id)).toEqual(holders);
          expect(state === 'gap').toBe(people.length === 0 && !team);
        }
      }
    }),
  );
});
