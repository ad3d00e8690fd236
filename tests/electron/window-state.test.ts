import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readWindowState, windowBounds } from '../../electron/window-state.ts';

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

test.each([
  ['nothing', undefined, null],
  ['what it kept', left, left],
  ['no list of numbers', [1, 2], null],
  ['half a place', { x: 1, y: 1, maximized: false }, null],
  ['a size of nothing', { ...left, width: 0 }, null],
  ['parts of pixels', { ...left, x: 0.5 }, null],
  ['words for numbers', { ...left, height: '1000' }, null],
  ['no word on being maximized', { ...left, maximized: undefined }, null],
])('of a file with %s it takes what it can use', (_, written, read) => {
  const folder = mkdtempSync(join(tmpdir(), 'squadplan-window-'));
  const file = join(folder, 'window.json');
  if (written !== undefined) writeFileSync(file, JSON.stringify(written));
  expect(readWindowState(file)).toEqual(read);
  rmSync(folder, { recursive: true });
});
