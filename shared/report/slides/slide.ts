import { slideWords } from '../../words/report/slides.ts';
import type { BarChart } from '../charts/bar-chart.ts';
import { textWidth, wrapText } from '../text-width.ts';

/*
 * A slide as plain data: boxes at their places, in inches, with text that is known to fit. What a
 * presentation program draws from it can all be edited there.
 */

/** 16 : 9, in inches. */
export const SLIDE = { width: 13.333, height: 7.5 } as const;
/** The part of a slide between its title and its foot. */
export const BODY = { x: 0.6, y: 1.55, width: 12.13, height: 5.2 } as const;
export const TITLE = { x: 0.6, y: 0.42, width: 12.13, height: 0.98 } as const;

/** Points to an inch. */
const POINT = 72;
const LINE = 1.2;

export interface Paragraph {
  readonly text: string;
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  /** `#rrggbb` */
  readonly colour?: string;
  readonly bullet?: boolean;
  /** Space after it, in points. */
  readonly after?: number;
}

export type Shape = 'rect' | 'roundRect' | 'ellipse' | 'octagon' | 'triangle';

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TextBox extends Placed {
  readonly kind: 'box';
  /** What it is, for whoever lists a slide's objects or hears them read. */
  readonly name: string;
  readonly shape?: Shape;
  readonly paragraphs: readonly Paragraph[];
  readonly fill?: string;
  readonly stroke?: string;
  readonly dashed?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
}

export interface TableRow {
  readonly cells: readonly Paragraph[];
  readonly height: number;
}

export interface TableBox extends Placed {
  readonly kind: 'table';
  readonly name: string;
  readonly widths: readonly number[];
  /** The first one holds the heads. */
  readonly rows: readonly TableRow[];
}

/** A bar chart that the presentation program draws itself. */
export interface ChartBox extends Placed {
  readonly kind: 'chart';
  readonly name: string;
  readonly chart: BarChart;
}

export interface Slide {
  /** The slide's one message. */
  readonly title: string;
  readonly titleSize: number;
  readonly objects: readonly (TextBox | TableBox | ChartBox)[];
  /** Said in the speaker's notes. */
  readonly notes: string;
}

/** Room left and right of a bullet's text, in inches. */
export const BULLET = 0.22;
/** Room inside a table's cell, on each side, in inches. */
export const CELL = { x: 0.08, y: 0.05 } as const;

/** Inches that a paragraph takes at that width. */
export function heightOf(
  { text, size, bold = false, bullet = false, after = 0 }: Paragraph,
  width: number,
): number {
  const room = (width - (bullet ? BULLET : 0)) * POINT;
  const lines = wrapText(text, { size, bold }, room, Number.POSITIVE_INFINITY).length;
  return (lines * size * LINE + after) / POINT;
}

/** The paragraph with as much of its text as that many lines hold. */
export function cut(paragraph: Paragraph, width: number, lines: number): Paragraph {
  const { text, size, bold = false, bullet = false } = paragraph;
  const room = (width - (bullet ? BULLET : 0)) * POINT;
  return { ...paragraph, text: wrapText(text, { size, bold }, room, lines).join(' ') };
}

/** Width of a line, in inches. */
export function widthOf({ text, size, bold = false }: Paragraph): number {
  return textWidth(text, { size, bold }) / POINT;
}

/**
 * The paragraphs at the largest size at which they fit, never below the smallest; what does not fit
 * even then is left out and counted.
 */
export function fitted(
  paragraphs: readonly Paragraph[],
  width: number,
  height: number,
  smallest: number,
): Paragraph[] {
  const sum = (some: readonly Paragraph[]) =>
    some.reduce((total, one) => total + heightOf(one, width), 0);
  const largest = Math.max(...paragraphs.map(({ size }) => size), smallest);
  for (let less = 0; largest - less >= smallest; less++) {
    const sized = paragraphs.map((one) => ({ ...one, size: Math.max(smallest, one.size - less) }));
    if (sum(sized) <= height) return sized;
  }
  const small = paragraphs.map((one) => ({ ...one, size: smallest }));
  for (let kept = small.length - 1; kept > 0; kept--) {
    const rest = small.length - kept;
    const some = [...small.slice(0, kept), { text: slideWords.more(rest), size: smallest }];
    if (sum(some) <= height) return some;
  }
  const lines = Math.max(1, Math.floor((height * POINT) / (smallest * LINE)));
  return small.slice(0, 1).map((one) => cut(one, width, lines));
}

/** Whether a text reads as a title: two lines at most, at a size that carries through a room. */
export function isTitle(text: string): boolean {
  return heightOf({ text, size: 24, bold: true }, TITLE.width) <= (2 * 24 * LINE) / POINT + 0.001;
}

/** The title with the size at which it takes no more than its place. */
export function titled(text: string): Pick<Slide, 'title' | 'titleSize'> {
  for (let size = 26; size > 18; size--) {
    const title = { text, size, bold: true };
    if (heightOf(title, TITLE.width) <= TITLE.height) return { title: text, titleSize: size };
  }
  const { text: title } = cut({ text, size: 18, bold: true }, TITLE.width, 3);
  return { title, titleSize: 18 };
}

export type Place = Pick<TextBox, 'x' | 'y' | 'width' | 'height'>;

/** Text in its place, made smaller where it would not fit. */
export function textBox(
  name: string,
  place: Place,
  paragraphs: readonly Paragraph[],
  smallest = 11,
): TextBox {
  return {
    kind: 'box',
    name,
    ...place,
    paragraphs: fitted(paragraphs, place.width, place.height, smallest),
  };
}
