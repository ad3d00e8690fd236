import { expect, test } from 'vitest';
import { shapeOf } from '../../../renderer/canvas/chart-shape.ts';

test.each([
  [300, 1000, 0.8],
  [656, 700, 1],
  [1149, 1000, 1],
  [1151, 1000, 1.3],
  [1700, 1000, 1.6],
  [5000, 1000, 2],
  [0, 700, undefined],
  [700, 0, undefined],
])('a room of %d by %d is filled by a picture of the shape %s', (width, height, shape) => {
  expect(shapeOf({ width, height })).toBe(shape);
});
