import { expect, test } from 'vitest';
import { makeRoom } from '../../../shared/layout/make-room.ts';
import type { Rect } from '../../../shared/layout/rect.ts';

const region = (x: number, y: number, height = 228): Rect => ({ x, y, width: 296, height });
const card = (x: number, y: number): Rect => ({ x, y, width: 224, height: 72 });

test('somebody between a region that grows and their own is pushed once, and pushes their own', () => {
  const standing = new Map([
    ['grows', region(0, 0)],
    ['beside', region(360, 0)],
    ['below', region(0, 396)],
    ['leader', card(0, 292)],
  ]);
  const grown = { id: 'grows', before: region(0, 0), after: region(0, 0, 384) };
  const moved = makeRoom(standing, new Set(['leader']), [grown], new Set());
  expect([...moved.keys()].sort()).toEqual(['below', 'leader']);
  expect(moved.get('leader')).toEqual(card(0, 404));
  expect(moved.get('below')).toEqual(region(0, 496));
});

test('what is fixed stays, and so does what lies behind', () => {
  const standing = new Map([
    ['grows', region(360, 0)],
    ['before', region(0, 0)],
    ['after', region(720, 0)],
    ['fixed', region(360, 300)],
  ]);
  const grown = {
    id: 'grows',
    before: region(360, 0),
    after: { ...region(360, 0, 384), width: 572 },
  };
  const moved = makeRoom(standing, new Set(), [grown], new Set(['fixed']));
  expect([...moved]).toEqual([['after', region(952, 0)]]);
});
