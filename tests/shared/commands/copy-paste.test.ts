import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { type Copied, clipSchema, clipText, copySubjects } from '../../../shared/commands/clip.ts';
import { deleteSubjects } from '../../../shared/commands/delete.ts';
import { freeName, pasteClip } from '../../../shared/commands/paste.ts';
import { completeLayout } from '../../../shared/layout/layout.ts';
import { pictureOf } from '../../../shared/layout/picture.ts';
import { tooNear } from '../../../shared/layout/rect.ts';
import type { PlanDocument, Structure } from '../../../shared/model/document.ts';
import { structureProblems } from '../../../shared/model/invariants.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { tables } from '../../../shared/model/tables.ts';
import { documentArbitrary } from '../../support/arbitraries.ts';
import { idOf, org } from '../../support/org.ts';

const MIDDLE = { x: 0, y: 0 };

function counter(): () => string {
  let next = 1;
  return () => `new-${next++}`;
}

function structureOf(document: PlanDocument): Structure {
  return [...document.structures.values()][0] as Structure;
}

function paste(from: PlanDocument, subjects: readonly Copied[], into = from) {
  const clip = clipSchema.parse(
    JSON.parse(JSON.stringify(copySubjects(structureOf(from), subjects))),
  );
  const target = structureOf(into);
  const { changes, added } = pasteClip(target, clip, MIDDLE, counter());
  const after = structureOf(applyChanges(into, changes));
  return {
    after,
    added,
    squad: (name: string) => [...after.squad.values()].find((row) => row.name === name),
  };
}

const plan = org()
  .product('Shop', { markets: ['Spain'], personas: ['Buyer'] })
  .squad('Search', { in: 'Shop', mission: 'Find it' })
  .squad('Checkout', { in: 'Shop' })
  .squad('Ops')
  .person('Ada', { title: 'Product Manager', time: { backlog: 50 } })
  .pm('Ada', ['Search', 'Checkout'])
  .po('Ben', 'Search', { share: 60 })
  .open('Open PO', { title: 'Product Owner' })
  .po('Open PO', 'Checkout')
  .reports('Ben', 'Ada')
  .document();
const other = org().squad('Search').person('Cleo').document();
const copied = (kind: Copied['kind'], name: string): Copied => ({ kind, id: idOf(kind, name) });

const holders = (structure: Structure, squadId = '') =>
  [...structure.assignment.values()]
    .filter((row) => row.squadId === squadId)
    .map((row) => `${row.role} ${structure.person.get(row.personId)?.name}`)
    .sort();

describe('a squad pasted into the same plan', () => {
  const { after, added, squad } = paste(plan, [copied('squad', 'Search')]);

  test('gets a new id and a name that is free, and stays in its product', () => {
    const copy = squad('Search 2');
    expect(copy?.id).not.toBe(idOf('squad', 'Search'));
    expect(copy).toMatchObject({ productId: idOf('product', 'Shop'), mission: 'Find it' });
    expect(added).toEqual([{ kind: 'squad', id: copy?.id }]);
  });

  test('takes none of their time twice', () => {
    const shares = [...after.assignment.values()].filter(({ role }) => role === 'po');
    expect(shares.map(({ share }) => share)).toEqual([60, null, null]);
  });

  test('is held by the same people, of whom nobody is there twice', () => {
    expect(holders(after, squad('Search 2')?.id)).toEqual(['pm Ada', 'po Ben']);
    expect(after.person.size).toBe(structureOf(plan).person.size);
    expect(after.timeSplit.get(idOf('person', 'Ada'))?.backlog).toBe(50);
  });
});

describe('a squad pasted into another plan', () => {
  const { after, squad } = paste(plan, [copied('squad', 'Search')], other);

  test('leaves its product and brings its people with what is known of them', () => {
    expect(squad('Search 2')?.productId).toBeNull();
    expect(holders(after, squad('Search 2')?.id)).toEqual(['pm Ada', 'po Ben']);
    expect([...after.assignment.values()].map(({ share }) => share)).toEqual([null, 60]);
    expect([...after.timeSplit.values()].map(({ backlog }) => backlog)).toEqual([50]);
  });

  test('a second one of the same people finds them there', () => {
    const again = copySubjects(structureOf(plan), [copied('squad', 'Checkout')]);
    const document = { ...other, structures: new Map([[after.scenarioId, after]]) };
    let next = 0;
    const { changes } = pasteClip(after, again, MIDDLE, () => `later-${next++}`);
    const both = structureOf(applyChanges(document, changes));
    expect([...both.person.values()].map(({ name }) => name).sort()).toEqual([
      'Ada',
      'Ben',
      'Cleo',
      'Open PO',
    ]);
  });
});

