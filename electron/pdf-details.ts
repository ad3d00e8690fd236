import { PDFDocument } from '@cantoo/pdf-lib';

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The title of a page that the report wrote, as people read it. */
function titleOf(html: string): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/u.exec(html) ?? [];
  return title.replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => entities[entity] ?? entity);
}

/**
 * A printed page with what the printing engine leaves out: the title that a reader shows in place of
 * the file's name, the language that a screen reader speaks, and who wrote it.
 */
export async function withDetails(pdf: Uint8Array, html: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  document.setTitle(titleOf(html), { showInWindowTitleBar: true });
  document.setLanguage('en');
  document.setCreator('Squadplan');
  return document.save();
}
