export interface Box {
  readonly id: string;
  /** Null where the box only names its id. */
  readonly label: string | null;
  readonly classes: readonly string[];
}

export interface Link {
  readonly label: string;
  readonly dotted: boolean;
  /** Drawn by nobody: it only pushes boxes about. */
  readonly invisible: boolean;
}

/** One statement of a flowchart, as far as a roster has use for it. */
export type Statement =
  /** Boxes in groups (`a & b`), with a link between each group and the next. */
  | {
      readonly kind: 'chain';
      readonly groups: readonly (readonly Box[])[];
      readonly links: readonly Link[];
    }
  | { readonly kind: 'subgraph'; readonly id: string; readonly label: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'class'; readonly ids: readonly string[]; readonly name: string }
  /** Looks only: styles, directions, clicks. */
  | { readonly kind: 'other' }
  | { readonly kind: 'unknown' };

const idPattern = /[\p{L}\p{N}_](?:[\p{L}\p{N}_./]|-(?![-.>]))*/uy;
const linkPattern =
  /(?:[\w-]+@)?(?:<|[xo](?=[-=]))?(?:-{2,}[->xo]|={2,}[=>xo]|-\.+-[>xo]?|~{3,})/uy;
const linkStart = /(?:[\w-]+@)?(?:<|[xo](?=[-=]))?(?:--|==|-\.)(?![-=.>])/uy;
const linkEnd = /-{2,}[->xo]|={2,}[=>xo]|\.+-[>xo]?/gu;
const classPattern = /:::\s*([\w-]+)/uy;
const looks = /^(?:style|classDef|linkStyle|click|direction|accTitle|accDescr|href|call)\b/u;

/** How a box opens, longest first, and how each closes. */
const shapes: readonly (readonly [string, readonly string[]])[] = [
  ['(((', [')))']],
  ['((', ['))']],
  ['([', ['])']],
  ['[[', [']]']],
  ['[(', [')]']],
  ['[/', ['/]', '\\]']],
  ['[\\', ['\\]', '/]']],
  ['{{', ['}}']],
  ['[', [']']],
  ['(', [')']],
  ['{', ['}']],
  ['>', [']']],
];

/** Reads a statement from left to right; every step moves on, so that the time is bounded by the length. */
class Cursor {
  at = 0;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  space(): void {
    while (/\s/u.test(this.text[this.at] ?? '')) this.at++;
  }

  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  /** What stands up to the first of these, which is passed; null, and no move, where none comes. */
  upTo(closers: readonly string[]): string | null {
    const ends = closers.flatMap((closer) => {
      const place = this.text.indexOf(closer, this.at);
      return place < 0 ? [] : [{ place, closer }];
    });
    const [first] = ends.sort((a, b) => a.place - b.place);
    if (!first) return null;
    const between = this.text.slice(this.at, first.place);
    this.at = first.place + first.closer.length;
    return between;
  }
}

/** The text of a box that has just opened. */
function boxText(cursor: Cursor, closers: readonly string[]): string | null {
  cursor.space();
  if (cursor.text[cursor.at] !== '"') return cursor.upTo(closers)?.trim() ?? null;
  cursor.at++;
  const quoted = cursor.upTo(['"']);
  return quoted !== null && cursor.upTo(closers) !== null ? quoted : null;
}

/** The label of `@{ shape: rect, label: "…" }`. */
function attributeLabel(attributes: string): string | null {
  const [, quoted, plain] = /\blabel\s*:\s*(?:"([^"]*)"|([^,"]+))/u.exec(attributes) ?? [];
  return quoted ?? plain?.trim() ?? null;
}

