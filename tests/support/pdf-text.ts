import { getDocumentProxy } from 'unpdf';

/** A run of text on a page, in points from the page's upper left corner. */
export interface TextBox {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly size: number;
}

export interface ReadPdf {
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  readonly boxes: readonly TextBox[];
  readonly text: string;
}

/** Reads a PDF as a reader does: where which text stands. Only upright text is told. */
export async function readPdf(file: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const pages: { width: number; height: number }[] = [];
  const boxes: TextBox[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({ width, height });
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, turn = 0, , size = 0, left = 0, base = 0] = item.transform as number[];
      if (turn !== 0) continue;
      // Letters reach about so far above and below their line.
      boxes.push({
        page: number,
        text: item.str,
        left,
        right: left + item.width,
        top: height - base - size * 0.72,
        bottom: height - base + size * 0.2,
        size,
      });
    }
  }
  return { pages, boxes, text: boxes.map(({ text }) => text).join(' ') };
}

/** Runs of text that lie over each other, each pair in words. */
export function overlaps({ boxes }: ReadPdf): string[] {
  const slack = 0.8;
  const found: string[] = [];
  const byPage = new Map<number, TextBox[]>();
  for (const box of boxes) byPage.set(box.page, [...(byPage.get(box.page) ?? []), box]);
  for (const [page, all] of byPage) {
    const sorted = [...all].sort((a, b) => a.top - b.top);
    for (const [at, a] of sorted.entries()) {
      for (const b of sorted.slice(at + 1)) {
        if (b.top > a.bottom - slack) break;
        if (a.left < b.right - slack && b.left < a.right - slack) {
          found.push(`page ${page}: “${a.text}” and “${b.text}”`);
        }
      }
    }
  }
  return found;
}

/** Text that leaves the part of the page that is printed on, in words. */
export function outside({ pages, boxes }: ReadPdf, margin: number): string[] {
  return boxes
    .filter(({ page, left, top, right, bottom }) => {
      const { width = 0, height = 0 } = pages[page - 1] ?? {};
      return left < margin || right > width - margin || top < margin / 2 || bottom > height;
    })
    .map(({ page, text }) => `page ${page}: “${text}”`);
}
