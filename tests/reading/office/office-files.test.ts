import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toDocx } from '../../../shared/report/docx.ts';
import { xmlText } from '../../../shared/report/escape.ts';
import { toPptx } from '../../../shared/report/pptx.ts';
import type { Report } from '../../../shared/report/report-types.ts';
import { tableIds, tableOf } from '../../../shared/report/tables.ts';
import { toXlsx } from '../../../shared/report/xlsx.ts';
import { decode } from '../../shared/report/markup.ts';
import { partsOf } from '../../shared/report/office.ts';
import { reports } from '../../shared/report/reports.ts';
import { outside, overlaps, type ReadPdf, readPdf } from '../../support/pdf-text.ts';
import { type Converted, converted } from './libreoffice.ts';

const names = Object.keys(reports);
/** A picture of one point stands for each: how they are drawn is the window's matter. */
const POINT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const toIllustrated = (report: Report) =>
  toDocx(report, { paper: 'A4', draw: async () => new Uint8Array(POINT) });
const faces = { pptx: toPptx, docx: toIllustrated, xlsx: toXlsx } as const;
type Face = keyof typeof faces;

let folder: string;
const files = new Map<string, Uint8Array>();
const pdfs: Partial<Record<Face, Converted>> = {};

/** All sheets of a workbook, as they are shown and not as formulas; one file each. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
let sheets: Converted;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'squadplan-office-'));
  for (const [face, write] of Object.entries(faces)) {
    for (const [name, report] of Object.entries(reports)) {
      files.set(`${name}.${face}`, await write(report));
    }
    const own = Object.fromEntries([...files].filter(([file]) => file.endsWith(face)));
    pdfs[face as Face] = await converted(own, 'pdf', folder);
    if (face === 'xlsx') sheets = await converted(own, CSV, folder);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function reportOf(name: string): Report {
  const report = reports[name];
  if (!report) throw new Error(`no report ${name}`);
  return report;
}

function fileOf(name: string, face: Face): Uint8Array {
  const file = files.get(`${name}.${face}`);
  if (!file) throw new Error(`no ${name}.${face}`);
  return file;
}

async function pdfOf(name: string, face: Face): Promise<ReadPdf> {
  const pdf = pdfs[face]?.files.get(`${name}.pdf`);
  if (!pdf) throw new Error(`LibreOffice wrote no PDF of ${name}.${face}`);
  return readPdf(pdf);
}

/** Text without its spaces: lines end where the program that draws them likes. */
const bare = (text: string) => text.normalize('NFKC').replaceAll(/[\s\p{Cf}]+/gu, '');

/** Paragraphs of an Office file's part, each without its spaces. */
function paragraphs(xml: string, prefix: 'a' | 'w'): string[] {
  const all = xml.matchAll(new RegExp(`<${prefix}:p[ >](.*?)</${prefix}:p>`, 'gs'));
  const words = new RegExp(`<${prefix}:t(?: [^>]*)?>([^<]*)</${prefix}:t>`, 'g');
  return [...all]
    .map(([, inner = '']) =>
      bare([...inner.matchAll(words)].map(([, t]) => decode(t ?? '')).join('')),
    )
    .filter(Boolean);
}

/** The texts that the pages do not show. */
function lost(texts: readonly string[], shown: string): string[] {
  const all = bare(shown);
  return texts.filter((text) => !all.includes(text));
}

const slidePath = /^ppt\/slides\/slide(\d+)\.xml$/;

/** Slides in their order. */
function slidesOf(file: Uint8Array): string[] {
  return [...partsOf(file)]
    .flatMap(([path, xml]) => {
      const number = slidePath.exec(path)?.[1];
      return number ? [{ number: Number(number), xml }] : [];
    })
    .sort((a, b) => a.number - b.number)
    .map(({ xml }) => xml);
}

test.each(Object.keys(faces) as Face[])('every %s is opened without a remark', (face) => {
  expect(pdfs[face]?.remarks).toEqual([]);
  if (face === 'xlsx') expect(sheets.remarks).toEqual([]);
  expect([...(pdfs[face]?.files.keys() ?? [])]).toEqual(names.map((name) => `${name}.pdf`).sort());
});

describe.each(names)('in LibreOffice, %s', (name) => {
  test('has a page for each slide with all of its words, none over another', async () => {
    const pdf = await pdfOf(name, 'pptx');
    const slides = slidesOf(fileOf(name, 'pptx'));
    expect(pdf.pages).toHaveLength(slides.length);
    for (const [at, xml] of slides.entries()) {
      const boxes = pdf.boxes.filter(({ page }) => page === at + 1);
      const shown = boxes.map(({ text }) => text).join(' ');
      expect(lost(paragraphs(xml, 'a'), shown), `slide ${at + 1}`).toEqual([]);
    }
    expect(overlaps(pdf)).toEqual([]);
    expect(outside(pdf, 0)).toEqual([]);
  });

  test('is a Word document with every paragraph and cell on its pages', async () => {
    const pdf = await pdfOf(name, 'docx');
    const xml = partsOf(fileOf(name, 'docx')).get('word/document.xml') ?? '';
    expect(lost(paragraphs(xml, 'w'), pdf.text)).toEqual([]);
    expect(overlaps(pdf)).toEqual([]);
    expect(outside(pdf, 36)).toEqual([]);
    // A page is rarely more than full: about four thousand characters.
    const characters = paragraphs(xml, 'w').join('').length;
    const pictures = reportOf(name).productPictures.length + 4;
    expect(pdf.pages.length).toBeLessThanOrEqual(3 + pictures + characters / 900);
  });

  test('is a workbook whose sheets hold the tables, value by value', () => {
    const report = reportOf(name);
    for (const id of tableIds) {
      const { title, columns, rows } = tableOf(report, id);
      const sheet = sheets.files.get(`${name}-${title}.csv`)?.toString('utf8') ?? '';
      const { data } = Papa.parse<string[]>(sheet, { skipEmptyLines: true });
      const expected = [columns.map(({ head }) => head), ...rows].map((row) =>
        row.map((value) => xmlText(String(value ?? '')).replaceAll('\r\n', '\n')),
      );
      expect(data, title).toEqual(expected);
    }
  });

  test('is a workbook that is printed with all columns beside each other', async () => {
    const pdf = await pdfOf(name, 'xlsx');
    const report = reportOf(name);
    const words = tableIds.flatMap((id) =>
      tableOf(report, id).columns.map(({ head }) => bare(head)),
    );
    expect(lost(words, pdf.text)).toEqual([]);
    expect(pdf.pages.every(({ width, height }) => width > height)).toBe(true);
    expect(overlaps(pdf)).toEqual([]);
    expect(outside(pdf, 10)).toEqual([]);
  });
});

test('a damaged file is told from a whole one', async () => {
  const parts = unzipSync(fileOf('example', 'pptx'));
  const slide = 'ppt/slides/slide3.xml';
  const half = Buffer.from(parts[slide] ?? []).toString('utf8');
  parts[slide] = strToU8(half.slice(0, half.length / 2));
  const broken = await converted({ 'broken.pptx': zipSync(parts) }, 'pdf', folder);
  const pdf = broken.files.get('broken.pdf');
  const shown = pdf ? (await readPdf(pdf)).text : '';
  const [, , third = ''] = slidesOf(fileOf('example', 'pptx'));
  expect(lost(paragraphs(third, 'a'), shown)).not.toEqual([]);
  const none = await converted({ 'none.pptx': strToU8('no slides') }, 'pdf', folder);
  expect(none.remarks.length + none.files.size).toBeGreaterThan(0);
});
