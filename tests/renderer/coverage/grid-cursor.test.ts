import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  atPoint,
  cornersOf,
  type GridRange,
  isInRange,
  moveCursor,
  pointsOf,
  within,
} from '../../../renderer/ui/grid-cursor.ts';

const size = { rows: 5, columns: 4 };
const start: GridRange = atPoint({ row: 2, column: 1 });
const press = (key: string, modifiers: { command?: boolean; shift?: boolean } = {}) =>
  moveCursor(start, { key, command: false, shift: false, ...modifiers }, size, 2);

describe('the cursor of a grid', () => {
  test.each<[string, { command?: boolean }, number, number]>([
    ['ArrowUp', {}, 1, 1],
    ['ArrowDown', {}, 3, 1],
    ['ArrowLeft', {}, 2, 0],
    ['ArrowRight', {}, 2, 2],
    ['ArrowUp', { command: true }, 0, 1],
    ['ArrowDown', { command: true }, 4, 1],
    ['ArrowLeft', { command: true }, 2, 0],
    ['ArrowRight', { command: true }, 2, 3],
    ['Home', {}, 2, 0],
    ['End', {}, 2, 3],
    ['Home', { command: true }, 0, 0],
    ['End', { command: true }, 4, 3],
    ['PageUp', {}, 0, 1],
    ['PageDown', {}, 4, 1],
  ])('%s %j goes to row %i, column %i', (key, modifiers, row, column) => {
    expect(press(key, modifiers)).toEqual(atPoint({ row, column }));
  });

  test('stops at the edges', () => {
    const corner = atPoint({ row: 0, column: 3 });
    for (const key of ['ArrowUp', 'ArrowRight', 'PageUp', 'End']) {
      expect(moveCursor(corner, { key, command: false, shift: false }, size, 9)).toEqual(corner);
    }
  });

  test('with Shift the first corner stays', () => {
    expect(press('ArrowDown', { shift: true })).toEqual({
      anchor: { row: 2, column: 1 },
      focus: { row: 3, column: 1 },
    });
  });

  test('Ctrl+A takes everything, a letter alone nothing', () => {
    expect(pointsOf(press('a', { command: true }) ?? start)).toHaveLength(20);
    expect(press('a')).toBeNull();
    expect(press('Enter')).toBeNull();
  });

  test('does not move where there is nothing', () => {
    const key = { key: 'ArrowDown', command: false, shift: false };
    expect(moveCursor(start, key, { rows: 0, columns: 4 }, 1)).toBeNull();
  });

  test('a range holds the cells between its corners, whichever way it was drawn', () => {
    const point = fc.record({ row: fc.nat(6), column: fc.nat(6) });
    fc.assert(
      fc.property(point, point, point, (anchor, focus, other) => {
        const range = { anchor, focus };
        const points = pointsOf(range);
        const { from, to } = cornersOf(range);
        expect(points).toHaveLength((to.row - from.row + 1) * (to.column - from.column + 1));
        expect(points).toContainEqual(anchor);
        expect(points).toContainEqual(focus);
        const inside = points.some(
          ({ row, column }) => row === other.row && column === other.column,
        );
        expect(isInRange(range, other)).toBe(inside);
      }),
    );
  });

  test('rows that have gone take the cursor back to the last one', () => {
    expect(within(atPoint({ row: 9, column: 9 }), size)).toEqual(atPoint({ row: 4, column: 3 }));
  });
});
