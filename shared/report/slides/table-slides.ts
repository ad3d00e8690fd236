import { boxNames, slideWords as words } from '../../words/report/slides.ts';
import { palette } from '../palette.ts';
import {
  BODY,
  CELL,
  cut,
  heightOf,
  type Paragraph,
  type Slide,
  type TableRow,
  titled,
} from './slide.ts';

export interface TableSpec {
  readonly title: string;
  readonly name: string;
  readonly heads: readonly string[];
  /** Shares of the width. */
  readonly shares: readonly number[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: string;
  /** Of its words, in points; that of other tables unless given. */
  readonly size?: number;
  /** Under the table of the last slide. */
  readonly foot?: string;
}

const SIZE = 12;
/** Of a very long cell only the beginning is shown. */
const MOST_LINES = 4;

/** A table over as many slides as it needs, heads on each; no row is cut between two. */
export function tableSlides(spec: TableSpec): Slide[] {
  const total = spec.shares.reduce((sum, share) => sum + share, 0);
  const widths = spec.shares.map((share) => (share / total) * BODY.width);
  const rowOf = (texts: readonly string[], bold: boolean): TableRow => {
    const cells = texts.map((text, at): Paragraph => {
      const first = { text, size: spec.size ?? SIZE, bold: bold || at === 0, colour: palette.text };
      return cut(first, (widths[at] ?? 1) - 2 * CELL.x, MOST_LINES);
    });
    const needs = cells.map((cell, at) => heightOf(cell, (widths[at] ?? 1) - 2 * CELL.x));
    return { cells, height: Math.max(...needs) + 2 * CELL.y };
  };
  const heads = rowOf(spec.heads, true);
  const foot: Paragraph[] = spec.foot ? [{ text: spec.foot, size: 11, colour: palette.muted }] : [];
  const footHeight = foot.reduce((sum, one) => sum + heightOf(one, BODY.width) + 0.1, 0);
  const most = BODY.height - footHeight;
  const pages: TableRow[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const row of spec.rows.map((texts) => rowOf(texts, false))) {
    if (used + row.height > most) {
      pages.push([heads]);
      used = heads.height;
    }
    pages.at(-1)?.push(row);
    used += row.height;
  }
  return pages.map((rows, at) => {
    const height = rows.reduce((sum, row) => sum + row.height, 0);
    const title = pages.length > 1 ? words.pageOf(spec.title, at + 1, pages.length) : spec.title;
    const last = at === pages.length - 1 && foot.length > 0;
    return {
      ...titled(title),
      notes: spec.notes,
      objects: [
        {
          kind: 'table',
          name: spec.name,
          x: BODY.x,
          y: BODY.y,
          width: BODY.width,
          height,
          widths,
          rows,
        },
        ...(last
          ? [
              {
                kind: 'box',
                name: boxNames.note,
                x: BODY.x,
                y: BODY.y + height + 0.1,
                width: BODY.width,
                height: footHeight,
                paragraphs: foot,
              } as const,
            ]
          : []),
      ],
    };
  });
}
