import fc from 'fast-check';
import { test } from 'vitest';
import { damaged, damages } from './damage.ts';
import { fuzz, RUNS } from './fuzz.ts';
import { readAsRoster } from './read-as-roster.ts';

const MERMAID = Buffer.from(`---
title: Us
---
flowchart TB
  subgraph product1["Payments"]
    squad1["Checkout"]:::squad
  end
  person1(["Ann #quot;A#quot; Lee<br/>Product Manager"]):::person
  person2@{ shape: rect, label: "Bo Ek" } & person3{{Di}} --> person1
  person1 -- "PM, 50%" --> squad1
  person1 -.->|dotted| person2
  class product1 product
  style person3 fill:#fff
`);
const DRAW_IO = Buffer.from(`## Us
# label: %name%<br><i>%position%</i>
# connect: {"from": "manager", "to": "id", "invert": true, \\
# "style": "curved=1"}
# connect: {"from": "refs", "to": "id"}
# ignore: id
name,position,id,manager,refs
Ann Lee,CEO,1,,"2,3"
Bo Ek,Product Manager,2,1,
`);

const piece = fc.constantFrom(
  'a',
  'b[Bo]',
  'c(["Di<br/>PO"])',
  'd{{',
  'e["',
  '"',
  ']',
  ' --> ',
  ' -- x --> ',
  ' -.-> ',
  ' -. ',
  ' ==> ',
  ' ~~~ ',
  ' & ',
  '|PM|',
  ':::squad',
  ':::',
  ';',
  '\n',
  '\nsubgraph x [y]\n',
  '\nsubgraph "z"\n',
  '\nend\n',
  '\nclass a,b squad\n',
  '%% ',
  '@{ label: "q" }',
  '@{',
  '#quot;',
  '#99999999;',
  '#xd800;',
  '\u202e',
  '\ud800',
  '<br/>',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'constructor --> toString',
  '=1+1',
  '`**x**`',
  '```',
);
const statements = fc
  .array(fc.oneof(fc.constant('\n'), piece, piece, fc.string({ maxLength: 8 })), { maxLength: 60 })
  .map((parts) => Buffer.from(`flowchart TD\n${parts.join('')}`));
const manyLinks = fc
  .integer({ min: 1, max: 3000 })
  .map((count) => Buffer.from(`graph TD\n${'a --> b & c '.repeat(count)}`));
const wideFan = fc.integer({ min: 1, max: 900 }).map((count) => {
  const side = (letter: string) => Array.from({ length: count }, (_, at) => letter + at).join('&');
  return Buffer.from(`graph TD\n${side('a')} --> ${side('b')}`);
});
const deep = fc
  .integer({ min: 1, max: 3000 })
  .map((depth) => Buffer.from(`graph TD\n${'subgraph x\n'.repeat(depth)}a[Ann]\n`));
const openTexts = fc
  .integer({ min: 1, max: 20_000 })
  .map((count) => Buffer.from(`graph TD\n${'a["\n'.repeat(count)}`));

const setting = fc.oneof(
  fc.constantFrom(
    '# label: %name%',
    '# label: %name%%',
    '# connect: {"from":"manager","to":"name","invert":true}',
    '# connect: {"from":"refs","to":"id"}',
    '# connect: {"from":"__proto__","to":"constructor"}',
    '# connect: {',
    '# connect: []',
    '# connect: {"from":1}',
    '# style: x\\',
    '## remark',
    '#',
    '# parent: name',
  ),
  fc.string({ maxLength: 20 }).map((text) => `# label: ${text}`),
);
const field = fc.constantFrom('Ann', 'Bo', '1', '2', '"1,2"', 'Ann,Bo', '', '"', '=1', '<b>x</b>');
const drawIo = fc
  .record({
    settings: fc.array(setting, { minLength: 1, maxLength: 6 }),
    heading: fc.constantFrom('name,id,manager', 'id,name,position,refs', 'x', 'name,name,manager'),
    rows: fc.array(fc.array(field, { maxLength: 5 }), { maxLength: 15 }),
  })
  .map(({ settings, heading, rows }) =>
    Buffer.from([...settings, heading, ...rows.map((row) => row.join(','))].join('\n')),
  );
const sameManager = fc
  .integer({ min: 1, max: 30_000 })
  .map((count) =>
    Buffer.from(
      `# connect: {"from":"refs","to":"id"}\nid,name,refs\n1,Ann,"${'1,2,'.repeat(count)}"\n2,Bo,\n`,
    ),
  );

test(`${RUNS} Mermaid charts end in an import or in a clear refusal`, async () => {
  const files = fc.oneof(
    { weight: 60, arbitrary: statements },
    { weight: 40, arbitrary: damages.map((all) => damaged(MERMAID, all)) },
    { weight: 1, arbitrary: manyLinks },
    { weight: 1, arbitrary: wideFan },
    { weight: 1, arbitrary: deep },
    { weight: 1, arbitrary: openTexts },
  );
  await fuzz('Mermaid', files, readAsRoster, []);
}, 1_800_000);

test(`${RUNS} draw.io charts end in an import or in a clear refusal`, async () => {
  const files = fc.oneof(
    { weight: 60, arbitrary: drawIo },
    { weight: 40, arbitrary: damages.map((all) => damaged(DRAW_IO, all)) },
    { weight: 1, arbitrary: sameManager },
  );
  await fuzz('draw.io', files, readAsRoster, []);
}, 1_800_000);
