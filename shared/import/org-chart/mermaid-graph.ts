import { mermaidGraph as words } from '../../words/import/org-chart.ts';
import { MAX_FIELD, type RosterProblem } from '../parse.ts';
import { UnreadableRoster } from '../unreadable-roster.ts';
import { readStatement, type Statement } from './mermaid-statement.ts';

export interface GraphNode {
  readonly id: string;
  /** As it stands in the box, marks and tags included. */
  label: string;
  readonly classes: Set<string>;
  /** The innermost subgraph that it stands in. */
  readonly within: Subgraph | null;
  /** Line of the file where it first stands, from 1. */
  readonly line: number;
}

export interface Subgraph {
  readonly id: string;
  readonly label: string;
  readonly classes: Set<string>;
  readonly within: Subgraph | null;
  readonly line: number;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly dotted: boolean;
  readonly line: number;
}

/** A Mermaid flowchart as boxes, frames around them, and lines between them. */
export interface Graph {
  /** `BT` and `RL` draw what a line leads to above or before where it comes from. */
  readonly upwards: boolean;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  readonly edges: readonly GraphEdge[];
  readonly problems: readonly RosterProblem[];
}

/** Most boxes that are read, and most lines between them: far more than anybody draws. */
const MAX_NODES = 20_000;
const MAX_EDGES = 20_000;
/** Deepest that subgraphs are read within each other. */
const MAX_DEPTH = 50;
/** Most lines that a text in quotation marks goes over. */
const MAX_LINES = 20;

const header = /^\s*(?:flowchart(?:-elk)?|graph)(?:\s+(TB|TD|BT|LR|RL))?\s*(?:;|$)/u;
const fence = /^\s*(```+|~~~+|:::)\s*mermaid\b.*$/mu;

/** The flowchart in a text: the text itself, or the first Mermaid block of a Markdown file. */
function chartIn(text: string): { readonly lines: readonly string[]; readonly above: number } {
  const opening = fence.exec(text);
  if (!opening) return { lines: text.split('\n'), above: 0 };
  const before = text.slice(0, opening.index + opening[0].length);
  const rest = text.slice(before.length + 1).split('\n');
  const end = rest.findIndex((line) => line.trim().startsWith(opening[1] ?? '```'));
  return { lines: end < 0 ? rest : rest.slice(0, end), above: before.split('\n').length };
}

/** Where the chart's first line is; -1 where the lines hold no flowchart. */
function headerAt(lines: readonly string[]): number {
  let matter = false;
  for (const [at, line] of lines.slice(0, 500).entries()) {
    const text = line.trim();
    if (text === '---') matter = !matter;
    else if (!matter && text !== '' && !text.startsWith('%%')) return header.test(line) ? at : -1;
  }
  return -1;
}

const toLines = (text: string) => text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');

/** Whether a text is a Mermaid flowchart, or Markdown that holds one. */
export function isMermaid(text: string): boolean {
  return headerAt(chartIn(toLines(text)).lines) >= 0;
}

class GraphReader {
  readonly nodes = new Map<string, GraphNode>();
  readonly subgraphs = new Map<string, Subgraph>();
  readonly edges: GraphEdge[] = [];
  readonly problems: RosterProblem[] = [];
  #open: Subgraph[] = [];

  problem(row: number, message: string): void {
    if (this.problems.length < 500) {
      this.problems.push({ row, column: null, severity: 'error', message });
    }
  }

  take(statement: Statement, line: number): void {
    switch (statement.kind) {
      case 'subgraph':
        if (this.#open.length < MAX_DEPTH) this.#begin(statement, line);
        else throw new UnreadableRoster(words.tooDeep);
        break;
      case 'end':
        this.#open.pop();
        break;
      case 'class':
        for (const id of statement.ids) {
          (this.subgraphs.get(id) ?? this.nodes.get(id))?.classes.add(statement.name);
        }
        break;
      case 'chain':
        this.#chain(statement, line);
        break;
      case 'other':
        break;
      case 'unknown':
        this.problem(line, words.notUnderstood);
    }
  }

  #begin(statement: Extract<Statement, { kind: 'subgraph' }>, line: number): void {
    const { label } = statement;
    const id = statement.id || `line ${line}`;
    const known = this.subgraphs.get(id);
    const within = this.#open.at(-1) ?? null;
    const subgraph = known ?? { id, label, classes: new Set(), within, line };
    this.subgraphs.set(id, subgraph);
    this.#open.push(subgraph);
  }

  #chain({ groups, links }: Extract<Statement, { kind: 'chain' }>, line: number): void {
    for (const { id, label, classes } of groups.flat()) {
      const known = this.nodes.get(id);
      const within = this.#open.at(-1) ?? null;
      const node: GraphNode = known ?? { id, label: id, classes: new Set(), within, line };
      if (label !== null) node.label = label;
      for (const name of classes) node.classes.add(name);
      this.nodes.set(id, node);
      if (this.nodes.size > MAX_NODES) {
        throw new UnreadableRoster(words.tooManyBoxes(MAX_NODES));
      }
    }
    for (const [at, { label, dotted, invisible }] of links.entries()) {
      if (invisible) continue;
      for (const { id: from } of groups[at] ?? []) {
        for (const { id: to } of groups[at + 1] ?? []) {
          this.edges.push({ from, to, label, dotted, line });
        }
        if (this.edges.length > MAX_EDGES) {
          throw new UnreadableRoster(words.tooManyLines(MAX_EDGES));
        }
      }
    }
  }
}

/** Statements with the line that each begins on; a text in quotation marks may go over several. */
function* statementsOf(
  lines: readonly string[],
  first: number,
): Generator<{ readonly text: string; readonly line: number }> {
  for (let at = first; at < lines.length; at++) {
    const line = at + 1;
    let text = lines[at] ?? '';
    const marks = (part: string) => part.split('"').length - 1;
    const last = Math.min(lines.length, at + MAX_LINES) - 1;
    if (marks(text) % 2 === 1) {
      let whole = text;
      for (let end = at + 1; end <= last && whole.length <= MAX_FIELD; end++) {
        whole += `\n${lines[end]}`;
        if (marks(whole) % 2 === 1) continue;
        text = whole;
        at = end;
        break;
      }
    }
    yield { text, line };
  }
}

/**
 * The boxes and lines of a Mermaid flowchart.
 * @throws UnreadableRoster where there is none, or more than is read
 */
export function readMermaid(text: string): Graph {
  const { lines, above } = chartIn(toLines(text));
  const first = headerAt(lines);
  if (first < 0) throw new UnreadableRoster(words.noFlowchart);
  const direction = header.exec(lines[first] ?? '')?.[1];
  const reader = new GraphReader();
  for (const { text: statement, line } of statementsOf(lines, first + 1)) {
    if (statement.length > MAX_FIELD) {
      reader.problem(line + above, words.longLine);
      continue;
    }
    for (const part of readStatement(statement)) reader.take(part, line + above);
  }
  const { nodes, subgraphs, edges, problems } = reader;
  // A line to a subgraph names it like a box.
  for (const id of subgraphs.keys()) nodes.delete(id);
  return { upwards: direction === 'BT' || direction === 'RL', nodes, subgraphs, edges, problems };
}
