import { BREAKS } from '../words/formats.ts';

/** Text as it may stand in HTML or SVG, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Text as it may stand in one line of Markdown, also in a table's cell. */
export function escapeMarkdown(text: string): string {
  return xmlText(text)
    .replaceAll(BREAKS, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|#~]/gu, '\\$&')
    .replaceAll('&', '&amp;')
    .replace(/^([-+]|\d+(?=[.)]))/u, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));
}

/** Where a part goes until the sentence around it is escaped; in use for nothing else. */
const hole = (at: number) => `\uE000${at}\uE001`;
const HOLE = /\uE000(\d+)\uE001/gu;

/**
 * A sentence whose parts are markup already: what is said around them is escaped, they are not.
 * @param escaped writes text in the format, as {@link escapeHtml}.
 */
export function markedUp<Parts extends readonly string[]>(
  escaped: (text: string) => string,
  sentence: (...parts: Parts) => string,
  ...parts: Parts
): string {
  const open = sentence(...(parts.map((_, at) => hole(at)) as unknown as Parts));
  return escaped(open).replaceAll(HOLE, (_, at: string) => parts[Number(at)] ?? '');
}

/** Control characters and lone halves of a surrogate pair may stand in no XML at all. */
export function xmlText(text: string): string {
  return text.replaceAll(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '');
}
