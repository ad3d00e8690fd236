import { describe, expect, test } from 'vitest';
import { EdgeMaker } from '../../../renderer/canvas/chart-edges.ts';
import { NodeMaker } from '../../../renderer/canvas/chart-nodes.ts';
import { type DrawnChart, withGhosts } from '../../../renderer/canvas/ghosts.ts';
import { placesOf, type Seen } from '../../../renderer/canvas/places.ts';
import { applyChanges } from '../../../shared/changes/apply.ts';
import type { Change } from '../../../shared/changes/change.ts';
import { assign } from '../../../shared/commands/assignments.ts';
import { deleteSubjects } from '../../../shared/commands/delete.ts';
import { handOverBacklog } from '../../../shared/commands/hand-over-backlog.ts';
import { moveSquad } from '../../../shared/commands/move-squad.ts';
import { addOpenPosition } from '../../../shared/commands/open-position.ts';
import { editSquad } from '../../../shared/commands/subjects.ts';
import type { Structure } from '../../../shared/model/document.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { compareStructures } from '../../../shared/scenarios/compare.ts';
import { idOf, org } from '../../support/org.ts';

const plan = org()
  .product('Pay')
  .product('Find')
  .squads(['A', 'B'], { in: 'Pay' })
  .squads(['C'], { in: 'Find' })
  .pm('Ann', ['A', 'B'])
  .po('Ann', ['A'])
  .pm('Cleo', ['C'])
  .squad('D', { in: 'Find' })
  .member('Dev', 'D');
const id = (name: string) => idOf('squad', name);

function preview(
  command: (structure: Structure, newId: () => string) => Change[],
  touched: ReadonlySet<string> | null = null,
) {
  const seen: Seen = new Map();
  const [nodes, edges] = [new NodeMaker(), new EdgeMaker()];
  const draw = (structure: Structure): DrawnChart => {
    const index = buildIndex(structure);
    const places = placesOf(index, seen);
    const cards = nodes.make(index, new Map(), places, 40);
    return { index, places, cards, lines: edges.make(index) };
  };
  let made = 0;
  const changes = command(plan.structure(), () => `new-${++made}`);
  const after = applyChanges(plan.document(), changes).structures.get(plan.structure().scenarioId);
  if (!after) throw new Error('the scenario stays');
  const now = draw(plan.structure());
  const then = draw(after);
  const indexes = { before: now.index, after: then.index };
  const { marks } = compareStructures(plan.structure(), after, indexes);
  const drawn = withGhosts(now, then, marks, touched);
  const node = (nodeId: string) => drawn.cards.card(nodeId);
  const words = (nodeId: string) =>
    (node(nodeId)?.domAttributes as { 'data-ghost'?: string } | undefined)?.['data-ghost'];
  const short = (nodeId: string) =>
    (node(nodeId)?.domAttributes as { 'data-ghost-word'?: string } | undefined)?.[
      'data-ghost-word'
    ];
  return { now, drawn, node, words, short };
}

describe('ghosts of a preview', () => {
  test('a slot that changes hands says from whom to whom, and who is new', () => {
    const { node, words } = preview((structure, newId) =>
      handOverBacklog(structure, [{ squadId: id('A'), from: [idOf('person', 'Ann')] }], newId),
    );
    expect(words(id('A'))).toBe('PO: Ann → Open Product Owner');
    expect(node(id('A'))?.className).toContain('ghost-po');
    expect(node(id('A'))?.data).toMatchObject({ po: { people: [{ note: 'new' }] } });
  });

  test('what stays as it is keeps its object', () => {
    const { now, node } = preview((structure, newId) =>
      addOpenPosition(structure, 'po', { squadId: id('C') }, newId),
    );
    const before = now.cards.card(id('B'));
    expect(before).toBeDefined();
    expect(node(id('B'))).toBe(before);
    expect(node(id('C'))?.className).toContain('ghost-changed');
  });

  test('a squad that moves says where to, and its products how many they have then', () => {
    const { words, short } = preview((structure) =>
      moveSquad(structure, id('A'), idOf('product', 'Find')),
    );
    expect(words(id('A'))).toBe('Moves to Find');
    expect(short(id('A'))).toBe('→ Moved');
    expect(short(idOf('product', 'Pay'))).toBe('2 → 1 squad');
    expect(words(idOf('product', 'Pay'))).toBe('2 → 1 squad');
  });

  test('a card that comes is new, with its lines', () => {
    const { drawn, node, words } = preview((structure, newId) =>
      addOpenPosition(structure, 'pm', { productId: idOf('product', 'Pay') }, newId),
    );
    expect(words('new-1')).toBe('New');
    expect(node('new-1')?.className).toContain('ghost-new');
    expect(drawn.lines.filter(({ ghost }) => ghost === 'new')).toHaveLength(1);
  });

  test('what changes and is drawn the same is marked all the same', () => {
    const { node, words, short } = preview((structure) =>
      editSquad(structure, id('B'), { mission: 'Pays everybody' }),
    );
    expect(words(id('B'))).toBe('Facts');
    expect(short(id('B'))).toBe('≠ Facts');
    expect(node(id('A'))?.className ?? '').not.toContain('ghost');
  });

  test('somebody who loses their only squad is not new', () => {
    const { node, words } = preview((structure) =>
      deleteSubjects(structure, [{ kind: 'squad', id: id('D') }]),
    );
    expect(words(idOf('person', 'Dev'))).toBe('On no squad’s card any more');
    expect(node(idOf('person', 'Dev'))?.className).toContain('ghost-changed');
  });

  test('nor is somebody who serves more squads than one card tells', () => {
    const { words } = preview((structure, newId) =>
      assign(structure, {
        id: newId(),
        personId: idOf('person', 'Cleo'),
        role: 'pm',
        on: { squadId: id('D') },
      }),
    );
    expect(words(idOf('person', 'Cleo'))).toBe('Has a card of their own then');
  });

  test('what a comparison is narrowed down to is marked, and nothing else', () => {
    const both = (structure: Structure) => [
      ...moveSquad(structure, id('A'), idOf('product', 'Find')),
      ...deleteSubjects(structure, [{ kind: 'squad', id: id('C') }]),
    ];
    const all = preview(both);
    expect(all.words(id('C'))).toBe('Goes');
    const { node, words, drawn } = preview(both, new Set([`squad ${id('A')}`]));
    expect(words(id('A'))).toBe('Moves to Find');
    for (const other of [id('C'), idOf('product', 'Pay'), idOf('product', 'Find')]) {
      expect(words(other)).toBeUndefined();
      expect(node(other)?.ariaLabel).not.toContain('In the preview');
    }
    // It goes all the same, and nobody can take hold of it.
    expect(node(id('C'))).toMatchObject({ className: 'ghost-gone', selectable: false });
    expect(drawn.places.has(id('C'))).toBe(true);
  });

  test('somebody who only loses their card is not struck through', () => {
    const { node } = preview((structure) => [
      ...deleteSubjects(structure, [{ kind: 'squad', id: id('B') }]),
    ]);
    const ann = node(idOf('person', 'Ann'));
    if (ann?.className?.includes('ghost-gone')) expect(ann.className).toContain('ghost-stays');
    expect(node(id('B'))?.className).not.toContain('ghost-stays');
  });

  test('what goes stays in its place, marked', () => {
    const { now, drawn, words } = preview((structure) =>
      deleteSubjects(structure, [{ kind: 'squad', id: id('B') }]),
    );
    expect(words(id('B'))).toBe('Goes');
    expect(drawn.places.get(id('B'))).toEqual(now.places.get(id('B')));
  });
});
