import { expect, test } from 'vitest';
import { windowBounds } from '../../electron/window-state.ts';

const laptop = { x: 0, y: 0, width: 1440, height: 860 };
const beside = { x: 1440, y: 0, width: 2560, height: 1400 };
const left = { x: 1700, y: 100, width: 1600, height: 1000, maximized: false };

test('the window opens where it was left', () => {
  expect(windowBounds(left, [laptop, beside])).toEqual({
    x: 1700,
    y: 100,
    width: 1600,
    height: 1000,
  });
});

test('where its display is gone, it opens on the one that is there, no larger than that', () => {
  expect(windowBounds(left, [laptop])).toEqual({ width: 1440, height: 860 });
});

test('a title bar that nobody could reach does not count as being on a display', () => {
  expect(windowBounds({ ...left, x: 100, y: -400 }, [laptop])).not.toHaveProperty('y');
  expect(windowBounds({ ...left, x: -1550, y: 0 }, [laptop])).not.toHaveProperty('x');
});

test('the first window fits the display', () => {
  expect(windowBounds(null, [{ x: 0, y: 0, width: 1024, height: 700 }])).toEqual({
    width: 1024,
    height: 700,
  });
});
