/// <reference path="./docx.d.ts" />
import type { FileChild } from 'docx';
import { xmlText } from './escape.ts';
import { palette } from './palette.ts';

type Library = typeof import('docx');

const hex = (colour: string) => colour.replace('#', '').toUpperCase();

export interface WordCell {
  readonly text: string;
  readonly bold?: boolean;
  /** `#rrggbb` */
  readonly colour?: string;
}

/** Paragraphs and tables of a Word document, in Word's own styles, so that they can be restyled. */
export function wordParts({ Paragraph, Table, TableCell, TableRow, TextRun }: Library) {
  const run = ({ text, bold = false, colour }: WordCell) =>
    new TextRun({
      text: xmlText(text),
      ...(bold ? { bold } : {}),
      ...(colour ? { color: hex(colour) } : {}),
    });
  const heading = (level: 1 | 2, text: string): FileChild =>
    new Paragraph({ heading: `Heading${level}`, keepNext: true, children: [run({ text })] });
  const words = (text: string): FileChild => new Paragraph({ children: [run({ text })] });
  const quiet = (text: string): FileChild =>
    new Paragraph({ children: [run({ text, colour: palette.muted })] });
  const bullet = (text: string): FileChild =>
    new Paragraph({ bullet: { level: 0 }, children: [run({ text })] });
  const labelled = (label: string, text: string): FileChild =>
    new Paragraph({ children: [run({ text: `${label} `, bold: true }), run({ text })] });
  const titled = (text: string): FileChild =>
    new Paragraph({ heading: 'Title', children: [run({ text })] });

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
  return { bullet, heading, labelled, quiet, table, titled, words };
}

export type WordParts = ReturnType<typeof wordParts>;
