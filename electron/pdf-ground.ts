import { PDFArray, type PDFDocument } from '@cantoo/pdf-lib';
import { groundOf } from './page-ground.ts';

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
