import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { downwardsPath, middleOf, sidewaysPath } from '../../../renderer/canvas/edge-path.ts';
import type { Place } from '../../../renderer/canvas/places.ts';
import { neighbour, regionAt } from '../../../renderer/canvas/spatial.ts';
import { counterScale, detailAt } from '../../../renderer/canvas/zoom-steps.ts';
import { roundedPath } from '../../../shared/routing/rounded-path.ts';

const squad = (x: number, y: number, parent: string | null = null): Place => ({
  subject: 'squad',
  x,
  y,
  width: 256,
  height: 136,
  parent,
});

describe('arrow keys', () => {
  const places = new Map<string, Place>([
    ['core', { subject: 'product', x: 0, y: 0, width: 620, height: 420, parent: null }],
    ['a', squad(20, 72, 'core')],
    ['b', squad(296, 72, 'core')],
    ['c', squad(20, 228, 'core')],
    ['far', squad(900, 72)],
    ['lead', { subject: 'person', x: 200, y: -140, width: 224, height: 72, parent: null }],
  ]);
  test.each([
    ['a', 'right', 'b'],
    ['b', 'left', 'a'],
    ['a', 'down', 'c'],
    ['c', 'up', 'a'],
    ['a', 'up', 'core'],
    ['core', 'up', 'lead'],
    ['lead', 'down', 'core'],
    ['b', 'right', 'far'],
    ['far', 'right', null],
    ['c', 'left', null],
  ] as const)('from %s %s leads to %s', (from, direction, to) => {
    expect(neighbour(places, from, direction)).toBe(to);
  });

  test('a way to the right leads back to the left of where it went', () => {
    const spot = fc.record({
      x: fc.integer({ min: -50, max: 50 }),
      y: fc.integer({ min: -50, max: 50 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(spot, { minLength: 2, selector: ({ x, y }) => `${x} ${y}` }),
        (spots) => {
          const all = new Map(spots.map(({ x, y }, at) => [String(at), squad(x * 300, y * 200)]));
          for (const id of all.keys()) {
            const next = neighbour(all, id, 'right');
            if (next !== null) expect(all.get(next)?.x).toBeGreaterThan(all.get(id)?.x ?? 0);
          }
        },
      ),
    );
  });

  test('the region under a point', () => {
    expect(regionAt(places, { x: 10, y: 10 })).toBe('core');
    expect(regionAt(places, { x: 621, y: 10 })).toBeNull();
  });
});

const point = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
});

describe('lines', () => {
  test('run level or upright from end to end, without gaps', () => {
    fc.assert(
      fc.property(point, point, fc.constantFrom(3, 5, 8, 11, 14), (from, to, lane) => {
        for (const points of [downwardsPath(from, to), sidewaysPath(from, to, 72, lane)]) {
          expect(points.at(-1)).toEqual(to);
          for (const [at, next] of points.slice(1).entries()) {
            const before = points[at];
            const straight = Math.abs(next.x - (before?.x ?? 0)) < 1 || next.y === before?.y;
            expect(straight).toBe(true);
          }
          expect(roundedPath(points)).not.toMatch(/NaN|Infinity|undefined/);
        }
      }),
    );
  });

  test('reach a squad through the free space left of its column', () => {
    const points = sidewaysPath({ x: 500, y: 72 }, { x: 296, y: 300 }, 72, 14);
    const upright = points.filter(({ x }) => x === 282);
    expect(upright).toHaveLength(2);
    expect(Math.max(...points.slice(1, -1).map(({ x }) => x))).toBe(500);
  });

  test('leave a card upwards where the squad is above it', () => {
    expect(sidewaysPath({ x: 100, y: 1000 }, { x: 0, y: 200 }, 72, 14)[0]).toEqual({
      x: 100,
      y: 928,
    });
  });

  test('carry their label half-way along', () => {
    expect(
      middleOf([
        { x: 0, y: 0 },
        { x: 10, y: 0 },
        { x: 10, y: 30 },
      ]),
    ).toEqual({ x: 10, y: 10 });
    expect(middleOf([{ x: 5, y: 5 }])).toEqual({ x: 5, y: 5 });
  });
});

describe('steps of zoom', () => {
  test.each([
    [1, 'near'],
    [0.7, 'near'],
    [0.69, 'mid'],
    [0.36, 'mid'],
    [0.35, 'far'],
    [0.2, 'far'],
    [0.19, 'dots'],
  ] as const)('at %d a card is %s', (zoom, detail) => expect(detailAt(zoom)).toBe(detail));

  test('text keeps its size on the screen to within a tenth', () => {
    for (let zoom = 1; zoom > 0.05; zoom *= 0.97) {
      expect(Math.abs(counterScale(zoom) * zoom - 1)).toBeLessThan(0.1);
    }
    expect(counterScale(2)).toBe(1);
  });
});
