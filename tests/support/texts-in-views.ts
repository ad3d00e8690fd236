import { parseSync } from 'vite';

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Types are gone when the program runs, names of files are for the program alone. */
const UNREAD = new Set(['ImportDeclaration', 'ImportExpression', 'ExportAllDeclaration']);
/** What the page is made of: class names, drawings, keys. */
const UNSEEN = /^(className|style|d|viewBox|key|id|htmlFor|role|type|data-.*)$/;
/** What is seen or heard, whatever it is. */
const SAID =
  /^(label|title|alt|placeholder|text|legend|hint|note|description|heading|shown|word|aria-(label|description|valuetext|roledescription))$/;
/** What only finds things on the page, or speaks to developers. */
const UNSAID = /^(querySelector|querySelectorAll|closest|matches|matchMedia|error)$/;
/** Place of the words among what a call is given. */
const SAYS: Readonly<Record<string, number>> = {
  notify: 0,
  report: 1,
  runCommand: 0,
  tryCommand: 0,
  tryPlanCommand: 0,
};

const LETTER = /\p{L}/u;
const CODE = /[<>{}[\]=\\]|:not\(|^[.#]/;
/** A sentence, or the beginning of one: `Add a squad`, `Rename …`. */
const SENTENCE = /^[“…]?\p{Lu}\p{Ll}+[,.:’]? ?[\s…]/u;
/** Two words beside each other. */
const WORDS = /(^|[\s“(])\p{L}{2,}[,.:;]? \p{L}{2,}([\s,.:;!?)”’…]|$)/u;

function textOf(node: Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'JSXText') return String(node.value);
  if (node.type !== 'TemplateLiteral') return null;
  const parts = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return parts.map(({ value }) => value.cooked).join('…');
}

const reads = (text: string) => !CODE.test(text) && (SENTENCE.test(text) || WORDS.test(text));
const nameOf = (value: unknown) => (isNode(value) ? String(value.name ?? '') : '');

const calledBy = ({ callee }: Node) => nameOf(callee) || nameOf(isNode(callee) && callee.property);

/** What a value may come to: both sides of a condition, but nothing that is only asked or looked up. */
function outcomes(value: unknown): Node[] {
  if (!isNode(value)) return [];
  if (value.type === 'JSXExpressionContainer') return outcomes(value.expression);
  if (value.type === 'ConditionalExpression') {
    return [...outcomes(value.consequent), ...outcomes(value.alternate)];
  }
  if (value.type === 'LogicalExpression') {
    return [...(value.operator === '&&' ? [] : outcomes(value.left)), ...outcomes(value.right)];
  }
  return [value];
}

/** What of a node is said to people for certain, so that a single word of it is text. */
function saidBy(node: Node): Node[] {
  if (node.type === 'JSXText') return [node];
  if (node.type === 'JSXAttribute' && SAID.test(nameOf(node.name))) return outcomes(node.value);
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    return (node.children as readonly Node[])
      .filter(({ type }) => type === 'JSXExpressionContainer')
      .flatMap(outcomes);
  }
  if (node.type !== 'CallExpression') return [];
  const at = SAYS[nameOf(node.callee)];
  return at === undefined ? [] : outcomes((node.arguments as readonly unknown[])[at]);
}

/** What a developer reads: a name of the page's own, or the words of a mistake in the program. */
function isUnread(node: Node): boolean {
  if (UNREAD.has(node.type) || /^TS\w*(Type|Declaration|Annotation)$/.test(node.type)) return true;
  if (node.type === 'JSXAttribute') return UNSEEN.test(nameOf(node.name));
  if (node.type === 'BinaryExpression') return /^[=!]/.test(String(node.operator));
  if (node.type === 'NewExpression') return nameOf(node.callee) === 'Error';
  return node.type === 'CallExpression' && UNSAID.test(calledBy(node));
}

/** Every text for people that stands in a module of the window itself, with its line: `12: Add a squad`. */
export function textsInView(file: string, source: string): string[] {
  const found = new Map<Node, string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    if (!isNode(value) || isUnread(value)) return;
    const own = textOf(value);
    if (own !== null && value.type !== 'JSXText' && reads(own)) found.set(value, own);
    for (const said of saidBy(value)) {
      const text = textOf(said);
      if (text !== null && LETTER.test(text)) found.set(said, text);
    }
    for (const part of Object.values(value)) visit(part);
  };
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  visit(program);
  return [...found].map(([{ start }, text]) => {
    const line = source.slice(0, start).split('\n').length;
    return `${line}: ${text.trim().replace(/\s+/g, ' ')}`;
  });
}
