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
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|#~]/gu, '\\$&')
    .replaceAll('&', '&amp;')
    .replace(/^([-+]|\d+(?=[.)]))/u, (start) => (/\d/u.test(start) ? `${start}\\` : `\\${start}`));
}

/** Control characters and lone halves of a surrogate pair may stand in no XML at all. */
export function xmlText(text: string): string {
  return text.replaceAll(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '');
}
