import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Arranged,
  align,
  alignments,
  type Corners,
  distribute,
} from '../../../shared/layout/align.ts';
import { tooNear } from '../../../shared/layout/rect.ts';
import { SQUAD_GAP } from '../../../shared/layout/sizes.ts';

const card = (id: string, x: number, y: number, width = 100, height = 50): Arranged => ({
  id,
  x,
  y,
  width,
  height,
});

function moved(cards: readonly Arranged[], corners: Corners): Arranged[] {
  return cards.map((one) => ({ ...one, ...corners.get(one.id) }));
}

const cards = [card('a', 0, 0), card('b', 40, 200, 200), card('c', 300, 400, 60)];

describe('aligning', () => {
  test.each([
    ['left', [0, 0, 0], [0, 200, 400]],
    ['centre', [130, 80, 150], [0, 200, 400]],
    ['right', [260, 160, 300], [0, 200, 400]],
  ] as const)('%s moves cards along x alone', (how, xs, ys) => {
    const there = moved(cards, align(cards, how));
    expect(there.map(({ x }) => x)).toEqual(xs);
    expect(there.map(({ y }) => y)).toEqual(ys);
  });

  test.each([
    ['top', [0, 0, 0]],
    ['middle', [75, 50, 95]],
    ['bottom', [150, 100, 190]],
  ] as const)('%s moves cards along y alone', (how, ys) => {
    const row = [card('a', 0, 0), card('b', 200, 40, 100, 100), card('c', 400, 190, 100, 10)];
    const there = moved(row, align(row, how));
    expect(there.map(({ y }) => y)).toEqual(ys);
    expect(there.map(({ x }) => x)).toEqual([0, 200, 400]);
  });

  test('cards that would lie on one another stand one below the other', () => {
    const row = [card('a', 0, 0), card('b', 200, 10), card('c', 400, 0)];
    const there = moved(row, align(row, 'left'));
    expect(there.map(({ x }) => x)).toEqual([0, 0, 0]);
    expect(there.map(({ y }) => y)).toEqual([0, 2 * (50 + SQUAD_GAP), 50 + SQUAD_GAP]);
  });

  test('goes by a locked card, which stays', () => {
    const row = [card('a', 0, 0), { ...card('b', 40, 200), fixed: true }, card('c', 300, 400)];
    const corners = align(row, 'left');
    expect(corners.has('b')).toBe(false);
    expect(moved(row, corners).map(({ x }) => x)).toEqual([40, 40, 40]);
  });

  test('whatever the cards, they end on one line, none covers another, and again changes nothing', () => {
    const arranged = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 4 }),
        x: fc.integer({ min: -500, max: 500 }),
        y: fc.integer({ min: -500, max: 500 }),
        width: fc.integer({ min: 10, max: 300 }).map((half) => half * 2),
        height: fc.integer({ min: 10, max: 300 }).map((half) => half * 2),
      }),
      { selector: ({ id }) => id, maxLength: 8 },
    );
    fc.assert(
      fc.property(arranged, fc.constantFrom(...alignments), (some, how) => {
        const there = moved(some, align(some, how));
        const lines = there.map(({ x, y, width, height }) => {
          const part = { left: 0, centre: 0.5, right: 1, top: 0, middle: 0.5, bottom: 1 }[how];
          const flat = how === 'left' || how === 'centre' || how === 'right';
          return flat ? x + part * width : y + part * height;
        });
        for (const line of lines) expect(Math.abs(line - (lines[0] ?? 0))).toBeLessThanOrEqual(1);
        for (const [at, one] of there.entries()) {
          for (const other of there.slice(at + 1)) expect(tooNear(one, other)).toBe(false);
        }
        const twice = moved(there, align(there, how));
        expect(twice.map(({ x, y }) => [x, y])).toEqual(there.map(({ x, y }) => [x, y]));
      }),
    );
  });
});

describe('distributing', () => {
  test.each([
    ['across', 'x', [0, 150, 300]],
    ['down', 'y', [0, 175, 350]],
  ] as const)('%s leaves the first and the last, and gives equal gaps', (way, axis, at) => {
    const some = [card('a', 0, 0), card('b', 20, 60), card('c', 300, 350)];
    const there = moved(some, distribute(some, way));
    expect(there.map((one) => one[axis])).toEqual(at);
    const other = axis === 'x' ? 'y' : 'x';
    expect(there.map((one) => one[other])).toEqual(some.map((one) => one[other]));
  });

  test('two cards have nothing between them', () => {
    expect(distribute([card('a', 0, 0), card('b', 500, 0)], 'across').size).toBe(0);
  });

  test('where there is too little room they stand close together, from the first on', () => {
    const some = [card('a', 0, 0), card('b', 30, 0), card('c', 60, 0)];
    const there = moved(some, distribute(some, 'across'));
    expect(there.map(({ x }) => x)).toEqual([0, 100, 200]);
  });

  test('a locked card in the middle neither moves nor counts; at an end it holds', () => {
    const some = [card('a', 0, 0), { ...card('b', 120, 0), fixed: true }, card('c', 140, 0)];
    const more = [...some, { ...card('d', 600, 0), fixed: true }];
    const corners = distribute(more, 'across');
    expect([...corners]).toEqual([['c', { x: 300, y: 0 }]]);
  });
});
