import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { withDetails } from '../../electron/pdf-details.ts';

test('a printed page gets title, language and author, and keeps its pages', async () => {
  const plain = await PDFDocument.create();
  plain.addPage();
  plain.addPage();
  const html = '<html><head><title>Acme &amp; Sons &lt;2026&gt;</title></head></html>';
  const pdf = await PDFDocument.load(await withDetails(await plain.save(), html), {
    updateMetadata: false,
  });
  expect(pdf.getTitle()).toBe('Acme & Sons <2026>');
  expect(pdf.getLanguage()).toBe('en');
  expect(pdf.getCreator()).toBe('Squadplan');
  expect(pdf.getPageCount()).toBe(2);
});
