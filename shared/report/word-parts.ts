/// <reference path="./docx.d.ts" />
import type { FileChild } from 'docx';
import type { ChartPicture } from './chart-svg.ts';
import { xmlText } from './escape.ts';
import { palette } from './palette.ts';

type Library = typeof import('docx');

const hex = (colour: string) => colour.replace('#', '').toUpperCase();

/** Width of the text on an upright page, in twentieths of a point. */
const UPRIGHT = 9_746;

/** Twentieths of a point in a pixel of 96 to the inch. */
const TWIPS_A_PIXEL = 15;

export interface WordCell {
  readonly text: string;
  readonly bold?: boolean;
  /** `#rrggbb` */
  readonly colour?: string;
}

/** Paragraphs and tables of a Word document, in Word's own styles, so that they can be restyled. */
export function wordParts(
  { ImageRun, Paragraph, Table, TableCell, TableRow, TextRun }: Library,
  pictures: ReadonlyMap<string, Uint8Array>,
  /** What a page has room for under a heading, in twentieths of a point. */
  room: number,
) {
  const run = ({ text, bold = false, colour }: WordCell) =>
    new TextRun({
      text: xmlText(text),
      ...(bold ? { bold } : {}),
      ...(colour ? { color: hex(colour) } : {}),
    });
  const heading = (level: 1 | 2, text: string): FileChild =>
    new Paragraph({ heading: `Heading${level}`, keepNext: true, children: [run({ text })] });
  const words = (text: string): FileChild => new Paragraph({ children: [run({ text })] });
  /** Words that stay with what comes next. */
  const lead = (text: string): FileChild =>
    new Paragraph({ keepNext: true, children: [run({ text })] });
  const quiet = (text: string): FileChild =>
    new Paragraph({ children: [run({ text, colour: palette.muted })] });
  const bullet = (text: string): FileChild =>
    new Paragraph({ bullet: { level: 0 }, children: [run({ text })] });
  const labelled = (label: string, text: string): FileChild =>
    new Paragraph({ children: [run({ text: `${label} `, bold: true }), run({ text })] });
  const titled = (text: string): FileChild =>
    new Paragraph({ heading: 'Title', children: [run({ text })] });

  let drawn = 0;
  /** A picture as wide as the text, no taller than a page; nothing where nobody drew it. */
  const picture = (
    { svg, width, height }: ChartPicture,
    title: string,
    description: string,
    textWidth: number,
  ): FileChild[] => {
    const data = pictures.get(svg);
    if (!data) return [];
    // No wider than on an upright page, where its words are as large as those around it.
    const most = {
      width: Math.min(textWidth, UPRIGHT) / TWIPS_A_PIXEL,
      height: room / TWIPS_A_PIXEL,
    };
    const scale = Math.min(most.width / width, most.height / height);
    const transformation = { width: width * scale, height: height * scale };
    drawn++;
    const altText = {
      id: drawn,
      name: xmlText(title),
      title: xmlText(title),
      description: xmlText(description),
    };
    return [
      new Paragraph({
        // As tall as the picture is, whatever the text around it is set to.
        spacing: { line: 240, lineRule: 'auto', after: 120 },
        children: [new ImageRun({ type: 'png', data, transformation, altText })],
      }),
    ];
  };

  const border = { style: 'single', size: 4, color: hex(palette.border) };
  const none = { style: 'none', size: 0, color: 'auto' };
  const borders = { top: border, bottom: border, left: none, right: none };

  /** A table of the text's width. Heads come again on every page; no row is cut. */
  const table = (
    heads: readonly string[],
    shares: readonly number[],
    rows: readonly (readonly WordCell[])[],
    width: number,
  ): FileChild => {
    const total = shares.reduce((sum, share) => sum + share, 0);
    const widths = shares.map((share) => Math.floor((share / total) * width));
    const cell = (content: WordCell, at: number, head: boolean) =>
      new TableCell({
        width: { size: widths[at] ?? 0, type: 'dxa' },
        margins: { top: 50, bottom: 50, left: 80, right: 80 },
        borders,
        ...(head ? { shading: { type: 'clear', fill: hex(palette.sunken) } } : {}),
        children: [
          new Paragraph({
            style: 'TableText',
            children: [run({ ...content, bold: head || content.bold === true })],
          }),
        ],
      });
    return new Table({
      width: { size: widths.reduce((sum, one) => sum + one, 0), type: 'dxa' },
      columnWidths: widths,
      layout: 'fixed',
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: heads.map((text, at) => cell({ text }, at, true)),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: row.map((content, at) => cell(content, at, false)),
            }),
        ),
      ],
    });
  };
  return { bullet, heading, labelled, lead, picture, quiet, table, titled, words };
}

export type WordParts = ReturnType<typeof wordParts>;
