import { describe, expect, test } from 'vitest';
import { glidesBetween } from '../../../renderer/canvas/glide.ts';
import { PlaceGrid } from '../../../renderer/canvas/place-grid.ts';
import type { Place } from '../../../renderer/canvas/places.ts';

type Spot = readonly [x: number, y: number, width?: number];

/** One region with a squad in it, and a squad beside it. */
function drawn({ shop, search, lab }: { shop: Spot; search: Spot; lab: Spot }) {
  const place = (subject: Place['subject'], [x, y, width = 256]: Spot, parent: string | null) =>
    ({ subject, x, y, width, height: 136, parent }) as Place;
  const places = new Map([
    ['shop', place('product', shop, null)],
    ['search', place('squad', search, 'shop')],
    ['lab', place('squad', lab, null)],
  ]);
  return { places, grid: new PlaceGrid(places) };
}

const before = drawn({ shop: [0, 0, 296], search: [20, 60], lab: [400, 0] });
const all = ['shop', 'search', 'lab'];
const ids = (now: ReturnType<typeof drawn>, shown = all) =>
  glidesBetween(before, null, now.grid, shown).map(({ id }) => id);

describe('going to a new place', () => {
  test.each([
    ['nothing, where nothing moved', { lab: [400, 0] }, []],
    ['what stepped aside', { lab: [700, 0] }, ['lab']],
    ['a region that grew', { shop: [0, 0, 572] }, ['shop']],
    ['the squads of a region with it', { shop: [40, 0, 296] }, ['shop', 'search']],
    ['no step of an arrow key', { lab: [408, 0] }, []],
    ['a step that can be seen', { lab: [412, 0] }, ['lab']],
  ] as const)('is for %s', (_case, change, expected) => {
    const now = drawn({ shop: [0, 0, 296], search: [20, 60], lab: [400, 0], ...change });
    expect(ids(now)).toEqual(expected);
  });

  test('is for what is shown alone, and for what was there before', () => {
    const now = drawn({ shop: [100, 0], search: [20, 60], lab: [700, 0] });
    expect(ids(now, ['lab', 'new'])).toEqual(['lab']);
  });

  test('begins where a hand let go', () => {
    const moved = new Map([['lab', { x: 520, y: 40 }]]);
    const now = drawn({ shop: [0, 0, 296], search: [20, 60], lab: [600, 0] });
    const [glide] = glidesBetween(before, moved, now.grid, all);
    expect(glide).toMatchObject({ id: 'lab', from: { x: 520, y: 40 }, to: { x: 600, y: 0 } });
    // Dropped where it was let go, it stays there.
    const there = drawn({ shop: [0, 0, 296], search: [20, 60], lab: [520, 40] });
    expect(glidesBetween(before, moved, there.grid, all)).toEqual([]);
  });
});