function readBox(cursor: Cursor): Box | null {
  cursor.space();
  const id = cursor.take(idPattern)?.[0];
  if (id === undefined) return null;
  let label: string | null = null;
  const opened = shapes.find(([open]) => cursor.text.startsWith(open, cursor.at));
  if (opened) {
    cursor.at += opened[0].length;
    label = boxText(cursor, opened[1]);
    if (label === null) return null;
  } else if (cursor.text.startsWith('@{', cursor.at)) {
    cursor.at += 2;
    const attributes = cursor.upTo(['}']);
    if (attributes === null) return null;
    label = attributeLabel(attributes);
  }
  const classes: string[] = [];
  for (let found = cursor.take(classPattern); found; found = cursor.take(classPattern)) {
    classes.push(found[1] ?? '');
  }
  return { id, label, classes };
}

function readGroup(cursor: Cursor): Box[] | null {
  const boxes: Box[] = [];
  do {
    const box = readBox(cursor);
    if (!box) return null;
    boxes.push(box);
    cursor.space();
  } while (cursor.text[cursor.at] === '&' && ++cursor.at);
  return boxes;
}

const unquoted = (text: string) => text.trim().replace(/^"([\s\S]*)"$/u, '$1');

function readLink(cursor: Cursor): Link | null {
  cursor.space();
  const whole = cursor.take(linkPattern)?.[0];
  if (whole !== undefined) {
    cursor.space();
    let label = '';
    if (cursor.text[cursor.at] === '|') {
      cursor.at++;
      const text = cursor.upTo(['|']);
      if (text === null) return null;
      label = unquoted(text);
    }
    return { label, dotted: whole.includes('.'), invisible: whole.includes('~') };
  }
  const start = cursor.take(linkStart)?.[0];
  if (start === undefined) return null;
  linkEnd.lastIndex = cursor.at;
  const end = linkEnd.exec(cursor.text);
  if (!end) return null;
  const label = unquoted(cursor.text.slice(cursor.at, end.index));
  cursor.at = linkEnd.lastIndex;
  return { label, dotted: start.includes('.'), invisible: false };
}

function readChain(text: string): Statement {
  const cursor = new Cursor(text);
  const groups: Box[][] = [];
  const links: Link[] = [];
  for (;;) {
    const group = readGroup(cursor);
    if (!group) return { kind: 'unknown' };
    groups.push(group);
    if (cursor.done) return { kind: 'chain', groups, links };
    const link = readLink(cursor);
    if (!link) return { kind: 'unknown' };
    links.push(link);
  }
}

function readSubgraph(rest: string): Statement {
  const cursor = new Cursor(rest);
  const box = readBox(cursor);
  cursor.space();
  if (box && cursor.done) return { kind: 'subgraph', id: box.id, label: box.label ?? box.id };
  // "subgraph id [title]", with a space between the two.
  const [, id, label] = /^(\S+)\s+\[([\s\S]*)\]$/u.exec(rest) ?? [];
  if (id !== undefined && label !== undefined) {
    return { kind: 'subgraph', id, label: unquoted(label) };
  }
  return { kind: 'subgraph', id: unquoted(rest), label: unquoted(rest) };
}

/** Parts of a line between semicolons; those in quotation marks and of `#35;` are text. */
function parts(line: string): string[] {
  const found: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted;
    if (line[at] !== ';' || quoted) continue;
    if (/[#&]#?[a-z0-9]{1,8}$/iu.test(line.slice(Math.max(start, at - 10), at))) continue;
    found.push(line.slice(start, at));
    start = at + 1;
  }
  return [...found, line.slice(start)];
}

/** The statements of a line. */
export function readStatement(line: string): Statement[] {
  if (/^\s*%%/u.test(line)) return [];
  return parts(line).flatMap((part): Statement[] => {
    const text = part.trim();
    if (text === '') return [];
    if (text === 'end') return [{ kind: 'end' }];
    if (looks.test(text)) return [{ kind: 'other' }];
    const [, rest] = /^subgraph(?:\s+([\s\S]*))?$/u.exec(text) ?? [];
    if (text === 'subgraph' || rest !== undefined) return [readSubgraph(rest?.trim() ?? '')];
    const [, ids, name] = /^class\s+(\S+)\s+([\w-]+)$/u.exec(text) ?? [];
    if (ids && name) return [{ kind: 'class', ids: ids.split(','), name }];
    return [readChain(text)];
  });
}
