import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRoom } from '../../../shared/layout/make-room.ts';
import { type Rect, tooNear } from '../../../shared/layout/rect.ts';
import { SQUAD_GAP } from '../../../shared/layout/sizes.ts';

const rect = (x: number, y: number, width = 300, height = 200): Rect => ({ x, y, width, height });

function room(
  standing: Record<string, Rect>,
  after: Rect,
  people: string[] = [],
  fixed: string[] = [],
) {
  const all = new Map(Object.entries(standing));
  const before = all.get('grows') as Rect;
  return makeRoom(all, new Set(people), [{ id: 'grows', before, after }], new Set(fixed));
}

describe('a region that grows', () => {
  const standing = {
    grows: rect(0, 0),
    right: rect(364, 0),
    further: rect(728, 0),
    below: rect(0, 264),
    lead: { x: 400, y: -104, width: 224, height: 72 },
  };

  test('pushes what it meets to the right, and what that meets, and no more', () => {
    const moves = room(standing, rect(0, 0, 576), ['lead']);
    expect([...moves.keys()].sort()).toEqual(['further', 'lead', 'right']);
    expect(moves.get('right')?.x).toBe(576 + SQUAD_GAP);
    expect(moves.get('further')?.x).toBe(576 + 300 + 2 * SQUAD_GAP);
  });

  test('takes along who stands above what it pushes', () => {
    const moves = room(standing, rect(0, 0, 576), ['lead']);
    const [lead, right] = [moves.get('lead'), moves.get('right')];
    expect((lead?.x ?? 0) - standing.lead.x).toBe((right?.x ?? 0) - standing.right.x);
    expect(lead?.y).toBe(standing.lead.y);
  });

  test('pushes what lies below down', () => {
    const moves = room(standing, rect(0, 0, 300, 356), ['lead']);
    expect([...moves]).toEqual([['below', rect(0, 376)]]);
  });

  test('leaves alone what is locked, and what it does not reach', () => {
    expect(room(standing, rect(0, 0, 576), ['lead'], ['right']).size).toBe(0);
    expect(room(standing, rect(0, 0, 340, 240), ['lead']).size).toBe(0);
  });

  test('leaves what was over it before', () => {
    expect(room({ grows: rect(0, 0), over: rect(200, 100) }, rect(0, 0, 576)).size).toBe(0);
  });

  test('covers nothing that it did not cover before, and nothing pushed covers anything', () => {
    const spot = fc.record({
      x: fc.integer({ min: -2, max: 5 }),
      y: fc.integer({ min: -2, max: 5 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(spot, { maxLength: 30, selector: ({ x, y }) => `${x} ${y}` }),
        fc.nat(900),
        fc.nat(900),
        (spots, wider, higher) => {
          const cells = new Map(spots.map(({ x, y }, at) => [`${at}`, rect(x * 340, y * 240)]));
          const before = cells.get('0') ?? rect(0, 0);
          const after = { ...before, width: 300 + wider, height: 200 + higher };
          const moves = makeRoom(cells, new Set(), [{ id: '0', before, after }], new Set());
          const now = [...new Map([...cells, ['0', after], ...moves]).values()];
          for (const [at, one] of now.entries()) {
            for (const other of now.slice(at + 1)) expect(tooNear(one, other)).toBe(false);
          }
        },
      ),
    );
  });
});
