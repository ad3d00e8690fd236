import { describe, expect, test } from 'vitest';
import { type Dropped, dropChanges, dropLabel } from '../../../renderer/canvas/drop-changes.ts';
import { onCanvas, placesOf } from '../../../renderer/canvas/places.ts';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { setCollapsed } from '../../../shared/commands/card-state.ts';
import { tooNear } from '../../../shared/layout/rect.ts';
import { PRODUCT_HEADER, PRODUCT_PADDING } from '../../../shared/layout/sizes.ts';
import { todayStructure } from '../../../shared/model/document.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { idOf, org } from '../../support/org.ts';

const discovery = idOf('product', 'Discovery');
const payments = idOf('product', 'Payments');
const search = idOf('squad', 'Search');
const checkout = idOf('squad', 'Checkout');

function drop(...drops: Dropped[]) {
  return dropOn([], ...drops);
}

function dropOn(collapsed: readonly string[], ...drops: Dropped[]) {
  const plan = org()
    .squads(['Search', 'Ranking'], { in: 'Discovery' })
    .squads(['Checkout', 'Refunds'], { in: 'Payments' })
    .pm('Ada', ['Search', 'Checkout'])
    .document();
  const document = applyChanges(plan, setCollapsed(todayStructure(plan), collapsed, true));
  const before = buildIndex(todayStructure(document));
  const places = placesOf(before, new Map());
  const changes = dropChanges(before.structure, before, places, drops);
  const structure = todayStructure(applyChanges(document, changes));
  const after = placesOf(buildIndex(structure), new Map());
  return { before: places, after, structure, label: dropLabel(before.structure, drops) };
}

describe('dropping cards', () => {
  test('a squad on another product joins it, beside the squads that are there', () => {
    const { before } = drop();
    const onto = onCanvas(before, checkout);
    if (!onto) throw new Error('not drawn');
    const { after, structure, label } = drop({
      id: search,
      subject: 'squad',
      ...onto,
      into: payments,
    });
    expect(label).toBe('Move Search to Payments');
    expect(structure.squad.get(search)?.productId).toBe(payments);
    const inside = [...after].filter(([, place]) => place.parent === payments);
    expect(inside).toHaveLength(3);
    for (const [id, place] of inside) {
      for (const [other, rect] of inside) {
        if (id !== other) expect(tooNear(place, rect), `${id} ${other}`).toBe(false);
      }
    }
  });

  test('a squad dropped on a collapsed product goes in, and finds its place when that is expanded', () => {
    const at = { x: 0, y: 0, into: payments };
    const { after, structure } = dropOn([payments], { id: search, subject: 'squad', ...at });
    expect(structure.squad.get(search)?.productId).toBe(payments);
    expect(structure.position.has(search)).toBe(false);
    expect(after.has(search)).toBe(false);
    const open = { ...structure, cardState: new Map() };
    expect(placesOf(buildIndex(open), new Map()).get(search)?.parent).toBe(payments);
  });

  test('a squad dropped over a region’s header or edge comes to stand inside', () => {
    const { before } = drop();
    const region = before.get(payments);
    const at = { x: (region?.x ?? 0) - 100, y: (region?.y ?? 0) - 10 };
    const { after } = drop({ id: search, subject: 'squad', ...at, into: payments });
    expect(after.get(search)?.x).toBeGreaterThanOrEqual(PRODUCT_PADDING);
    expect(after.get(search)?.y).toBeGreaterThanOrEqual(PRODUCT_HEADER + PRODUCT_PADDING);
  });

  test('a squad on open canvas leaves its product and stands where it was dropped', () => {
    const at = { x: 4000, y: 2000 };
    const { after, structure, label } = drop({ id: search, subject: 'squad', ...at, into: null });
    expect(label).toBe('Move Search out of Discovery');
    expect(structure.squad.get(search)?.productId).toBeNull();
    expect(onCanvas(after, search)).toEqual(at);
  });

  test('nothing else moves, and only what was dropped counts as placed by hand', () => {
    const { before, after, structure } = drop(
      { id: payments, subject: 'product', x: 3000, y: 3000, into: null },
      { id: idOf('person', 'Ada'), subject: 'person', x: 10, y: -400, into: null },
    );
    expect(onCanvas(after, payments)).toEqual({ x: 3000, y: 3000 });
    for (const id of [discovery, search, checkout]) {
      expect(after.get(id), id).toMatchObject({ x: before.get(id)?.x, y: before.get(id)?.y });
    }
    const byHand = [...structure.position.values()].filter((row) => row.byHand).map(({ id }) => id);
    expect(byHand.sort()).toEqual([idOf('person', 'Ada'), payments].sort());
  });

  test('several together are one step with one name', () => {
    const { label } = drop(
      { id: search, subject: 'squad', x: 0, y: 0, into: null },
      { id: checkout, subject: 'squad', x: 900, y: 0, into: null },
    );
    expect(label).toBe('Move 2 cards');
  });
});
