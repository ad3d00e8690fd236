import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aroundOf, snapTo } from '../../../renderer/canvas/snap-lines.ts';
import type { Rect } from '../../../shared/layout/rect.ts';

const box = (x: number, y: number, width = 100, height = 50): Rect => ({ x, y, width, height });

const snap = (dragged: Rect, others: readonly Rect[]) => snapTo(dragged, aroundOf(others), 6);

describe('what a dragged card snaps to', () => {
  test.each<[string, Rect, Rect, { dx: number; dy: number }]>([
    ['a left edge', box(4, 300), box(0, 0), { dx: -4, dy: 0 }],
    ['just within reach', box(6, 300), box(0, 0), { dx: -6, dy: 0 }],
    ['just out of reach', box(7, 300), box(0, 0), { dx: 0, dy: 0 }],
    ['a right edge', box(53, 300, 50), box(0, 0), { dx: -3, dy: 0 }],
    ['a middle', box(22, 300, 60), box(0, 0), { dx: -2, dy: 0 }],
    ['its left edge to a right edge', box(98, 300, 30), box(0, 0), { dx: 2, dy: 0 }],
    ['an upper edge', box(500, 5), box(0, 0), { dx: 0, dy: -5 }],
    ['both at once', box(-3, 52), box(0, 0), { dx: 3, dy: -2 }],
  ])('%s', (_, dragged, other, expected) => {
    expect(snap(dragged, [other])).toMatchObject(expected);
  });

  test('the nearest of several lines wins', () => {
    expect(snap(box(5, 300), [box(0, 0), box(6, 100)]).dx).toBe(1);
  });

  test('a line runs through all that share it', () => {
    const { guides } = snap(box(3, 300), [box(0, 0), box(0, 700)]);
    expect(guides).toContainEqual({ x1: 0, y1: 0, x2: 0, y2: 750 });
    // Cards of one width share their right edges, too; a line through their middles says no more.
    expect(guides.map(({ x1 }) => x1)).toEqual([0, 100]);
  });

  test.each<[string, Rect, readonly Rect[], number]>([
    ['in the middle of two', box(203, 12), [box(0, 0), box(400, 3)], -3],
    ['as far as the two before it', box(364, 12), [box(0, 0), box(180, 30)], -4],
    ['as far as the two after it', box(2, 12), [box(180, 0), box(360, 30)], -2],
  ])('equal gaps: %s', (_, dragged, others, dx) => {
    const found = snap(dragged, others);
    expect(found.dx).toBe(dx);
    const gaps = found.guides.filter(({ gap }) => gap);
    expect(gaps).toHaveLength(2);
    const widths = gaps.map(({ x1, x2 }) => x2 - x1);
    expect(widths[0]).toBe(widths[1]);
  });

  test('cards of another row make no gaps', () => {
    expect(snap(box(203, 500), [box(0, 0), box(400, 3)])).toMatchObject({ dx: 0, guides: [] });
  });

  test('nothing around it: the card stays under the hand', () => {
    expect(snap(box(3, 3), [])).toEqual({ dx: 0, dy: 0, guides: [] });
  });

  test('never moves further than its reach, and every line is one of the card’s own', () => {
    const rect = fc.record({
      x: fc.integer({ min: -300, max: 300 }),
      y: fc.integer({ min: -300, max: 300 }),
      width: fc.integer({ min: 1, max: 200 }),
      height: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(rect, fc.array(rect, { maxLength: 8 }), (dragged, others) => {
        const { dx, dy, guides } = snap(dragged, others);
        expect(Math.abs(dx)).toBeLessThanOrEqual(6);
        expect(Math.abs(dy)).toBeLessThanOrEqual(6);
        const there = { ...dragged, x: dragged.x + dx, y: dragged.y + dy };
        for (const { x1, x2, gap } of guides) {
          if (gap || x1 !== x2) continue;
          const own = [there.x, there.x + there.width / 2, there.x + there.width];
          expect(own).toContain(x1);
        }
      }),
    );
  });
});
