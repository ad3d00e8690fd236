import { describe, expect, test } from 'vitest';
import { mappingProblem, openRoster } from '../../../../shared/import/open-roster.ts';
import { whoIsIt } from '../../../../shared/import/org-chart/chart-text.ts';
import { readRoster } from '../../../../shared/import/read-roster.ts';
import { UnreadableRoster } from '../../../../shared/import/unreadable-roster.ts';

function rosterOf(text: string) {
  const { table, mapping } = openRoster(new TextEncoder().encode(text));
  expect(mappingProblem(table, mapping)).toBeNull();
  return readRoster(table, mapping);
}

/** A roster in short lines: who reports to whom, who holds what where. */
function told(text: string): string[] {
  const { people, squads, products, assignments, lines } = rosterOf(text);
  const squad = (at: number) => {
    const row = squads[at];
    const product = row?.product == null ? '' : `${products[row.product]?.name} / `;
    return `${product}${row?.name}`;
  };
  return [
    ...people.map(({ name, title, open }) => `${name}, ${title || '?'}${open ? ', open' : ''}`),
    ...lines.map(({ report, manager }) => `${people[manager]?.name} > ${people[report]?.name}`),
    ...assignments.map(
      (row) =>
        `${people[row.person]?.name} ${row.role} ${row.squad === null ? products[row.product ?? -1]?.name : squad(row.squad)}`,
    ),
  ];
}

const chart = (...lines: string[]) => ['flowchart TD', ...lines].join('\n');

describe('a Mermaid org chart', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'boxes are people, lines lead to reports',
      chart('ceo["Ann Lee<br/>CEO"] --> cto["Bo Ek<br/>CTO"] & cpo["Di Fa<br/>CPO"]'),
      ['Ann Lee, CEO', 'Bo Ek, CTO', 'Di Fa, CPO', 'Ann Lee > Bo Ek', 'Ann Lee > Di Fa'],
    ],
    [
      'a box is named once and used again',
      chart('a[Ann]', 'b(Bo)', 'a-->b', 'a --- c{{Di}}', 'c ==> d((Ed));'),
      ['Ann, ?', 'Bo, ?', 'Di, ?', 'Ed, ?', 'Ann > Bo', 'Ann > Di', 'Di > Ed'],
    ],
    [
      'from the bottom up, and by the words on the line',
      'graph BT\n  b[Bo] --> a[Ann]\n  c[Di] -- manages --> d[Ed]',
      ['Bo, ?', 'Ann, ?', 'Di, ?', 'Ed, ?', 'Ann > Bo', 'Di > Ed'],
    ],
    [
      '“reports to” turns a line round',
      chart('b[Bo] -->|reports to| a[Ann]'),
      ['Bo, ?', 'Ann, ?', 'Ann > Bo'],
    ],
    [
      'frames are squads, frames of frames products',
      chart(
        'subgraph pay [Payments]',
        'subgraph Checkout',
        'a["Ann (Product Owner)"]',
        'end',
        'p[Pat]',
        'end',
      ),
      ['Ann, Product Owner', 'Pat, ?', 'Ann po Payments / Checkout', 'Pat member Payments'],
    ],
    [
      'a line with a role leads to a squad',
      chart('a["Ann, Product Manager"] -- PM --> s1[Checkout]', 'a -->|PO, 40%| s2[Refunds]'),
      ['Ann, Product Manager', 'Ann pm Checkout', 'Ann po Refunds'],
    ],
    [
      'what is called a team is a squad',
      chart('t[Team Blue] --> a[Ann]', 'l["Lea<br/>Team Lead"] --> a'),
      ['Ann, ?', 'Lea, Team Lead', 'Lea > Ann', 'Ann member Team Blue'],
    ],
    [
      'looks, comments, icons and tags are nothing',
      chart(
        '%% who is who',
        'direction LR',
        'a["fa:fa-user <b>Ann</b>"]:::boss --> b@{ shape: rect, label: "Bo #quot;B#quot; Ek" }',
        'classDef boss fill:#f96',
        'style b fill:#fff;stroke:#000',
        'class b other',
        'a ~~~ b',
      ),
      ['Ann, ?', 'Bo "B" Ek, ?', 'Ann > Bo "B" Ek'],
    ],
    [
      'in a Markdown file, under a title',
      '# Us\n\n```mermaid\n---\ntitle: Us\n---\ngraph LR\na[Ann]-->b[Bo]\n```\n\nText --> nothing',
      ['Ann, ?', 'Bo, ?', 'Ann > Bo'],
    ],
    [
      'a text may go over two lines',
      chart('a["`**Ann**', 'CEO`"] --> b[Bo]'),
      ['Ann, CEO', 'Bo, ?', 'Ann > Bo'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('what is not understood is named with its line; the rest is read', () => {
    const roster = rosterOf(chart('a[Ann] --> b[Bo]', 'a ==|> ((', 'a -.-> b'));
    expect(roster.problems.map(({ row, message }) => [row, message])).toEqual([
      [3, 'This line is not understood and is left out.'],
      [4, 'A dotted line is no part of a roster and is left out.'],
    ]);
    expect(roster.counts.people).toBe(2);
  });

  test.each([
    ['no boxes', 'flowchart TD\n', 'The chart has no boxes.'],
    [
      'too many lines between boxes',
      chart(
        `${Array.from({ length: 600 }, (_, at) => `a${at}`).join('&')} --> ${Array.from({ length: 600 }, (_, at) => `b${at}`).join('&')}`,
      ),
      'lines between boxes',
    ],
    [
      'subgraphs without end',
      chart(...Array.from({ length: 60 }, () => 'subgraph x')),
      'subgraphs',
    ],
  ])('%s: refused in words', (_, text, message) => {
    const read = () => openRoster(new TextEncoder().encode(text));
    expect(read).toThrow(UnreadableRoster);
    expect(read).toThrow(message);
  });
});

