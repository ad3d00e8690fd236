import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openRoster } from '../../../shared/import/open-roster.ts';
import { MAX_ROSTER_ROWS } from '../../../shared/import/parse.ts';
import { readRoster } from '../../../shared/import/read-roster.ts';
import { UnreadableRoster } from '../../../shared/import/unreadable-roster.ts';
import { numberKind, numberText } from '../../../shared/import/xlsx/number-text.ts';
import { packed, type Sheet, sheetXml, textWorkbook, workbookParts } from './make-workbook.ts';

const headings = ['Product', 'Squad', 'Person', 'Title', 'Share'];
const rowsOf = (bytes: Uint8Array, sheet?: number) =>
  openRoster(bytes, sheet === undefined ? {} : { sheet }).table.rows.map(({ fields }) => fields);
const sheet = (rows: readonly (readonly string[])[], after = ''): Sheet => ({
  name: 'Roster',
  xml: sheetXml(rows, after),
});
const body = (cells: string) =>
  `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Squad</t></is></c><c r="B1" t="inlineStr"><is><t>Person</t></is></c></row>${cells}</sheetData></worksheet>`;
const oneCell = (cell: string, extras = {}) =>
  rowsOf(packed(workbookParts([{ name: 'S', xml: body(`<row r="2">${cell}</row>`) }], extras)))[0];

describe('a workbook is read as a roster', () => {
  test('with the same people and squads as the CSV of the same sheet', () => {
    const rows = [
      headings,
      ['Payments', 'Checkout', 'Daniel Okafor', 'Product Manager', '80%'],
      ['Payments', 'Checkout', '', 'Product Owner', ''],
      ['', 'Kasse', 'Zoë “Ö” & <Söhne>', 'Engineer', ''],
    ];
    const opened = openRoster(textWorkbook(rows));
    const csv = rows.map((row) => row.join(';')).join('\r\n');
    const text = openRoster(new TextEncoder().encode(csv));
    expect(opened.encoding).toBeNull();
    expect(opened.choice).toEqual({ sheets: ['Roster'], sheet: 0 });
    expect(readRoster(opened.table, opened.mapping)).toEqual(readRoster(text.table, text.mapping));
  });

  test('a row number is the one of the sheet, with a title and a gap above', () => {
    const rows = [['Our people'], [], headings, ['P', 'S', 'Ada'], [], ['P', 'S', 'Bo']];
    const { table } = openRoster(textWorkbook(rows));
    expect(table.headings).toEqual(headings);
    expect(table.rows.map(({ number }) => number)).toEqual([4, 6]);
    expect(table.problems).toEqual([]);
  });

  test('cells merged downwards say the same on every row', () => {
    const rows = [headings, ['P', 'S', 'Ada'], ['', '', 'Bo'], ['', '', 'Cy'], ['', 'T', 'Di']];
    const merged = '<mergeCells><mergeCell ref="A2:A5"/><mergeCell ref="B2:B4"/></mergeCells>';
    const read = rowsOf(packed(workbookParts([sheet(rows, merged)])));
    expect(read.map((fields) => fields.slice(0, 3).join(' '))).toEqual([
      'P S Ada',
      'P S Bo',
      'P S Cy',
      'P T Di',
    ]);
  });
});

