import { pageWords as words } from '../words/report/page.ts';
import { escapeHtml } from './escape.ts';

/** A heading of a page, with the headings under it. */
export interface ContentsEntry {
  readonly id: string;
  /** Written as HTML. */
  readonly text: string;
  readonly under: readonly ContentsEntry[];
}

const HEADING = /<h([23])>(.*?)<\/h\1>/gu;
const TAG = /<[^>]*>/gu;

/** More headings under one than these are listed in the section itself. */
const MOST_UNDER = 4;

/** Gives every heading an id, in the order of the page, and says what there is. */
export function withAnchors(html: string): { html: string; contents: ContentsEntry[] } {
  const contents: { id: string; text: string; under: ContentsEntry[] }[] = [];
  // Whatever users wrote is escaped: a heading that stands in the text is ours.
  const anchored = html.replaceAll(HEADING, (_, level: string, inner: string) => {
    const text = inner
      .replaceAll(/<small>/gu, ' <small>')
      .replaceAll(TAG, '')
      .trim();
    const last = contents.at(-1);
    if (level === '2' || !last) {
      const id = `part-${contents.length + 1}`;
      contents.push({ id, text, under: [] });
      return `<h2 id="${id}">${inner}</h2>`;
    }
    const id = `${last.id}-${last.under.length + 1}`;
    last.under.push({ id, text, under: [] });
    return `<h3 id="${id}">${inner}</h3>`;
  });
  const indexed = contents.reduce((page, entry) => {
    const end = `<h2 id="${entry.id}">`;
    const at = page.indexOf('</h2>', page.indexOf(end)) + '</h2>'.length;
    return page.slice(0, at) + sectionIndex(entry) + page.slice(at);
  }, anchored);
  return { html: indexed, contents };
}

const link = ({ id, text }: ContentsEntry) => `<a href="#${id}">${text}</a>`;

/** Where everything is, with a way there. What leads somewhere becomes a bookmark of the PDF. */
export function contentsList(contents: readonly ContentsEntry[]): string {
  if (contents.length < 3) return '';
  const items = contents.map((entry) => {
    const few = entry.under.length <= MOST_UNDER ? entry.under : [];
    const under = few.length > 0 ? `<span>${few.map(link).join(', ')}</span>` : '';
    return `<li>${link(entry)}${under}</li>`;
  });
  return `<nav class="contents" aria-label="${escapeHtml(words.contents)}"><ul>${items.join('')}</ul></nav>`;
}

/** The headings of a long section, to be put at its beginning. */
function sectionIndex(entry: ContentsEntry): string {
  if (entry.under.length <= MOST_UNDER) return '';
  const items = entry.under.map((one) => `<li>${link(one)}</li>`);
  return `<nav class="index" aria-label="${escapeHtml(entry.text)}"><ul>${items.join('')}</ul></nav>`;
}
