import { BREAKS } from '../words/formats.ts';

/*
 * How wide text will be, without a window to measure it in. Widths are of one em and lie on the wide
 * side of the common sans-serif faces, so that text which fits by this estimate fits on paper.
 */
const MARK = /^(?:\p{M}|\p{Cf})+$/u;
const PLAIN = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d]/u;
/** Widths by class, the narrowest first; the first class that names a character decides. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[ijl'|]/, 0.27],
  [/[\s.,:;!()[\]/Itfr\u00B7-]/, 0.36],
  [/[cksvxyzJ]/, 0.53],
  [/[mM]/, 0.89],
  [/[W@%…—]/, 1.02],
  [/w/, 0.77],
  [/[GOQ]/, 0.82],
  [/[A-Z&]/, 0.75],
];

function emOf(grapheme: string): number {
  if (MARK.test(grapheme)) return 0;
  for (const [pattern, width] of classes) if (pattern.test(grapheme)) return width;
  if (PLAIN.test(grapheme)) return 0.6;
  return grapheme.charCodeAt(0) < 0x2000 ? 0.75 : 1.25;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

export interface TextStyle {
  /** Height of the face, in canvas units. */
  readonly size: number;
  readonly bold?: boolean;
}

function scaleOf({ size, bold = false }: TextStyle): number {
  return size * (bold ? 1.1 : 1);
}

/** Estimated width of a line of text, in the unit of its size. Never less than what is drawn. */
export function textWidth(text: string, style: TextStyle): number {
  return graphemes(text).reduce((sum, grapheme) => sum + emOf(grapheme), 0) * scaleOf(style);
}

/** The text, or as much of it as fits into the width with an ellipsis at its end. */
export function fitText(text: string, style: TextStyle, width: number): string {
  const line = text.replaceAll(BREAKS, ' ').trim();
  if (textWidth(line, style) <= width) return line;
  const room = width - textWidth('…', style);
  let used = 0;
  let kept = '';
  for (const grapheme of graphemes(line)) {
    used += emOf(grapheme) * scaleOf(style);
    if (used > room) break;
    kept += grapheme;
  }
  return `${kept.trimEnd()}…`;
}

/** The text in lines of at most that width, broken between words; what is left after the last line is cut. */
export function wrapText(
  text: string,
  style: TextStyle,
  width: number,
  maxLines: number,
): string[] {
  const lines: string[] = [];
  let current = '';
  const words = text.split(BREAKS).filter(Boolean);
  for (const [at, word] of words.entries()) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current === '' || textWidth(longer, style) <= width) {
      current = longer;
      continue;
    }
    if (lines.length === maxLines - 1) {
      current = [current, ...words.slice(at)].join(' ');
      break;
    }
    lines.push(current);
    current = word;
  }
  return [...lines, current].map((line) => fitText(line, style, width));
}
