import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges, invertChanges } from '../../../shared/changes/apply.ts';
import type { Change } from '../../../shared/changes/change.ts';
import { setCollapsed, setLocked } from '../../../shared/commands/card-state.ts';
import { CommandRefused } from '../../../shared/commands/command.ts';
import { expandProducts } from '../../../shared/commands/expand.ts';
import { groupIntoProduct } from '../../../shared/commands/group.ts';
import { moveOnCanvas } from '../../../shared/commands/place.ts';
import { completeLayout, layoutStructure } from '../../../shared/layout/layout.ts';
import { pictureOf } from '../../../shared/layout/picture.ts';
import { tooNear } from '../../../shared/layout/rect.ts';
import { COLLAPSED_HEIGHT, COLLAPSED_WIDTH } from '../../../shared/layout/sizes.ts';
import { newDocument, type Structure } from '../../../shared/model/document.ts';
import { structureProblems } from '../../../shared/model/invariants.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { structureArbitrary } from '../../support/arbitraries.ts';
import { idOf, org } from '../../support/org.ts';

function done(structure: Structure, changes: readonly Change[]): Structure {
  const document = newDocument('Test', '2026-01-05T09:00:00Z', structure.scenarioId);
  const before = { ...document, structures: new Map([[structure.scenarioId, structure]]) };
  return applyChanges(before, changes).structures.get(structure.scenarioId) as Structure;
}

/** With a place for everything, as the chart draws it. */
function drawn(structure: Structure): Structure {
  const placed = completeLayout(buildIndex(structure));
  const rows = placed.map((row) => [row.id, { ...row, byHand: false }] as const);
  return { ...structure, position: new Map(rows) };
}

const picture = (structure: Structure) => pictureOf(buildIndex(structure));
const port = { id: 'port', name: 'Port' };

describe('grouping into a product', () => {
  const loose = drawn(org().squads(['Cranes', 'Tugs', 'Pilots']).structure());
  const ids = ['Cranes', 'Tugs', 'Pilots'].map((name) => idOf('squad', name));

  test('squads stay where they are, in a region around them', () => {
    const after = done(loose, groupIntoProduct(loose, port, ids));
    expect(after.product.get('port')?.name).toBe('Port');
    expect(ids.map((id) => after.squad.get(id)?.productId)).toEqual(['port', 'port', 'port']);
    expect(picture(after).squads).toEqual(picture(loose).squads);
  });

  test('squads from here and there come together clear of everything else', () => {
    const spread = drawn(
      org()
        .squad('Cranes', { in: 'Quay' })
        .squads(['Tugs', 'Pilots'])
        .squad('Billing', { in: 'Office' })
        .structure(),
    );
    const after = done(spread, groupIntoProduct(spread, port, ids));
    const { products, squads } = picture(after);
    const region = products.get('port');
    if (!region) throw new Error('no region');
    for (const [id, rect] of products) if (id !== 'port') expect(tooNear(rect, region)).toBe(false);
    for (const id of ids) {
      const { x = 0, y = 0, width = 0, height = 0 } = squads.get(id) ?? {};
      expect(x).toBeGreaterThan(region.x);
      expect(y).toBeGreaterThan(region.y);
      expect(x + width).toBeLessThan(region.x + region.width);
      expect(y + height).toBeLessThan(region.y + region.height);
    }
  });

  test('needs a squad', () => {
    expect(() => groupIntoProduct(loose, port, [])).toThrow(CommandRefused);
  });

  test('leaves a plan that fits together, and can be taken back', () => {
    fc.assert(
      fc.property(
        structureArbitrary('today', 8),
        fc.array(fc.nat(20), { maxLength: 5 }),
        (s, at) => {
          const all = [...s.squad.keys()];
          const chosen = [
            ...new Set(at.flatMap((one) => all[one % Math.max(1, all.length)] ?? [])),
          ];
          if (chosen.length === 0) return;
          const before = drawn({ ...s, position: new Map() });
          const changes = groupIntoProduct(before, port, chosen);
          const after = done(before, changes);
          expect(structureProblems(after)).toEqual([]);
          for (const id of chosen) expect(after.squad.get(id)?.productId).toBe('port');
          expect(done(after, invertChanges(changes))).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a collapsed product', () => {
  const plan = drawn(
    org().squads(['Cranes', 'Tugs'], { in: 'Port' }).squad('Billing', { in: 'Office' }).structure(),
  );
  const [port, office] = [idOf('product', 'Port'), idOf('product', 'Office')];
  const collapsed = done(plan, setCollapsed(plan, [port], true));

  test('is one card, and its squads are not seen', () => {
    const { products, squads } = picture(collapsed);
    expect(products.get(port)).toMatchObject({ width: COLLAPSED_WIDTH, height: COLLAPSED_HEIGHT });
    expect([...squads.keys()]).toEqual([idOf('squad', 'Billing')]);
  });

  test('takes the room of one card in automatic layout', () => {
    const area = (structure: Structure) => {
      const index = buildIndex(structure);
      const { bounds } = pictureOf(index, layoutStructure(index, { keepByHand: false }));
      return (bounds?.width ?? 0) * (bounds?.height ?? 0);
    };
    expect(area(collapsed)).toBeLessThan(area(plan));
  });

  test('expands where it was', () => {
    const after = done(collapsed, expandProducts(collapsed, [port]));
    expect(picture(after)).toEqual(picture(plan));
  });

  test('expands beside what has come into its place by now; a locked one does not budge', () => {
    const at = plan.position.get(port);
    const beside = { x: (at?.x ?? 0) + COLLAPSED_WIDTH + 20, y: at?.y ?? 0 };
    const wide = drawn(
      org()
        .squads(['A', 'B', 'C', 'D'], { in: 'Port' })
        .squad('Billing', { in: 'Office' })
        .structure(),
    );
    const small = done(wide, setCollapsed(wide, [port], true));
    const crowded = done(
      small,
      moveOnCanvas(small, [{ subject: 'product', id: office, ...beside }]),
    );
    const after = done(crowded, expandProducts(crowded, [port]));
    const [a, b] = [picture(after).products.get(port), picture(after).products.get(office)];
    expect(a && b && tooNear(a, b)).toBe(false);
    expect(b).toMatchObject(beside);

    const both = done(crowded, setCollapsed(crowded, [office], true));
    const apart = picture(done(both, expandProducts(both, [port, office]))).products;
    const [c, d] = [apart.get(port), apart.get(office)];
    expect(c && d && tooNear(c, d)).toBe(false);

    const fixed = done(crowded, setLocked(crowded, [{ kind: 'product', id: port }], true));
    const stays = done(fixed, expandProducts(fixed, [port]));
    expect(stays.position.get(port)).toEqual(wide.position.get(port));
  });
});

describe('a locked card', () => {
  test('stays in automatic layout, even where everything is laid out again', () => {
    const plan = drawn(org().squads(['Cranes', 'Tugs'], { in: 'Port' }).person('Ada').structure());
    const ada = idOf('person', 'Ada');
    const away = { x: 5000, y: 4000 };
    const moved = done(plan, moveOnCanvas(plan, [{ subject: 'person', id: ada, ...away }]));
    const layOut = (structure: Structure) =>
      layoutStructure(buildIndex(structure), { keepByHand: false }).find(({ id }) => id === ada);
    expect(layOut(moved)).not.toMatchObject(away);
    const locked = done(moved, setLocked(moved, [{ kind: 'person', id: ada }], true));
    expect(layOut(locked)).toMatchObject(away);
  });
});
