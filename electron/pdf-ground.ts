import { PDFArray, type PDFDocument } from '@cantoo/pdf-lib';

const COLOUR = /<meta name="theme-color" content="#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})">/u;

/** The ground that a page was written for, its parts from 0 to 1; null where that is paper. */
export function groundOf(html: string): readonly [red: number, green: number, blue: number] | null {
  const [, ...parts] = COLOUR.exec(html) ?? [];
  const [red = 1, green = 1, blue = 1] = parts.map((part) => Number.parseInt(part, 16) / 255);
  return Math.min(red, green, blue) === 1 ? null : [red, green, blue];
}

/** Colours whole pages, margins too, which a printing engine leaves white. */
export function layGround(document: PDFDocument, html: string): void {
  const ground = groundOf(html);
  if (!ground) return;
  const { context } = document;
  for (const page of document.getPages()) {
    const { x, y, width, height } = page.getMediaBox();
    // Of no meaning: nobody is to hear of it.
    const drawn = `/Artifact BMC q ${ground.map((part) => part.toFixed(4)).join(' ')} rg ${x} ${y} ${width} ${height} re f Q EMC\n`;
    page.node.normalize();
    const stream = context.register(context.flateStream(drawn));
    const contents = page.node.Contents();
    if (contents instanceof PDFArray) contents.insert(0, stream);
    else page.node.addContentStream(stream);
  }
}