test('a product brings its squads, markets and personas', () => {
  const { after, added } = paste(plan, [copied('product', 'Shop')]);
  const shop = [...after.product.values()].find(({ name }) => name === 'Shop 2');
  const inside = [...after.squad.values()].filter(({ productId }) => productId === shop?.id);
  expect(inside.map(({ name }) => name).sort()).toEqual(['Checkout 2', 'Search 2']);
  expect([...after.market.values()].map(({ name }) => name)).toEqual(['Spain', 'Spain']);
  expect([...after.persona.values()].map(({ name }) => name)).toEqual(['Buyer', 'Buyer']);
  expect(added).toHaveLength(3);
});

test('a person who was chosen is copied, and holds what was copied with them', () => {
  const { after, squad } = paste(plan, [copied('person', 'Ada'), copied('squad', 'Search')]);
  expect(holders(after, squad('Search 2')?.id)).toEqual(['pm Ada 2', 'po Ben']);
  expect(holders(after, idOf('squad', 'Search'))).toEqual(['pm Ada', 'po Ben']);
});

test('what is pasted covers nothing that is there', () => {
  const placed = (document: PlanDocument): PlanDocument => {
    const structure = structureOf(document);
    const position = new Map(
      completeLayout(buildIndex(structure)).map((row) => [row.id, { ...row, byHand: false }]),
    );
    return {
      ...document,
      structures: new Map([[structure.scenarioId, { ...structure, position }]]),
    };
  };
  const { after } = paste(placed(plan), [copied('product', 'Shop'), copied('squad', 'Ops')]);
  const { products, squads, people } = pictureOf(buildIndex(after));
  const loose = [...squads].filter(([id]) => after.squad.get(id)?.productId === null);
  const rects = [...products.values(), ...loose.map(([, rect]) => rect), ...people.values()];
  expect(rects.length).toBeGreaterThan(4);
  rects.forEach((rect, at) => {
    for (const another of rects.slice(at + 1)) expect(tooNear(rect, another)).toBe(false);
  });
});

test('whatever is copied, and wherever to, the plan still fits together', () => {
  fc.assert(
    fc.property(documentArbitrary(), documentArbitrary(), fc.nat(), (from, into, pick) => {
      const source = structureOf(from);
      const all: Copied[] = (['product', 'squad', 'person'] as const).flatMap((kind) =>
        [...source[kind].keys()].map((id) => ({ kind, id })),
      );
      const chosen = all.filter((_, at) => (pick >> (at % 24)) & 1);
      for (const target of [from, into]) {
        const clip = copySubjects(source, chosen);
        const { changes } = pasteClip(structureOf(target), clip, MIDDLE, counter());
        expect(structureProblems(structureOf(applyChanges(target, changes)))).toEqual([]);
      }
    }),
    { numRuns: 20 },
  );
});

test('a product that reaches across the whole canvas is pasted, and what stands far out deleted', () => {
  const far = 10_000_000;
  const at = (kind: 'product' | 'squad', name: string, side: number) =>
    [
      idOf(kind, name),
      {
        id: idOf(kind, name),
        subject: kind,
        x: side * far,
        y: side * far,
        width: null,
        height: null,
        byHand: true,
      },
    ] as const;
  const structure: Structure = {
    ...structureOf(plan),
    position: new Map([
      at('product', 'Shop', 1),
      at('squad', 'Search', 1),
      at('squad', 'Checkout', -1),
    ]),
  };
  const document = { ...plan, structures: new Map([[structure.scenarioId, structure]]) };
  const { after } = paste(document, [copied('product', 'Shop')]);
  expect([...after.product.values()].map(({ name }) => name)).toEqual(['Shop', 'Shop 2']);
  const gone = deleteSubjects(structure, [{ kind: 'product', id: idOf('product', 'Shop') }]);
  const left = structureOf(applyChanges(document, gone));
  for (const row of [...after.position.values(), ...left.position.values()]) {
    expect(tables.position.parse(row)).toEqual(row);
  }
});

test('as text it is a line for each squad with its PM and PO, and for each person', () => {
  const clip = copySubjects(structureOf(plan), [
    copied('squad', 'Search'),
    copied('person', 'Ada'),
  ]);
  expect(clipText(clip)).toBe('Search\tAda\tBen\nAda\tProduct Manager');
});

test.each([
  ['Search', ['Ops'], 'Search'],
  ['Search', ['Search'], 'Search 2'],
  ['Search 2', ['Search', 'Search 2'], 'Search 3'],
  ['Squad 7', ['Squad 7', 'Squad 2'], 'Squad 3'],
])('the free name for %s beside %j is %s', (name, taken, free) => {
  expect(freeName(name, new Set(taken))).toBe(free);
});
