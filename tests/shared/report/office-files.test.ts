import { afterEach, describe, expect, test, vi } from 'vitest';
import { toDocx } from '../../../shared/report/docx.ts';
import { toPptx } from '../../../shared/report/pptx.ts';
import { toXlsx } from '../../../shared/report/xlsx.ts';
import { decode, readMarkup } from './markup.ts';
import { damageIn, partsOf, textOf } from './office.ts';
import { reports } from './reports.ts';

const faces = { pptx: toPptx, docx: toDocx, xlsx: toXlsx } as const;
const cases = Object.keys(faces).flatMap((face) =>
  Object.keys(reports).map((name) => ({ face: face as keyof typeof faces, name })),
);

async function written(face: keyof typeof faces, name: string): Promise<Uint8Array> {
  const report = reports[name];
  if (!report) throw new Error(`no report ${name}`);
  return faces[face](report);
}

afterEach(() => {
  vi.useRealTimers();
});

describe('Office files', () => {
  test.each(cases)('$face of $name is whole: XML, types, relations', async ({ face, name }) => {
    expect(damageIn(await written(face, name))).toEqual([]);
  });

  test.each(Object.keys(faces) as (keyof typeof faces)[])(
    '%s is the same to the last byte each time',
    async (face) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T08:00:00Z') });
      const first = await written(face, 'example');
      vi.setSystemTime(new Date('2031-02-03T09:10:11Z'));
      expect(Buffer.compare(Buffer.from(first), Buffer.from(await written(face, 'example')))).toBe(
        0,
      );
      expect(partsOf(first).get('docProps/core.xml') ?? '2026-11-21').toContain('2026-11-21');
    },
  );

  test('PowerPoint tells one message a slide, by name', async () => {
    const file = await written('pptx', 'example');
    const slides = [...partsOf(file)].filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(slides.length).toBeGreaterThan(8);
    for (const [, xml] of slides) expect(xml.match(/type="title"/g)).toHaveLength(1);
    const text = textOf(file, /^ppt\/slides\/slide/);
    expect(text).toContain('Marta Kowalczyk holds direction and backlog on 3 squads');
    expect(text).toContain('What to do next');
    expect(text).toContain('USD 95 to 170 thousand a year');
    // A chart of shapes, not a picture.
    expect([...partsOf(file).keys()].filter((path) => /media/.test(path))).toEqual([]);
    expect(text).toContain('Patient App');
  });

  test('Word holds headings, findings and tables with heads that come again', async () => {
    const file = await written('docx', 'example');
    const xml = partsOf(file).get('word/document.xml') ?? '';
    expect(xml.match(/w:val="Heading1"/g)?.length).toBeGreaterThan(5);
    expect(xml).toContain('<w:tblHeader/>');
    expect(textOf(file, /document\.xml/)).toContain('Marta Kowalczyk spends 55\u00A0% of the week');
  });

  test('Excel has a sheet a table, numbers as numbers and no formula', async () => {
    const parts = partsOf(await written('xlsx', 'hostile'));
    const sheets = readMarkup((parts.get('xl/workbook.xml') ?? '').replace(/<\?xml[^>]*\?>/, ''))
      .filter(({ name }) => name === 'sheet')
      .map(({ attributes }) => attributes.name);
    expect(sheets).toEqual([
      'Squads',
      'People',
      'Assignments',
      'Findings',
      'Coverage',
      'Figures',
      'Changes',
      'Cannot be told',
    ]);
    expect([...parts.values()].join('')).not.toMatch(/<f[ >]/);
    expect(decode(parts.get('xl/sharedStrings.xml') ?? '')).toContain('=HYPERLINK("x")');
  });
});
