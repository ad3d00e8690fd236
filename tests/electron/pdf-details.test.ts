import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { OPS } from 'unpdf/pdfjs';
import { expect, test, vi } from 'vitest';
import { bookmarksIn } from '../../electron/pdf-bookmarks.ts';
import { withDetails } from '../../electron/pdf-details.ts';

const html = [
  '<html><head><meta name="date" content="2026-11-21"><title>Acme &amp; Sons &lt;2026&gt;</title></head>',
  '<body><h2 id="a">First &amp; <b>foremost</b></h2><h3 id="a-1">Under<small>3</small></h3>',
  '<h2 id="b">Second</h2><h2>No way there</h2></body></html>',
].join('');

/** Two pages, and places on them as a printing engine names them. */
async function printed(places: Readonly<Record<string, number>>): Promise<Uint8Array> {
  const plain = await PDFDocument.create();
  const pages = [plain.addPage(), plain.addPage()];
  const named = plain.context.obj({});
  for (const [name, at] of Object.entries(places)) {
    named.set(PDFName.of(name), plain.context.obj([pages[at]?.ref, 'XYZ', 0, 700, null]));
  }
  plain.catalog.set(PDFName.of('Dests'), named);
  return plain.save();
}

async function outlineOf(file: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  type Item = NonNullable<Awaited<ReturnType<typeof pdf.getOutline>>>[number];
  const told = async ({ title, dest, items }: Item): Promise<unknown> => ({
    title,
    page: Array.isArray(dest) ? await pdf.getPageIndex(dest[0]) : null,
    under: await Promise.all(items.map(told)),
  });
  return Promise.all(((await pdf.getOutline()) ?? []).map(told));
}

test('a printed page gets title, language and author, and keeps its pages', async () => {
  const file = await withDetails(await printed({}), html);
  const pdf = await PDFDocument.load(file, { updateMetadata: false });
  expect(pdf.getTitle()).toBe('Acme & Sons <2026>');
  expect(pdf.getLanguage()).toBe('en');
  expect(pdf.getCreator()).toBe('Squadplan');
  expect(pdf.getPageCount()).toBe(2);
  expect(pdf.getCreationDate()?.toISOString()).toBe('2026-11-21T00:00:00.000Z');
});

test('headings that a place is known for become bookmarks, one level under another', async () => {
  const file = await withDetails(await printed({ a: 0, 'a-1': 1, b: 1 }), html);
  expect(await outlineOf(file)).toEqual([
    { title: 'First & foremost', page: 0, under: [{ title: 'Under 3', page: 1, under: [] }] },
    { title: 'Second', page: 1, under: [] },
  ]);
});

test('a heading without a place is left out, and all without places make no bookmarks', async () => {
  const some = await withDetails(await printed({ b: 0 }), html);
  expect(await outlineOf(some)).toEqual([{ title: 'Second', page: 0, under: [] }]);
  const none = await PDFDocument.load(await withDetails(await printed({}), html));
  expect(none.catalog.has(PDFName.of('Outlines'))).toBe(false);
});

test('bookmarks that an engine wrote itself stay', async () => {
  const own = await PDFDocument.load(await printed({ a: 0 }));
  const outlines = own.context.register(own.context.obj({ Type: 'Outlines', Count: 0 }));
  own.catalog.set(PDFName.of('Outlines'), outlines);
  const pdf = await PDFDocument.load(await withDetails(await own.save(), html));
  expect(pdf.catalog.lookup(PDFName.of('Outlines'))?.toString()).toContain('/Count 0');
});

test('the same report gives the same bytes, whenever it was printed', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T08:00:00Z') });
  const first = await withDetails(await printed({ a: 0, b: 1 }), html);
  vi.setSystemTime(new Date('2031-02-03T09:10:11Z'));
  const later = await withDetails(await printed({ a: 0, b: 1 }), html);
  vi.useRealTimers();
  expect(Buffer.compare(Buffer.from(first), Buffer.from(later))).toBe(0);
});

test('headings are read as people read them', () => {
  expect(bookmarksIn(html).map(({ title }) => title)).toEqual(['First & foremost', 'Second']);
});

test('a page that was written for a dark ground has it on whole pages, unheard', async () => {
  const dark = html.replace('<title>', '<meta name="theme-color" content="#15171c"><title>');
  const file = await withDetails(await printed({}), dark);
  const pdf = await getDocumentProxy(new Uint8Array(file));
  for (const number of [1, 2]) {
    const page = await pdf.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const first = fnArray.indexOf(OPS.setFillRGBColor);
    expect(argsArray[first]).toEqual(['#15171c']);
    expect(fnArray[0]).toBe(OPS.beginMarkedContent);
    expect(argsArray[0]).toEqual([{ name: 'Artifact' }]);
  }
  const light = await withDetails(await printed({}), html);
  const [plain] = (
    await (
      await getDocumentProxy(new Uint8Array(light))
    )
      .getPage(1)
      .then((page) => page.getOperatorList())
  ).fnArray;
  expect(plain).not.toBe(OPS.beginMarkedContent);
});
