import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completeLayout, layoutStructure, type Placed } from '../../../shared/layout/layout.ts';
import { type Picture, pictureOf } from '../../../shared/layout/picture.ts';
import { type Rect, tooNear } from '../../../shared/layout/rect.ts';
import {
  PERSON_HEIGHT,
  PRODUCT_HEADER,
  PRODUCT_PADDING,
  REGION_GAP,
  SQUAD_GAP,
} from '../../../shared/layout/sizes.ts';
import type { Structure } from '../../../shared/model/document.ts';
import type { Position } from '../../../shared/model/placement.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { idOf, org } from '../../support/org.ts';
import { largeStructure, planArbitrary, structureOf } from './random-orgs.ts';

function withPositions(structure: Structure, positions: readonly Position[]): Structure {
  return { ...structure, position: new Map(positions.map((row) => [row.id, row])) };
}

function draw(structure: Structure, keepByHand = false): { places: Placed[]; picture: Picture } {
  const index = buildIndex(structure);
  const places = layoutStructure(index, { keepByHand });
  return { places, picture: pictureOf(index, places) };
}

/** Everything that stands on the canvas itself: regions, squads without a product, people. */
function onCanvas(structure: Structure, picture: Picture): [string, Rect][] {
  return [
    ...picture.products,
    ...[...picture.squads].filter(([id]) => structure.squad.get(id)?.productId === null),
    ...picture.people,
  ];
}

/** Pairs that stand nearer than the gap, except where both are fixed. */
function crowded(
  rects: readonly [string, Rect][],
  gap: number,
  fixed = new Set<string>(),
): string[] {
  return rects.flatMap(([a, left], at) =>
    rects
      .slice(at + 1)
      .filter(([b, right]) => !(fixed.has(a) && fixed.has(b)) && tooNear(left, right, gap))
      .map(([b]) => `${a} and ${b}`),
  );
}

function squadsOutside(structure: Structure, picture: Picture): string[] {
  return [...picture.squads].flatMap(([id, squad]) => {
    const region = picture.products.get(structure.squad.get(id)?.productId ?? '');
    if (!region) return [];
    const inside =
      squad.x >= region.x + PRODUCT_PADDING &&
      squad.y >= region.y + PRODUCT_HEADER + PRODUCT_PADDING &&
      squad.x + squad.width + PRODUCT_PADDING <= region.x + region.width &&
      squad.y + squad.height + PRODUCT_PADDING <= region.y + region.height;
    return inside ? [] : [id];
  });
}