test.each([
  [['Ann Lee', 'Product Owner'], 'Ann Lee', 'Product Owner'],
  [['Product Owner', 'Ann Lee'], 'Ann Lee', 'Product Owner'],
  [['Ann Lee (PO)'], 'Ann Lee', 'PO'],
  [['Ann Lee - Product Manager'], 'Ann Lee', 'Product Manager'],
  [['Product Manager: Ann Lee'], 'Ann Lee', 'Product Manager'],
  [['Lee, Ann'], 'Lee, Ann', ''],
  [['CEO'], 'CEO', 'CEO'],
])('%j is %s, %s', (lines, name, title) => {
  expect(whoIsIt(lines)).toMatchObject({ name, title });
});

const drawIo = (settings: readonly string[], ...rows: string[]) =>
  [...settings, ...rows].join('\n');

describe('the CSV of a draw.io org chart', () => {
  const label = '# label: %name%<br><i>%position%</i>';
  const up = '# connect: {"from": "manager", "to": "name", "invert": true, "style": "curved=1"}';

  test.each<[string, string, readonly string[]]>([
    [
      'managers by name',
      drawIo(
        ['## Org chart', label, up, '# ignore: id,image', ''],
        'name,position,id,manager',
        'Ann Lee,CEO,1,',
        'Bo Ek,Product Manager,2,Ann Lee',
      ),
      ['Ann Lee, CEO', 'Bo Ek, Product Manager', 'Ann Lee > Bo Ek'],
    ],
    [
      'managers by id, in a setting over two lines',
      drawIo(
        [label, '# connect: {"from": "boss id", \\', '# "to": "id", "invert": true}'],
        'id,name,position,boss id',
        '1,Ann Lee,CEO,',
        '2,Bo Ek,CTO,1',
      ),
      ['Ann Lee, CEO', 'Bo Ek, CTO', 'Ann Lee > Bo Ek'],
    ],
    [
      'reports listed with their manager',
      drawIo(
        [label, '# connect: {"from": "refs", "to": "id"}'],
        'id,name,position,refs',
        '1,Ann Lee,CEO,"2,3"',
        '2,Bo Ek,CTO,',
        '3,Di Fa,CPO,',
      ),
      ['Ann Lee, CEO', 'Bo Ek, CTO', 'Di Fa, CPO', 'Ann Lee > Bo Ek', 'Ann Lee > Di Fa'],
    ],
    [
      'names with a comma; the column that the label shows first is the name',
      drawIo(
        ['# label: %who%', '# connect: {"from": "manager", "to": "who", "invert": true}'],
        'who,squad,manager',
        '"Lee, Ann",,',
        '"Ek, Bo",Checkout,"Lee, Ann"',
      ),
      ['Lee, Ann, ?', 'Ek, Bo, ?', 'Lee, Ann > Ek, Bo', 'Ek, Bo member Checkout'],
    ],
    [
      'without lines it is a roster as any other',
      drawIo([label], 'name,squad,title', 'Ann,Checkout,Product Owner'),
      ['Ann, Product Owner', 'Ann po Checkout'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('what is left out is said, by the line of the file', () => {
    const { problems } = rosterOf(
      drawIo(
        [label, up, '# connect: {"from": "refs", "to": "id"}', '# connect: nonsense'],
        'name,id,manager,refs',
        'Ann,1,,',
        'Bo,2,Ann',
      ),
    );
    expect(problems.map(({ row, message }) => [row, message])).toEqual([
      [1, expect.stringContaining('The lines of “refs” are not taken over')],
      [4, expect.stringContaining('left out')],
      [7, 'The row has 3 fields where the headings have 4.'],
    ]);
  });

  test('a CSV with a remark on top is no chart', () => {
    const { mapping } = openRoster(new TextEncoder().encode('# people\nSquad,Person\nA,Ann\n'));
    expect(mapping).toMatchObject({ squad: 0, person: 1 });
  });
});
