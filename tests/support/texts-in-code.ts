import { parseSync } from 'vite';

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Types are gone when the program runs, names of files are for the program alone. */
const UNREAD = new Set(['ImportDeclaration', 'ExportAllDeclaration', 'TSTypeAnnotation']);

function textOf(node: Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return null;
  const parts = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return parts.map(({ value }) => value.cooked).join('…');
}

/** Words for people: letters, and a space. A word by itself may as well be an id. */
function isProse(text: string): boolean {
  return /\p{L}/u.test(text) && /\s/.test(text.trim());
}

/** Attributes that are read to people. */
const READ = /\b(?:aria-label|title|alt)="([^"]*)"/gu;
const TAG = /<[^>]*>|<[^>]*$/gu;
const ATTRIBUTE = /[\w:-]+="[^"]*"/gu;
const CSS_COMMENT = /\/\*.*?\*\//gsu;
/** One rule; those under a condition go once the rules in it are gone. */
const CSS_RULE = /[^{}<]*\{[^{}]*\}/gu;
/** A path's own letters, and a move of a group. */
const DRAWN = /\b(?:translate\([^)]*\)|[MmHhVvLlZz](?=[\d\s….,-]))/gu;

/** What a piece of HTML, SVG or CSS says to people once all that programs read is taken out. */
function saidByMarkup(text: string): string {
  const read = [...text.matchAll(READ)].map(([, value]) => value);
  let rest = text.replaceAll(CSS_COMMENT, ' ');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replaceAll(CSS_RULE, ' ');
  }
  for (const unread of [TAG, ATTRIBUTE, DRAWN]) rest = rest.replaceAll(unread, ' ');
  return [...read, rest].join(' ').replaceAll(/\s+/gu, ' ').trim();
}

/** A word that begins as headings, labels and names of roles do: `Findings`, `PMs`. */
const LABEL = /^\p{Lu}[\p{L}’-]*[.:…]?$/u;

/** What a module that writes pages and pictures says itself: prose, and words that stand alone. */
export function isSaid(text: string): boolean {
  const said = saidByMarkup(text);
  if (said !== text.replaceAll(/\s+/gu, ' ').trim()) return /\p{L}/u.test(said);
  return isProse(text) || LABEL.test(text.trim());
}

/**
 * Every text for people that stands in a module itself, with its line: `12: Add a squad`.
 * @param isText whether a text is for people; one with a space, unless given.
 */
export function textsIn(file: string, source: string, isText = isProse): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const one of value) visit(one);
      return;
    }
    if (!isNode(value) || UNREAD.has(value.type) || value.type.startsWith('TSType')) return;
    const text = textOf(value);
    if (text !== null && isText(text)) {
      const line = source.slice(0, value.start).split('\n').length;
      found.push(`${line}: ${text.trim()}`);
    }
    for (const part of Object.values(value)) visit(part);
  };
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  visit(program);
  return found;
}