describe('the layout of any organisation', () => {
  test('places everything that is drawn, once, on the grid, with nothing covered', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const structure = structureOf(plan);
        const { places, picture } = draw(structure);
        expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
        expect(picture.squads.size).toBe(structure.squad.size);
        expect(picture.products.size).toBe(structure.product.size);
        expect(places.filter(({ x, y }) => x % 4 !== 0 || y % 4 !== 0)).toEqual([]);
        expect(crowded(onCanvas(structure, picture), SQUAD_GAP)).toEqual([]);
        expect(crowded([...picture.squads], SQUAD_GAP)).toEqual([]);
        expect(crowded([...picture.products], REGION_GAP)).toEqual([]);
        expect(squadsOutside(structure, picture)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('draws every person who has a card of their own, and nobody else', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const index = buildIndex(structureOf(plan));
        const places = layoutStructure(index, { keepByHand: false });
        const drawn = places.filter(({ subject }) => subject === 'person').map(({ id }) => id);
        expect(drawn.length).toBe(pictureOf(index, places).people.size);
        for (const { person, assignments, reports } of index.people.values()) {
          if (assignments.length === 0 || reports.length > 0) expect(drawn).toContain(person.id);
        }
      }),
    );
  });

  test('is the same whatever the order in which people were added', () => {
    const shuffled = planArbitrary.chain((plan) =>
      fc.record({
        plan: fc.constant(plan),
        order: fc.shuffledSubarray(
          plan.people.map((_, at) => at),
          { minLength: plan.people.length },
        ),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ plan, order }) => {
        const one = draw(structureOf(plan)).picture;
        const other = draw(structureOf(plan, order)).picture;
        expect([...other.products]).toEqual([...one.products]);
        expect([...other.squads]).toEqual([...one.squads]);
      }),
    );
  });

  test('keeps what was placed by hand and everything else clear of it', () => {
    const handPlaced = fc.record({
      plan: planArbitrary,
      picks: fc.array(
        fc.tuple(fc.nat(), fc.integer({ min: 20, max: 3000 }), fc.integer({ min: 72, max: 2000 })),
        {
          minLength: 1,
          maxLength: 6,
        },
      ),
    });
    fc.assert(
      fc.property(handPlaced, ({ plan, picks }) => {
        const bare = structureOf(plan);
        const before = draw(bare).places;
        if (before.length === 0) return;
        const byHand = new Map<string, Position>();
        for (const [pick, x, y] of picks) {
          const place = before[pick % before.length] as Placed;
          byHand.set(place.id, { ...place, x, y, byHand: true });
        }
        const structure = withPositions(bare, [...byHand.values()]);
        const { places, picture } = draw(structure, true);
        for (const { id, x, y } of places) {
          const kept = byHand.get(id);
          if (kept) expect([x, y]).toEqual([kept.x, kept.y]);
        }
        const fixed = new Set(byHand.keys());
        expect(crowded(onCanvas(structure, picture), SQUAD_GAP, fixed)).toEqual([]);
        const sameRegion = [...picture.squads].filter(([id]) => structure.squad.get(id)?.productId);
        for (const product of structure.product.keys()) {
          const squads = sameRegion.filter(
            ([id]) => structure.squad.get(id)?.productId === product,
          );
          expect(crowded(squads, SQUAD_GAP, fixed)).toEqual([]);
        }
        expect(squadsOutside(structure, picture)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('moves nothing but what a thing placed by hand would cover', () => {
    const structure = largeStructure(60, 2);
    const before = draw(structure).places;
    const target = before.find(({ id }) => id === idOf('product', 'P5')) as Placed;
    const card = before.find(({ id }) => id === idOf('person', 'GPM0')) as Placed;
    const dragged = { ...card, x: target.x + 40, y: target.y + 40, byHand: true };
    const after = draw(withPositions(structure, [dragged]), true).places;
    const moved = after.filter((place) => {
      const was = before.find(({ id }) => id === place.id);
      return was && (was.x !== place.x || was.y !== place.y);
    });
    expect(moved.map(({ id }) => id).sort()).toEqual([card.id, target.id].sort());
  });

  test('completes a chart of which some things have a place without moving those', () => {
    const structure = largeStructure(12, 2);
    const first = draw(structure)
      .places.slice(0, 8)
      .map((place) => ({ ...place, byHand: false }));
    const index = buildIndex(withPositions(structure, first));
    const places = completeLayout(index);
    for (const kept of first) {
      const { x, y } = places.find(({ id }) => id === kept.id) as Placed;
      expect({ x, y }).toEqual({ x: kept.x, y: kept.y });
    }
    expect(pictureOf(index, places).squads.size).toBe(12);
  });
});

describe('the shape of the picture', () => {
  for (const squads of [12, 20, 60, 200, 1000]) {
    test(`${squads} squads come near to 16:10`, () => {
      const { bounds } = draw(largeStructure(squads, 1)).picture;
      const shape = (bounds?.width ?? 0) / (bounds?.height ?? 1);
      expect(shape).toBeGreaterThan(0.9);
      expect(shape).toBeLessThan(2.6);
    });
  }

  test('few squads stand below each other where that shows the whole larger', () => {
    const squads = (product: string) => [1, 2, 3, 4].map((at) => `${product} ${at}`);
    const structure = ['Booking', 'Insights', 'Payments'].reduce(
      (plan, product) => plan.squads(squads(product), { in: product }).pm(product, squads(product)),
      org(),
    );
    for (const name of ['Booking', 'Insights', 'Payments']) structure.reports(name, 'Vera');
    const index = buildIndex(structure.structure());
    const sizeIn = (shape: number) => {
      const { bounds } = pictureOf(index, layoutStructure(index, { keepByHand: false, shape }));
      return bounds as Rect;
    };
    const [upright, flat] = [sizeIn(0.8), sizeIn(3)];
    expect(upright.width).toBeLessThan(flat.width);
    expect(Math.max(upright.width / 0.8, upright.height)).toBeLessThan(flat.width / 0.8);
  });
});

describe('where people stand', () => {
  const structure = org()
    .squads(['Cart', 'Pay', 'Ship'], { in: 'Checkout' })
    .squads(['Index', 'Rank'], { in: 'Search' })
    .squad('Tools')
    .pm('Ada', ['Cart', 'Pay', 'Ship'])
    .pm('Ben', 'Index')
    .pm('Cyd', 'Rank')
    .reports('Ben', 'Gus')
    .reports('Cyd', 'Gus')
    .reports('Ada', 'Gus')
    .reports('Gus', 'Vera')
    .person('Idle')
    .structure();
  const { picture } = draw(structure);
  const rectOf = (kind: 'product' | 'person', name: string) =>
    (kind === 'product' ? picture.products : picture.people).get(idOf(kind, name)) as Rect;

  test('a leader stands above the regions of their people, their own leader above them', () => {
    const gus = rectOf('person', 'Gus');
    const vera = rectOf('person', 'Vera');
    const regions = [rectOf('product', 'Checkout'), rectOf('product', 'Search')];
    expect(vera.y + PERSON_HEIGHT).toBeLessThan(gus.y);
    for (const region of regions) expect(gus.y + PERSON_HEIGHT).toBeLessThan(region.y);
    const left = Math.min(...regions.map(({ x }) => x));
    const right = Math.max(...regions.map(({ x, width }) => x + width));
    expect(gus.x).toBeGreaterThanOrEqual(left);
    expect(gus.x + gus.width).toBeLessThanOrEqual(right);
  });

  test('a PM over several squads stands right on top of their product', () => {
    const ada = rectOf('person', 'Ada');
    const checkout = rectOf('product', 'Checkout');
    expect(checkout.y - (ada.y + ada.height)).toBe(32);
    expect(ada.x).toBe(checkout.x);
  });

  test('whoever has no place comes last', () => {
    const idle = rectOf('person', 'Idle');
    const others = onCanvas(structure, picture).filter(([id]) => id !== idOf('person', 'Idle'));
    expect(others.every(([, rect]) => rect.y + rect.height < idle.y)).toBe(true);
  });

  test('leaders who report to each other in a circle are still drawn', () => {
    const loop = org()
      .squad('A')
      .pm('X', 'A')
      .reports('X', 'Y')
      .reports('Y', 'Z')
      .reports('Z', 'Y');
    const drawn = draw(loop.structure()).picture.people;
    expect([...drawn.keys()].sort()).toEqual([idOf('person', 'Y'), idOf('person', 'Z')]);
  });
});
