import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EdgeMaker } from '../../../renderer/canvas/chart-edges.ts';
import { cardsInView, linesInView } from '../../../renderer/canvas/chart-in-view.ts';
import { farPicture } from '../../../renderer/canvas/far-picture.ts';
import { PlaceGrid } from '../../../renderer/canvas/place-grid.ts';
import { PlaceMaker } from '../../../renderer/canvas/place-maker.ts';
import { nextArea } from '../../../renderer/canvas/use-view-area.ts';
import { tooNear } from '../../../shared/layout/rect.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import type { Finding } from '../../../shared/rules/types.ts';
import { largeStructure } from '../../shared/layout/random-orgs.ts';
import { idOf } from '../../support/org.ts';

const index = buildIndex(largeStructure(120, 3));
const grid = new PlaceGrid(new PlaceMaker().make(index));
const lines = new EdgeMaker().make(index);
const bounds = grid.bounds ?? { x: 0, y: 0, width: 0, height: 0 };

const areas = fc
  .record({
    x: fc.double({ min: -0.2, max: 1, noNaN: true }),
    y: fc.double({ min: -0.2, max: 1, noNaN: true }),
    size: fc.integer({ min: 1, max: 6000 }),
  })
  .map(({ x, y, size }) => ({
    x: bounds.x + x * bounds.width,
    y: bounds.y + y * bounds.height,
    width: size,
    height: size,
  }));

describe('finding cards by place', () => {
  test('gives exactly what lies in an area', () => {
    fc.assert(
      fc.property(areas, (area) => {
        const expected = [...grid.boxes].filter(([, box]) => tooNear(box, area)).map(([id]) => id);
        expect([...grid.within(area)].sort()).toEqual(expected.sort());
      }),
    );
  });

  test('a squad lies over the region that it stands in', () => {
    for (const [id, box] of grid.boxes) {
      if (grid.places.get(id)?.subject === 'product') continue;
      expect(grid.at({ x: box.x + box.width / 2, y: box.y + box.height / 2 })).toBe(id);
    }
  });
});

describe('what is drawn', () => {
  const area = { x: bounds.x, y: bounds.y, width: 900, height: 700 };

  test('is what is in view, with the regions it stands in, and what is needed wherever it is', () => {
    const far = [...grid.places.keys()].find(
      (id) => grid.places.get(id)?.parent && !grid.within(area).has(id),
    ) as string;
    const shown = cardsInView(grid, { area, farOut: false, needed: [[far]] });
    expect(shown).toContain(far);
    expect(shown).toContain(grid.places.get(far)?.parent);
    for (const id of grid.within(area)) expect(shown).toContain(id);
    expect(shown.size).toBeLessThan(grid.places.size / 2);
  });

  test('no line runs through the area that is not drawn', () => {
    const shown = new Set(linesInView(lines, grid, { area, farOut: false, related: new Set() }));
    const inside = grid.within(area);
    for (const line of lines) {
      if (inside.has(line.source) || inside.has(line.target)) expect(shown).toContain(line);
    }
    expect(linesInView(lines, grid, { area, farOut: true, related: new Set() })).toEqual([]);
  });

  test('the area stays while the view moves within it, and follows it beyond', () => {
    const view = { x: 0, y: 0, width: 1000, height: 500 };
    const first = nextArea(null, view);
    expect(nextArea(first, { ...view, x: 250 })).toBe(first);
    const moved = nextArea(first, { ...view, x: 350 });
    expect(moved.x).toBeLessThan(350);
    expect(moved.x + moved.width).toBeGreaterThan(1350);
    // Far nearer in, the old area would hold many cards that nobody sees.
    expect(nextArea(first, { x: 0, y: 0, width: 100, height: 50 }).width).toBeLessThan(300);
  });
});

describe('far out', () => {
  const critical = {
    rule: 'split/squads',
    severity: 'critical',
    subjects: [],
  } as unknown as Finding;
  const kinds = (paths: readonly { kind: string }[]) => paths.map(({ kind }) => kind);

  test('what is critical has a mark of its own shape, for people as for squads', () => {
    expect(farPicture(index, new Map(), grid, new Set()).marks).toEqual([]);
    for (const id of [idOf('person', 'PM0'), idOf('squad', 'S0')]) {
      const subject = grid.places.get(id)?.subject;
      const found = new Map([[`${subject}:${id}`, [critical]]]);
      expect(kinds(farPicture(index, found, grid, new Set()).marks)).toEqual(['mark-critical']);
    }
  });

  test('a region on the move takes its squads out of the picture', () => {
    const product = idOf('product', 'P0');
    const { names } = farPicture(index, new Map(), grid, new Set([product]));
    expect(names.map(({ id }) => id)).not.toContain(product);
    const squares = (left: ReadonlySet<string>) =>
      farPicture(index, new Map(), grid, left)
        .cards.filter(({ kind }) => kind.startsWith('squad'))
        .reduce((sum, { path }) => sum + path.split('M').length - 1, 0);
    expect(squares(new Set()) - squares(new Set([product]))).toBe(6);
  });
});