describe('what a cell shows', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="dd&quot;d&quot;/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs>';
  const strings =
    '<si><t>plain</t></si><si><r><t>two </t></r><r><t xml:space="preserve">runs</t></r></si><si><t>漢</t><rPh><t>kan</t></rPh></si><si><t>a_x000D_b</t></si>';
  test.each([
    ['a shared text', '<c r="A2" t="s"><v>0</v></c>', 'plain'],
    ['a text of several runs', '<c r="A2" t="s"><v>1</v></c>', 'two runs'],
    ['a text with its reading', '<c r="A2" t="s"><v>2</v></c>', '漢'],
    ['a letter that XML cannot hold', '<c r="A2" t="s"><v>3</v></c>', 'a\rb'],
    ['a formula with text', '<c r="A2" t="str"><f>"x"&amp;"y"</f><v>xy</v></c>', 'xy'],
    ['a formula with a number', '<c r="A2"><f>SUM(1,2)</f><v>3</v></c>', '3'],
    ['a number as it is stored', '<c r="A2"><v>0.30000000000000004</v></c>', '0.3'],
    ['a share', '<c r="A2" s="1"><v>0.8</v></c>', '80%'],
    ['a day', '<c r="A2" s="3"><v>45000</v></c>', '2023-03-15'],
    ['a day in a format of its own', '<c r="A2" s="2"><v>45000.5</v></c>', '2023-03-15 12:00'],
    ['yes', '<c r="A2" t="b"><v>1</v></c>', 'TRUE'],
    ['a written day', '<c r="A2" t="d"><v>2026-11-21T00:00:00</v></c>', '2026-11-21'],
    ['a cell without its place', '<c t="inlineStr"><is><t>here</t></is></c>', 'here'],
    ['a prefixed element', '<x:c r="A2" t="inlineStr"><x:is><x:t>p</x:t></x:is></x:c>', 'p'],
    ['a marked section', '<c r="A2" t="str"><v><![CDATA[<b>]]></v></c>', '<b>'],
  ])('%s', (_, cell, text) => {
    expect(oneCell(cell, { styles, strings })?.[0]).toBe(text);
  });

  test('an error is told and read as empty', () => {
    const xml = body(
      '<row r="2"><c r="A2" t="e"><v>#N/A</v></c><c r="B2" t="str"><v>Ada</v></c></row>',
    );
    const { table } = openRoster(packed(workbookParts([{ name: 'S', xml }])));
    expect(table.rows[0]?.fields).toEqual(['', 'Ada']);
    expect(table.problems).toMatchObject([{ row: 2, severity: 'error' }]);
  });

  test.each<[number, string | undefined, string]>([
    [0, undefined, 'plain'],
    [9, undefined, 'percent'],
    [13, undefined, 'plain'],
    [14, undefined, 'date'],
    [22, undefined, 'date'],
    [23, undefined, 'plain'],
    [164, 'General', 'plain'],
    [164, '#,##0.00 "days"', 'plain'],
    [164, '[Red]0.0;[Blue]-0.0', 'plain'],
    [164, '0.0%', 'percent'],
    [164, '[$-409]mmm yy', 'date'],
    [164, '[h]:mm', 'date'],
    [164, '0\\d', 'plain'],
  ])('format %i %s is %s', (id, code, kind) => {
    expect(numberKind(id, code)).toBe(kind);
  });

  test.each([
    ['1', false, '1900-01-01'],
    ['59', false, '1900-02-28'],
    ['61', false, '1900-03-01'],
    ['0.75', false, '18:00'],
    ['1', true, '1904-01-02'],
    ['-1', false, '-1'],
    ['99999999', false, '99999999'],
  ])('day %s from 1904 %s is %s', (raw, from1904, text) => {
    expect(numberText(raw, 'date', from1904)).toBe(text);
  });
});

describe('of several sheets', () => {
  const cover = { name: 'Cover', xml: sheetXml([['Our plans'], ['for the year']]) };
  const people = { name: 'People', xml: sheetXml([headings, ['P', 'S', 'Ada']]) };
  const old = { name: 'Old', xml: sheetXml([headings, ['P', 'S', 'Bo']]), state: 'hidden' };

  test('the first that is a roster is read, and hidden ones are not offered', () => {
    const { choice } = openRoster(packed(workbookParts([cover, old, people])));
    expect(choice).toEqual({ sheets: ['Cover', 'People'], sheet: 1 });
  });

  test('a chosen one that cannot be read leaves the others to choose', () => {
    const bytes = packed(workbookParts([people, { name: 'Empty', xml: sheetXml([]) }]));
    try {
      openRoster(bytes, { sheet: 1 });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        message: 'The sheet is empty.',
        choice: { sheets: ['People', 'Empty'], sheet: 1 },
      });
    }
  });

  test('another can be chosen', () => {
    const bytes = packed(workbookParts([people, { ...old, state: 'visible' }]));
    expect(rowsOf(bytes, 1)[0]?.[2]).toBe('Bo');
    expect(openRoster(bytes, { sheet: 1 }).choice?.sheet).toBe(1);
  });

  test('hidden ones are read where there are no others', () => {
    expect(rowsOf(packed(workbookParts([old])))[0]?.[2]).toBe('Bo');
  });
});

const good = workbookParts([sheet([headings, ['P', 'S', 'Ada', 'Product Manager', '50%']])]);
const changed = (name: string, content: string | Uint8Array) =>
  packed(new Map([...good, [name, content]]));

/** A packed file whose list says of the given part that it is `claimed` bytes long. */
function lying(bytes: Uint8Array, claimed: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, claimed, true);
  }
  return copy;
}

