import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnEdges, type EdgeEnd } from '../../../shared/layout/edges.ts';
import { layoutStructure } from '../../../shared/layout/layout.ts';
import { type Picture, pictureOf } from '../../../shared/layout/picture.ts';
import { type Rect, tooNear } from '../../../shared/layout/rect.ts';
import { COLLAPSED_HEIGHT } from '../../../shared/layout/sizes.ts';
import { buildIndex, type StructureIndex } from '../../../shared/model/structure-index.ts';
import type { Point } from '../../../shared/routing/find-route.ts';
import { LineRouter } from '../../../shared/routing/line-router.ts';
import type { LineEnd } from '../../../shared/routing/ports.ts';
import { planArbitrary, structureOf } from '../layout/random-orgs.ts';

interface Drawn {
  readonly id: string;
  readonly group: string;
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[] | null;
}

function linesOf(index: StructureIndex): { picture: Picture; lines: Drawn[] } {
  const picture = pictureOf(index, layoutStructure(index, { keepByHand: false }));
  const { products, squads, people } = picture;
  const cards = new Map([...squads, ...people]);
  const router = new LineRouter({ products, cards });
  const end = (of: EdgeEnd): LineEnd => {
    const box = (of.kind === 'product' ? products : cards).get(of.id) as Rect;
    return of.kind === 'squad' ? { kind: of.kind, box, slot: of.slot } : { kind: of.kind, box };
  };
  const regionOf = ({ kind, id }: EdgeEnd) =>
    kind === 'squad' ? (index.structure.squad.get(id)?.productId ?? '') : id;
  const lines = drawnEdges(index).flatMap(({ id, kind, from, to }) => {
    if (from.kind === 'product' || from.id === to.id) return [];
    const group = `${kind} ${from.id}`;
    const through = [regionOf(from), regionOf(to)];
    const points = router.route({ from: end(from), to: end(to), group, through });
    return [{ id, group, from: from.id, to: to.id, points }];
  });
  return { picture, lines };
}

/** The straight pieces of a line as thin rectangles. */
function piecesOf(points: readonly Point[]): Rect[] {
  return points.slice(1).map((b, at) => {
    const a = points[at] as Point;
    const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
    return { x, y, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
  });
}

describe('a collapsed product', () => {
  const card = (x: number, y: number) => ({ x, y, width: 224, height: 72 });
  const collapsed = { x: 0, y: 200, width: 296, height: COLLAPSED_HEIGHT };
  const from: LineEnd = { kind: 'person', box: card(36, 0) };
  const router = (product: Rect) =>
    new LineRouter({
      products: new Map([['P', product]]),
      cards: new Map([
        ['a', from.box],
        ['b', card(36, 600)],
      ]),
    });

  test('is a card: lines go around it, and end at its upper edge', () => {
    const past = router(collapsed).route({
      from,
      to: { kind: 'person', box: card(36, 600) },
      group: 'reporting a',
      through: [],
    });
    for (const piece of piecesOf(past ?? [])) expect(tooNear(piece, collapsed)).toBe(false);
    const to: LineEnd = { kind: 'product', box: collapsed };
    const into = router(collapsed).route({ from, to, group: 'pm a', through: ['P'] });
    expect(into).toEqual([
      { x: 148, y: 72 },
      { x: 148, y: 200 },
    ]);
  });

  test('which is open lets lines in that have to do with it', () => {
    const region = { ...collapsed, height: 300 };
    const to: LineEnd = { kind: 'product', box: region };
    const into = router(region).route({ from, to, group: 'pm a', through: ['P'] });
    expect(into?.at(-1)).toEqual({ x: 148, y: 200 });
  });
});

describe('lines of a chart that was laid out', () => {
  test('run level and upright, and through no card', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const { picture, lines } = linesOf(buildIndex(structureOf(plan)));
        const cards = new Map([...picture.squads, ...picture.people]);
        for (const { points } of lines) {
          expect(points).not.toBeNull();
          for (const piece of piecesOf(points ?? [])) {
            expect(Math.min(piece.width, piece.height)).toBe(0);
            for (const card of cards.values()) expect(tooNear(piece, card)).toBe(false);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('begin and end at the edge of their cards', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const { picture, lines } = linesOf(buildIndex(structureOf(plan)));
        const boxes = new Map([...picture.squads, ...picture.people, ...picture.products]);
        const touches = ({ x, y }: Point, id: string) => {
          const box = boxes.get(id) as Rect;
          const [right, bottom] = [box.x + box.width, box.y + box.height];
          const within = x >= box.x && x <= right && y >= box.y && y <= bottom;
          return within && (x === box.x || x === right || y === box.y || y === bottom);
        };
        for (const { points, from, to } of lines) {
          expect(touches(points?.[0] as Point, from)).toBe(true);
          expect(touches(points?.at(-1) as Point, to)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('are the same whenever they are asked for in the same order', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const index = buildIndex(structureOf(plan));
        expect(linesOf(index).lines).toEqual(linesOf(index).lines);
      }),
      { numRuns: 30 },
    );
  });
});
