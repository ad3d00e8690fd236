import { expect, test } from 'vitest';
import { setCollapsed } from '../../../shared/commands/card-state.ts';
import { drawnEdges, seenEdges } from '../../../shared/layout/edges.ts';
import { buildIndex } from '../../../shared/model/structure-index.ts';
import { idOf, org } from '../../support/org.ts';

function edgesOf(made: ReturnType<typeof org>): string[] {
  const end = (at: { kind: string; id: string; slot?: string | null }) =>
    `${at.id}${at.slot ? `#${at.slot}` : ''}`;
  return drawnEdges(buildIndex(made.structure())).map(
    ({ kind, from, to }) => `${kind} ${end(from)} > ${end(to)}`,
  );
}

test('a PM in one slot has no line to it, a PM over two squads has one to each', () => {
  expect(edgesOf(org().squads(['A', 'B', 'C']).pm('Solo', 'A').pm('Duo', ['B', 'C']))).toEqual([
    'pm person/duo > squad/b#pm',
    'pm person/duo > squad/c#pm',
  ]);
});

test('an assignment to a whole product leads to its header', () => {
  expect(edgesOf(org().squad('A', { in: 'Shop' }).pm('Ada', 'Shop').po('Ben', 'A'))).toEqual([
    'pm person/ada > product/shop',
  ]);
});

test('a reporting line ends at the card, else at the first slot that names the report', () => {
  const made = org().squads(['A', 'B', 'C']);
  made.pm('Slot', 'A').pm('Card', ['B', 'C']).member('Dev', 'A');
  made
    .reports('Slot', 'Boss')
    .reports('Card', 'Boss')
    .reports('Dev', 'Boss')
    .dotted('Slot', 'Card');
  expect(edgesOf(made).filter((edge) => !edge.startsWith('pm'))).toEqual([
    'reporting person/boss > squad/a#pm',
    'reporting person/boss > person/card',
    'dotted person/card > squad/a#pm',
  ]);
});

test('members have a line only where they have a card', () => {
  const made = org().squads(['A', 'B']).member('Dev', 'A').member('Lead', 'B');
  expect(edgesOf(made.person('Solo').reports('Solo', 'Lead'))).toEqual([
    'reporting person/lead > person/solo',
    'member person/lead > squad/b',
  ]);
});

test('lines into a collapsed product end at its card, each kind once', () => {
  const made = org()
    .squads(['A', 'B'], { in: 'Shop' })
    .squad('C')
    .pm('Ada', ['A', 'B', 'C'])
    .po('Ben', ['A', 'C'])
    .reports('Ben', 'Ada');
  const structure = made.structure();
  expect(seenEdges(buildIndex(structure))).toEqual(drawnEdges(buildIndex(structure)));
  const shop = idOf('product', 'Shop');
  const [change] = setCollapsed(structure, [shop], true);
  const cardState = new Map([[shop, change?.after as never]]);
  const seen = seenEdges(buildIndex({ ...structure, cardState }));
  expect(seen.map(({ kind, from, to }) => `${kind} ${from.id} > ${to.id}`)).toEqual([
    'reporting person/ada > person/ben',
    'pm person/ada > product/shop',
    'pm person/ada > squad/c',
    'po person/ben > product/shop',
    'po person/ben > squad/c',
  ]);
});
