import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundedPath } from '../../../shared/routing/rounded-path.ts';

const place = fc.double({ min: -1e6, max: 1e6, noNaN: true });

test('a line from nearly nothing is written in plain numbers', () => {
  const path = roundedPath([
    { x: 0, y: -8.88e-16 },
    { x: 300, y: -8.88e-16 },
    { x: 300, y: 88 },
  ]);
  expect(path).toBe('M0 0L294 0Q300 0 300 6L300 88');
});

test('no number of a line has an exponent or more than hundredths', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ x: place, y: place }), { minLength: 1 }), (points) => {
      for (const word of roundedPath(points)
        .split(/[MLQ ]/u)
        .filter(Boolean)) {
        expect(word).toMatch(/^-?\d+(\.\d{1,2})?$/u);
      }
    }),
  );
});