describe('hostile workbooks end in a clear refusal', () => {
  const bomb = new Uint8Array(200 * 1024 * 1024).fill(32);
  const bombed = changed('xl/worksheets/sheet1.xml', bomb);
  const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>${body('<row r="2"><c r="A2" t="str"><v>&b;</v></c></row>')}`;
  test.each<[string, () => Uint8Array, RegExp]>([
    ['more than can be unpacked', () => bombed, /more than 128 MB/],
    ['more than it says', () => lying(bombed, 100), /more than 128 MB/],
    [
      'a cell far down',
      () =>
        changed(
          'xl/worksheets/sheet1.xml',
          body('<row><c r="A1048576" t="str"><v>x</v></c></row>'),
        ),
      /more than 50000 rows/,
    ],
    [
      'too many columns',
      () => textWorkbook([Array.from({ length: 300 }, (_, n) => `H${n}`), ['a']]),
      /at most 200/,
    ],
    ['no sheet', () => packed(workbookParts([])), /no sheet/],
    ['an empty sheet', () => textWorkbook([]), /empty/],
    ['only headings', () => textWorkbook([headings]), /one line only/],
    ['another archive', () => packed(new Map([['readme.txt', 'x']])), /not a workbook/],
    [
      'broken XML',
      () => changed('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row'),
      /damaged/,
    ],
    ['no end', () => packed(good).slice(0, -30), /damaged/],
    [
      'a wrong kind of packing',
      () => changed('xl/workbook.xml', zlibSync(new Uint8Array(9))),
      /damaged|no sheet/,
    ],
  ])('%s', (_, bytes, message) => {
    const read = () => openRoster(bytes());
    expect(read).toThrow(UnreadableRoster);
    expect(read).toThrow(message);
  });

  test('entities that the document declares stay as they are', () => {
    const read = rowsOf(changed('xl/worksheets/sheet1.xml', entities));
    expect((read[0]?.[0] ?? '').length).toBeLessThan(10);
  });

  test('a million merged cells cost bounded time', () => {
    const rows = [headings, ...Array.from({ length: 5000 }, () => ['P', 'S', 'Ada'])];
    const merges = '<mergeCell ref="A2:A5001"/>'.repeat(5000);
    expect(() => openRoster(packed(workbookParts([sheet(rows, merges)])))).toThrow(/merged/);
  });

  test('a column far to the right costs no room', () => {
    const cells = '<row r="2"><c r="A2" t="str"><v>S</v></c><c r="XFD2" t="str"><v>x</v></c></row>';
    expect(rowsOf(changed('xl/worksheets/sheet1.xml', body(cells)))).toEqual([['S', '']]);
  });

  test('as many rows as are read, and one more', () => {
    const rows = (count: number) =>
      textWorkbook([['Squad'], ...Array.from({ length: count }, () => ['S'])]);
    expect(rowsOf(rows(MAX_ROSTER_ROWS))).toHaveLength(MAX_ROSTER_ROWS);
    expect(() => openRoster(rows(MAX_ROSTER_ROWS + 1))).toThrow(/more than 50000 rows/);
  });
});

/** Reads or refuses; anything else is a fault of ours. */
function readsOrRefuses(bytes: Uint8Array): void {
  try {
    const { table, mapping } = openRoster(bytes);
    readRoster(table, mapping);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableRoster);
  }
}

describe('spoilt at random, a workbook is read or refused', () => {
  const bytes = packed(good);
  test('bytes of the file', () => {
    const spots = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(spots, (changes) => {
        const copy = bytes.slice();
        for (const [at, value] of changes) copy[at] = value;
        readsOrRefuses(copy);
      }),
      { numRuns: 500 },
    );
  });

  test('text of a part', () => {
    const names = [...good.keys()];
    const bit = fc.constantFrom(
      '<',
      '>',
      '/>',
      '</c>',
      '<c r="ZZZ99999">',
      '"',
      '&',
      '&#x0;',
      '<v>',
      '<si>',
      '-1',
      '<mergeCell ref="A1:ZZ9"/>',
      ']]>',
      'é',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.double({ min: 0, max: 1, noNaN: true }),
        bit,
        fc.nat(20),
        (name, place, text, cut) => {
          const part = good.get(name) ?? '';
          const at = Math.floor(place * part.length);
          readsOrRefuses(changed(name, part.slice(0, at) + text + part.slice(at + cut)));
        },
      ),
      { numRuns: 400 },
    );
  });
});

test('any text in the cells comes back as it was', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter(
      (value) => value.trim() !== '' && !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]|_x[0-9a-f]{4}_/iu.test(value),
    );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (cells) => {
      const rows = [headings.slice(0, cells.length), cells];
      if (cells.length < 2) return;
      expect(rowsOf(textWorkbook(rows))).toEqual([cells]);
    }),
  );
});
