/** A tag or a run of text, as a reader of markup meets them. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
};
const NUMBERED = /^&#x([0-9a-f]{1,6});$/i;

export function decode(text: string): string {
  return text.replaceAll(/&[^;\s]*;/g, (entity) => {
    const [, code] = NUMBERED.exec(entity) ?? [];
    const character = code ? String.fromCodePoint(Number.parseInt(code, 16)) : entities[entity];
    if (character === undefined) throw new Error(`unknown entity ${entity}`);
    return character;
  });
}

const EMPTY = new Set(['br', 'meta']);

/**
 * Reads markup strictly: every tag closed in order, every attribute quoted and given once, no stray
 * `<` or `&`. Gives every element with the text right inside it, in the order of their ends.
 * @throws Error where it is not well-formed.
 */
export function readMarkup(source: string): Element[] {
  const body = source.replace(/^<!doctype html>/i, '');
  const elements: Element[] = [];
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const token = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  while (token.lastIndex < body.length) {
    const at = token.lastIndex;
    const match = token.exec(body);
    if (!match) throw new Error(`not markup: ${body.slice(at, at + 80)}`);
    const [, slash, name = '', attributeText = '', selfClosed, text] = match;
    if (text !== undefined) {
      const parent = open.at(-1);
      if (parent?.name === 'style') continue;
      const plain = decode(text);
      if (parent) parent.text += plain;
      else if (plain.trim() !== '') throw new Error(`text outside: ${plain}`);
      continue;
    }
    if (slash) {
      const last = open.pop();
      if (last?.name !== name) throw new Error(`</${name}> closes <${last?.name}>`);
      elements.push(last);
      continue;
    }
    const attributes: Record<string, string> = {};
    for (const [, key = '', value = ''] of attributeText.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      if (key in attributes) throw new Error(`<${name}> repeats ${key}`);
      attributes[key] = decode(value);
    }
    const element = { name, attributes, text: '' };
    if (selfClosed || EMPTY.has(name)) elements.push(element);
    else open.push(element);
  }
  if (open.length > 0) throw new Error(`never closed: ${open.map(({ name }) => name).join(', ')}`);
  return elements;
}
