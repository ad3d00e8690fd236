import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
} from '@cantoo/pdf-lib';

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Text of a page that the report wrote, as people read it. */
export function readableText(html: string): string {
  const words = html
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return words.replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => entities[entity] ?? entity);
}

export interface Bookmark {
  readonly id: string;
  readonly title: string;
  readonly under: readonly Bookmark[];
}

const HEADING = /<h([23]) id="([^"]+)">(.*?)<\/h\1>/gu;

/** The headings of a report's page that can be led to, those of the third level under the second. */
export function bookmarksIn(html: string): Bookmark[] {
  const found: { id: string; title: string; under: Bookmark[] }[] = [];
  for (const [, level, id = '', inner = ''] of html.matchAll(HEADING)) {
    const title = readableText(inner.replaceAll('<small>', ' <small>'));
    const last = found.at(-1);
    if (level === '3' && last) last.under.push({ id, title, under: [] });
    else found.push({ id, title, under: [] });
  }
  return found;
}

/** Where the printing engine put what a link leads to, by name. */
function destinationsIn({ catalog }: PDFDocument): Map<string, PDFArray> {
  const places = new Map<string, PDFArray>();
  const named = catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of named?.entries() ?? []) {
    const place = value instanceof PDFRef ? catalog.context.lookup(value) : value;
    if (place instanceof PDFArray) places.set(name.decodeText(), place);
  }
  return places;
}

/**
 * Bookmarks to the headings. An engine that writes bookmarks by itself keeps its own; headings that
 * it gives no place for are left out, with those under them.
 */
export function addBookmarks(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const { catalog, context } = document;
  if (catalog.has(PDFName.of('Outlines'))) return;
  const places = destinationsIn(document);

  const chain = (
    items: readonly Bookmark[],
    parent: PDFRef,
  ): { first: PDFRef; last: PDFRef; count: number } | null => {
    const placed = items.flatMap((item) => {
      const place = places.get(item.id);
      return place ? [{ item, place, ref: context.nextRef() }] : [];
    });
    for (const [at, { item, place, ref }] of placed.entries()) {
      const entry = context.obj({});
      entry.set(PDFName.of('Title'), PDFHexString.fromText(item.title));
      entry.set(PDFName.of('Parent'), parent);
      entry.set(PDFName.of('Dest'), place);
      const before = placed[at - 1];
      const after = placed[at + 1];
      if (before) entry.set(PDFName.of('Prev'), before.ref);
      if (after) entry.set(PDFName.of('Next'), after.ref);
      const under = chain(item.under, ref);
      if (under) {
        entry.set(PDFName.of('First'), under.first);
        entry.set(PDFName.of('Last'), under.last);
        // Below nought: folded until somebody opens it.
        entry.set(PDFName.of('Count'), PDFNumber.of(-under.count));
      }
      context.assign(ref, entry);
    }
    const [first, last] = [placed[0], placed.at(-1)];
    return first && last ? { first: first.ref, last: last.ref, count: placed.length } : null;
  };

  const root = context.nextRef();
  const top = chain(bookmarks, root);
  if (!top) return;
  const outlines = context.obj({});
  outlines.set(PDFName.of('Type'), PDFName.of('Outlines'));
  outlines.set(PDFName.of('First'), top.first);
  outlines.set(PDFName.of('Last'), top.last);
  outlines.set(PDFName.of('Count'), PDFNumber.of(top.count));
  context.assign(root, outlines);
  catalog.set(PDFName.of('Outlines'), root);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}
