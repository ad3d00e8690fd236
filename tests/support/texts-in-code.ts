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

/** Every text with a space that stands in a module itself, with its line: `12: Add a squad`. */
export function textsIn(file: string, source: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const one of value) visit(one);
      return;
    }
    if (!isNode(value) || UNREAD.has(value.type) || value.type.startsWith('TSType')) return;
    const text = textOf(value);
    if (text !== null && isProse(text)) {
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
