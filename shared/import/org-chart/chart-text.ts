import { titleKindOf } from '../../model/title-kind.ts';

/** Names of characters in Mermaid's `#quot;` and HTML's `&quot;`; numbers are read as well. */
const named: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};

function character(match: string, name: string): string {
  const code = /^x[0-9a-f]+$/iu.test(name)
    ? Number.parseInt(name.slice(1), 16)
    : /^\d+$/u.test(name)
      ? Number(name)
      : null;
  if (code === null) return named[name.toLowerCase()] ?? match;
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '';
}

/** The lines of a box's text as they are seen: without tags, icons and marks for bold and italics. */
export function labelLines(text: string): string[] {
  const markdown = /^`[\s\S]*`$/u.test(text);
  const plain = (markdown ? text.slice(1, -1).replace(/\*\*|__|\*/gu, '') : text)
    .replace(/<br\s*\/?>|<\/(?:p|div|li)>|\\n/giu, '\n')
    .replace(/<\/?[a-z][^<>]{0,500}>/giu, '')
    .replace(/\bfa[bsrlk]?:fa-[\w-]+/gu, '');
  return plain
    .split('\n')
    .map((line) => line.replace(/[#&]#?([a-z0-9]{1,8});/giu, character).trim());
}

export interface WhoIsIt {
  readonly name: string;
  readonly title: string;
  /** What stands under name and title, for example `open`. */
  readonly rest: string;
}

const isTitle = (text: string) => !['other', null].includes(titleKindOf(text));

/** Name and title out of the lines of somebody's box, whichever stands first. */
export function whoIsIt(lines: readonly string[]): WhoIsIt {
  const [first = '', second = '', ...others] = lines;
  const rest = others.join(', ');
  if (lines.length > 1) {
    const turned = isTitle(first) && second !== '' && !isTitle(second);
    return turned ? { name: second, title: first, rest } : { name: first, title: second, rest };
  }
  // One line: "Ann Lee (Product Owner)", "Ann Lee, Product Owner", "Product Owner: Ann Lee".
  const [, before = '', inside = ''] = /^([^()]+)\(([^()]+)\)$/u.exec(first) ?? [];
  if (inside !== '') return { name: before.trim(), title: inside.trim(), rest };
  const parted = /^(.+?)(?:\s+[-–—|]\s+|,\s+|:\s+)(.+)$/u.exec(first);
  const [, left = '', right = ''] = parted ?? [];
  if (isTitle(right)) return { name: left, title: right, rest };
  if (isTitle(left)) return { name: right, title: left, rest };
  // A position without a name, as a chart of positions has them.
  return { name: first, title: isTitle(first) ? first : '', rest };
}
