import { PDFDocument } from '@cantoo/pdf-lib';
import { addBookmarks, bookmarksIn, readableText } from './pdf-bookmarks.ts';
import { layGround } from './pdf-ground.ts';

/**
 * A printed page with what the printing engine leaves out: the title that a reader shows in place of
 * the file's name, the language that a screen reader speaks, who wrote it, bookmarks, and the
 * report's own day in place of the moment of printing, so that the same report gives the same bytes.
 */
export async function withDetails(pdf: Uint8Array, html: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const [, title = ''] = /<title>([^<]*)<\/title>/u.exec(html) ?? [];
  const [, day] = /<meta name="date" content="(\d{4}-\d{2}-\d{2})">/u.exec(html) ?? [];
  document.setTitle(readableText(title), { showInWindowTitleBar: true });
  document.setLanguage('en');
  document.setCreator('Squadplan');
  if (day) {
    document.setCreationDate(new Date(`${day}T00:00:00Z`));
    document.setModificationDate(new Date(`${day}T00:00:00Z`));
  }
  layGround(document, html);
  addBookmarks(document, bookmarksIn(html));
  return document.save();
}
