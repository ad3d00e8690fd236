import { describe, expect, test } from 'vitest';
import { PlaceMaker } from '../../../renderer/canvas/place-maker.ts';
import { onCanvas, placesOf, type Seen, unplaced } from '../../../renderer/canvas/places.ts';
import { newCell } from '../../../renderer/canvas/room-in-region.ts';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { setCollapsed, setLocked } from '../../../shared/commands/card-state.ts';
import { moveSquad } from '../../../shared/commands/move-squad.ts';
import { moveOnCanvas } from '../../../shared/commands/place.ts';
import { addSquad, editSquad } from '../../../shared/commands/subjects.ts';
import type { PlanDocument, Structure } from '../../../shared/model/document.ts';
import { todayStructure } from '../../../shared/model/document.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { idOf, org } from '../../support/org.ts';

function company(): PlanDocument {
  return org()
    .squads(['Search', 'Ranking', 'Suggest'], { in: 'Discovery' })
    .squads(['Checkout', 'Refunds'], { in: 'Payments' })
    .squad('Platform')
    .pm('Ada', ['Search', 'Checkout'])
    .person('Cy', { title: 'Chief Product Officer' })
    .reports('Ada', 'Cy')
    .document();
}

const placesIn = (document: PlanDocument, seen: Seen) =>
  placesOf(buildIndex(todayStructure(document)), seen);

describe('places of what the plan has not placed', () => {
  test('everything drawn has a place, inside its product where it has one', () => {
    const places = placesIn(company(), new Map());
    expect([...places.keys()].sort()).toEqual(
      [
        idOf('product', 'Discovery'),
        idOf('product', 'Payments'),
        ...['Search', 'Ranking', 'Suggest', 'Checkout', 'Refunds', 'Platform'].map((name) =>
          idOf('squad', name),
        ),
        idOf('person', 'Ada'),
        idOf('person', 'Cy'),
      ].sort(),
    );
    for (const place of places.values()) {
      const region = place.parent === null ? null : places.get(place.parent);
      if (!region) continue;
      expect(place.x + place.width).toBeLessThanOrEqual(region.width);
      expect(place.y + place.height).toBeLessThanOrEqual(region.height);
    }
  });

  test('a new squad makes no other jump', () => {
    const seen: Seen = new Map();
    const document = company();
    const before = placesIn(document, seen);
    const changes = addSquad(todayStructure(document), {
      id: 'new',
      name: 'New',
      productId: idOf('product', 'Discovery'),
    });
    const after = placesIn(applyChanges(document, changes), seen);
    expect(after.has('new')).toBe(true);
    for (const [id, { x, y }] of before) expect(after.get(id), id).toMatchObject({ x, y });
  });

  test('undoing a first move puts the card back where it was seen', () => {
    const seen: Seen = new Map();
    const document = company();
    const id = idOf('squad', 'Platform');
    const before = placesIn(document, seen).get(id);
    const move = moveOnCanvas(todayStructure(document), [
      { id, subject: 'squad', x: 4000, y: 4000 },
    ]);
    expect(placesIn(applyChanges(document, move), seen).get(id)).toMatchObject({
      x: 4000,
      y: 4000,
    });
    expect(placesIn(document, seen).get(id)).toEqual(before);
  });

  test('what the plan places is not among what it leaves open', () => {
    const document = company();
    const id = idOf('squad', 'Platform');
    const moved = applyChanges(
      document,
      moveOnCanvas(todayStructure(document), [{ id, subject: 'squad', x: 0, y: 0 }]),
    );
    const index = buildIndex(todayStructure(moved));
    const open = unplaced(index, placesOf(index, new Map())).map((row) => row.id);
    expect(open).not.toContain(id);
    expect(open).toContain(idOf('product', 'Payments'));
  });

  test('a squad’s place on the canvas counts its region’s', () => {
    const places = placesIn(company(), new Map());
    const squad = idOf('squad', 'Search');
    const region = places.get(idOf('product', 'Discovery'));
    const place = places.get(squad);
    expect(onCanvas(places, squad)).toEqual({
      x: (region?.x ?? 0) + (place?.x ?? 0),
      y: (region?.y ?? 0) + (place?.y ?? 0),
    });
    expect(onCanvas(places, 'nobody')).toBeNull();
  });
});

describe('a squad that comes into a region', () => {
  const squads = [
    { x: 20, y: 72 },
    { x: 296, y: 72 },
    { x: 20, y: 228 },
  ];
  const region = { x: 0, y: 0, width: 572, height: 384 };
  const full = [...squads, { x: 296, y: 228 }];

  test('takes the free cell', () => {
    expect(newCell(region, squads, [])).toEqual({ x: 296, y: 228 });
  });

  test('makes a full region grow away from its neighbours', () => {
    const below = { x: 0, y: 420, width: 300, height: 200 };
    const right = { x: 620, y: 0, width: 300, height: 200 };
    expect(newCell(region, full, [])).toEqual({ x: 20, y: 384 });
    expect(newCell(region, full, [right])).toEqual({ x: 20, y: 384 });
    expect(newCell(region, full, [below])).toEqual({ x: 572, y: 72 });
  });

  test('takes the cell nearest to where it was dropped', () => {
    const two = squads.slice(0, 1);
    expect(newCell(region, two, [], { x: 30, y: 250 })).toEqual({ x: 20, y: 228 });
    expect(newCell(region, two, [], { x: 300, y: 90 })).toEqual({ x: 296, y: 72 });
  });

  test('finds a cell even where every side is taken', () => {
    const around = { x: -900, y: -900, width: 4000, height: 4000 };
    const at = newCell(region, full, [around]);
    expect(full).not.toContainEqual(at);
  });
});

describe('places after an edit', () => {
  const maker = new PlaceMaker();
  const search = idOf('squad', 'Search');
  let document = company();
  const make = () => maker.make(buildIndex(todayStructure(document)));

  test.each([
    ['a name', (now: Structure) => editSquad(now, search, { name: 'Finding' }), true],
    ['a headcount', (now: Structure) => editSquad(now, search, { headcount: 7 }), true],
    [
      'a place',
      (now: Structure) => moveOnCanvas(now, [{ id: search, subject: 'squad', x: 48, y: 96 }]),
      false,
    ],
    ['a product', (now: Structure) => moveSquad(now, search, idOf('product', 'Payments')), false],
    ['a lock', (now: Structure) => setLocked(now, [{ kind: 'squad', id: search }], true), true],
    [
      'a product that is collapsed',
      (now: Structure) => setCollapsed(now, [idOf('product', 'Discovery')], true),
      false,
    ],
    ['a new squad', (now: Structure) => addSquad(now, { id: 'new', name: 'New' }), false],
  ] as const)('of %s are worked out where it moves something', (_, command, same) => {
    const before = make();
    document = applyChanges(document, command(todayStructure(document)));
    const after = make();
    expect(after === before).toBe(same);
    expect(after).toEqual(placesOf(buildIndex(todayStructure(document)), new Map(maker.seen)));
  });
});
