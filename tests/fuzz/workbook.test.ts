import fc from 'fast-check';
import { test } from 'vitest';
import { packed, sheetXml, workbookParts } from '../shared/import/make-workbook.ts';
import { damaged, damages } from './damage.ts';
import { fuzz, RUNS } from './fuzz.ts';
import { readAsRoster } from './read-as-roster.ts';

const text = fc.oneof(
  fc.constantFrom(
    'Ada',
    'Product Manager',
    'PO',
    '=1+1',
    '-1',
    '\u202e',
    '<script>',
    '..\\..\\x',
    '50%',
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const rows = fc
  .record({
    headings: fc.array(
      fc.constantFrom('Squad', 'Person', 'Title', 'Reports to', 'Share', 'Product', 'Status', ''),
      { minLength: 1, maxLength: 8 },
    ),
    body: fc.array(fc.array(text, { maxLength: 8 }), { maxLength: 15 }),
  })
  .map(({ headings, body }) => [headings, ...body]);
const parts = rows.map((all) => workbookParts([{ name: 'Roster', xml: sheetXml(all) }]));

/** Pieces that a program with faults, or somebody with intentions, may write into a part. */
const piece = fc.constantFrom(
  '<',
  '/>',
  '</c>',
  '<c r="ZZZ99999999">',
  '<row r="1048577">',
  '"',
  '&',
  '&#x0;',
  '&lol;',
  '<v>1e999</v>',
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
  '<?xml version="9"?>',
  ']]>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<f>HYPERLINK("http://example.com")</f>',
  '\u0000',
  't="s"><v>-7</v>',
);
const tampered = fc
  .record({
    parts,
    part: fc.nat(20),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    piece,
    times: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 3000 })),
    cut: fc.nat(30),
  })
  .map(({ parts: all, part, place, piece: bit, times, cut }) => {
    const [name, content] = [...all][part % all.size] ?? ['', ''];
    const at = Math.floor(place * content.length);
    const changed = content.slice(0, at) + bit.repeat(times) + content.slice(at + cut);
    return packed(new Map([...all, [name, changed]]));
  });
const without = fc.record({ parts, part: fc.nat(20) }).map(({ parts: all, part }) => {
  const names = [...all.keys()];
  return packed(new Map([...all].filter(([name]) => name !== names[part % names.length])));
});
/** A part that is a few kilobytes in the file and many megabytes out of it. */
const swollen = fc
  .record({ parts, megabytes: fc.integer({ min: 1, max: 12 }) })
  .map(({ parts: all, megabytes }) =>
    packed(
      new Map([
        ...all,
        [
          'xl/sharedStrings.xml',
          `<sst>${'<si><t>a</t></si>'.repeat((megabytes * 1e6) / 17)}</sst>`,
        ],
      ]),
    ),
  );
const broken = fc
  .record({ parts, damages })
  .map(({ parts: all, damages: harm }) => new Uint8Array(damaged(Buffer.from(packed(all)), harm)));

const files = fc.oneof(
  { weight: 20, arbitrary: parts.map(packed) },
  { weight: 80, arbitrary: tampered },
  { weight: 60, arbitrary: broken },
  { weight: 10, arbitrary: without },
  { weight: 1, arbitrary: swollen },
);

test(`${RUNS} workbooks end in an import or in a clear refusal`, async () => {
  await fuzz('XLSX', files, readAsRoster, []);
}, 1_800_000);
