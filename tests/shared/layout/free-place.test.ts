import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freePlace, freePlaceInProduct } from '../../../shared/layout/free-place.ts';
import { FreeSpace } from '../../../shared/layout/free-space.ts';
import { layoutStructure } from '../../../shared/layout/layout.ts';
import { pictureOf } from '../../../shared/layout/picture.ts';
import { tooNear } from '../../../shared/layout/rect.ts';
import { regionSize } from '../../../shared/layout/region.ts';
import {
  PERSON_HEIGHT,
  PERSON_WIDTH,
  PRODUCT_MIN_HEIGHT,
  PRODUCT_MIN_WIDTH,
  SQUAD_GAP,
  SQUAD_HEIGHT,
  SQUAD_WIDTH,
} from '../../../shared/layout/sizes.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { idOf, org } from '../../support/org.ts';
import { planArbitrary, structureOf } from './random-orgs.ts';

const size = { width: PERSON_WIDTH, height: PERSON_HEIGHT };

test('an empty canvas gives the place that was asked for, on the grid', () => {
  expect(freePlace(org().structure(), 'squad', { x: 101, y: 203 })).toEqual({ x: 100, y: 200 });
});

test('a new card covers nothing, wherever it is asked for', () => {
  const point = fc.record({
    x: fc.integer({ min: -500, max: 3000 }),
    y: fc.integer({ min: -500, max: 2000 }),
  });
  fc.assert(
    fc.property(planArbitrary, point, (plan, near) => {
      const bare = structureOf(plan);
      const places = layoutStructure(buildIndex(bare), { keepByHand: false });
      const position = new Map(places.map((place) => [place.id, { ...place, byHand: false }]));
      const structure = { ...bare, position };
      const found = freePlace(structure, 'person', near);
      const { products, squads, people } = pictureOf(buildIndex(structure));
      for (const rect of [...products.values(), ...squads.values(), ...people.values()]) {
        expect(tooNear({ ...found, ...size }, rect, SQUAD_GAP)).toBe(false);
      }
      expect([Math.abs(found.x % 4), Math.abs(found.y % 4)]).toEqual([0, 0]);
    }),
    { numRuns: 60 },
  );
});

test('a squad that comes into a product takes a cell that no placed squad covers', () => {
  const structure = org().squads(['A', 'B', 'New'], { in: 'Shop' }).structure();
  const at = (id: string, x: number, y: number) =>
    [id, { id, subject: 'squad', x, y, width: null, height: null, byHand: true }] as const;
  const position = new Map([at(idOf('squad', 'A'), 20, 72), at(idOf('squad', 'B'), 150, 300)]);
  const place = freePlaceInProduct(
    { ...structure, position },
    idOf('product', 'Shop'),
    idOf('squad', 'New'),
  );
  const card = { width: SQUAD_WIDTH, height: SQUAD_HEIGHT };
  for (const { x, y } of position.values()) {
    expect(tooNear({ ...place, ...card }, { x, y, ...card }, SQUAD_GAP)).toBe(false);
  }
});

test('a region is as large as its squads need and never smaller than one squad', () => {
  expect(regionSize([])).toEqual({ width: PRODUCT_MIN_WIDTH, height: PRODUCT_MIN_HEIGHT });
  expect(regionSize([{ x: 20, y: 72 }])).toEqual({
    width: PRODUCT_MIN_WIDTH,
    height: PRODUCT_MIN_HEIGHT,
  });
  expect(regionSize([{ x: 500, y: 401 }])).toEqual({ width: 776, height: 560 });
});

test('beside something as large as the canvas, room is found where it ends', () => {
  const space = new FreeSpace(SQUAD_GAP);
  const huge = { x: -300, y: -10_000_000, width: 600, height: 20_000_000 };
  space.take(huge);
  const found = space.nearest({ x: 0, y: 0, ...size });
  expect(tooNear(found, huge, SQUAD_GAP)).toBe(false);
  expect(Math.abs(found.x)).toBeLessThan(1000);
  space.take({ x: -10_000_000, y: -10_000_000, width: 20_000_000, height: 20_000_000 });
  expect(space.nearest({ x: 0, y: 0, ...size }).y).toBeGreaterThan(10_000_000);
});
