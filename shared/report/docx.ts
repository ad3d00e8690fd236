/// <reference path="./docx.d.ts" />
import { OFFICE_LANGUAGE } from '../words/language.ts';
import { pageWords } from '../words/report/page.ts';
import { aboutLine } from './about-line.ts';
import type { ChartPicture } from './chart-svg.ts';
import { xmlText } from './escape.ts';
import type { Orientation, Paper } from './html-style.ts';
import { steadyOffice } from './office-zip.ts';
import { palette } from './palette.ts';
import type { Report } from './report-types.ts';
import { wordPictures } from './word-charts.ts';
import { wordParts } from './word-parts.ts';
import { wordSections } from './word-sections.ts';
import type { Work } from './work.ts';

/** In twentieths of a point. */
const papers: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 11_906, height: 16_838 },
  Letter: { width: 12_240, height: 15_840 },
};
const MARGIN = 1_080;
/** What two headings and a line over a picture take. */
const HEADING = 1_900;

const ink = palette.text.slice(1).toUpperCase();
const face = (size: number, bold: boolean, before: number, after: number) => ({
  run: { font: 'Arial', size: size * 2, bold, color: ink },
  paragraph: { spacing: { before: before * 20, after: after * 20 } },
});

export interface WordOptions {
  readonly paper: Paper;
  readonly orientation?: Orientation;
  /** Draws a picture as PNG; without it charts are told as tables. */
  readonly draw?: ((picture: ChartPicture) => Promise<Uint8Array>) | undefined;
  readonly work?: Work | undefined;
}

/** The report as a Word document: headings, paragraphs and tables in styles of its own. */
export async function toDocx(
  report: Report,
  { paper, orientation = 'portrait', draw, work }: WordOptions = { paper: 'A4' },
): Promise<Uint8Array> {
  const library = await import('docx');
  const { Document, Footer, Packer, PageNumber, Paragraph, TextRun } = library;
  const pictures = new Map<string, Uint8Array>();
  // One after the other: each takes much memory while it is drawn.
  const drawn = draw ? wordPictures(report) : [];
  for (const [at, each] of drawn.entries()) {
    if (draw) pictures.set(each.svg, await draw(each));
    await work?.(at + 1, drawn.length);
  }
  const sheet = papers[paper];
  const lying = orientation === 'landscape';
  const size = lying ? { width: sheet.height, height: sheet.width } : sheet;
  const room = size.height - 2 * MARGIN - HEADING;
  const parts = wordParts(library, pictures, room);
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: 'center',
        children: [
          new TextRun({ size: 16, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
  const document = new Document({
    title: xmlText(report.title),
    subject: pageWords.subject,
    creator: 'Squadplan',
    lastModifiedBy: 'Squadplan',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 21, color: ink, language: { value: OFFICE_LANGUAGE } },
          paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } },
        },
        title: face(24, true, 0, 6),
        heading1: face(16, true, 22, 8),
        heading2: face(12, true, 14, 4),
      },
      paragraphStyles: [
        {
          id: 'TableText',
          name: pageWords.tableText,
          basedOn: 'Normal',
          run: { size: 18 },
          paragraph: { spacing: { before: 0, after: 0, line: 250, lineRule: 'auto' } },
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { ...sheet, orientation },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: footer },
        children: [
          parts.titled(report.title),
          parts.quiet(aboutLine(report)),
          ...wordSections.flatMap(([id, section]) =>
            report.sections.has(id) ? section(parts, report, size.width - 2 * MARGIN) : [],
          ),
        ],
      },
    ],
  });
  return steadyOffice(await Packer.pack(document, 'uint8array'), report.date);
}
