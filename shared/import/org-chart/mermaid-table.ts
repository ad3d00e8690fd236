import { mermaidTable as words } from '../../words/import/org-chart.ts';
import type { RosterProblem, RosterRow, RosterTable } from '../parse.ts';
import { NO_PRODUCT, roleOfWord, saysActing, saysOpen, saysPermanent } from '../row-words.ts';
import { UnreadableRoster } from '../unreadable-roster.ts';
import { type ChartLine, chartHeadings, rowOf } from './chart-rows.ts';
import { labelLines, type WhoIsIt, whoIsIt } from './chart-text.ts';
import {
  type Graph,
  type GraphEdge,
  type GraphNode,
  readMermaid,
  type Subgraph,
} from './mermaid-graph.ts';

const squadWords = /\b(?:squad|team|crew|pod)s?\b/iu;
const squadClasses = ['squad', 'team', 'crew', 'pod'];
const downwardWords = /\b(?:manages|leads|heads)\b/iu;
const upwardWords = /\b(?:reports? (?:in ?)?to|managed by)\b/iu;

/** What a line between somebody and a squad says: `PO, acting, 50%`. */
function roleWords(label: string): { role: string; status: string; share: string } {
  const words = label.split(',').map((word) => word.trim());
  return {
    role: words.find((word) => roleOfWord(word) !== null) ?? '',
    status: words.filter((word) => saysActing(word) || saysPermanent(word)).join(', '),
    share: words.find((word) => /^\d+(?:[.,]\d+)?\s*%$/u.test(word)) ?? '',
  };
}

/** The box says by its class that it is a person, as the app's own charts do: its lines are as they stand. */
const isMarked = ({ classes }: GraphNode) => classes.has('person') || classes.has('open');

function whoStandsIn(node: GraphNode): WhoIsIt {
  const lines = labelLines(node.label);
  if (!isMarked(node)) return whoIsIt(lines);
  const [name = '', title = '', ...rest] = lines;
  return { name, title, rest: rest.join(', ') };
}

interface Held {
  /** Box of a squad, or frame of a squad or product. */
  readonly place: GraphNode | Subgraph;
  readonly label: string;
}

/** Works out which boxes are people and which are squads, and says of each person where they are. */
class ChartReading {
  readonly rows: RosterRow[] = [];
  readonly problems: RosterProblem[];
  readonly #graph: Graph;
  readonly #names = new Map<GraphNode, WhoIsIt>();
  readonly #squads = new Set<string>();
  /** Frames that hold squads or other frames: products; all others are squads. */
  readonly #products = new Set<Subgraph>();
  readonly #told = new Set<GraphNode | Subgraph>();
  readonly #held = new Map<string, Held[]>();
  readonly #managers = new Map<string, string[]>();

  constructor(graph: Graph) {
    this.#graph = graph;
    this.problems = [...graph.problems];
    this.#findSquads();
    for (const edge of graph.edges) this.#take(edge);
    for (const node of graph.nodes.values()) {
      if (!this.#squads.has(node.id)) this.#person(node);
    }
    for (const node of graph.nodes.values()) {
      if (this.#squads.has(node.id) && !this.#told.has(node))
        this.#row(node.line, this.#place(node));
    }
    // The inner ones first: with a product its section is told.
    for (const frame of [...graph.subgraphs.values()].reverse()) {
      if (!this.#told.has(frame)) this.#row(frame.line, this.#place(frame));
    }
  }

  /** Read once, however many lines lead to it. */
  #who(node: GraphNode): WhoIsIt {
    const known = this.#names.get(node) ?? whoStandsIn(node);
    this.#names.set(node, known);
    return known;
  }

  #findSquads(): void {
    const { nodes, subgraphs, edges } = this.#graph;
    for (const node of nodes.values()) {
      const { id, label, classes } = node;
      const named =
        !isMarked(node) &&
        squadWords.test(labelLines(label)[0] ?? '') &&
        this.#who(node).title === '';
      if (named || squadClasses.some((name) => classes.has(name))) this.#squads.add(id);
    }
    for (const { to, label } of edges) {
      if (nodes.has(to) && roleWords(label).role !== '') this.#squads.add(to);
    }
    for (const frame of subgraphs.values()) {
      if (frame.classes.has('product')) this.#products.add(frame);
      if (frame.within) this.#products.add(frame.within);
    }
    for (const id of this.#squads) {
      const frame = nodes.get(id)?.within;
      if (frame) this.#products.add(frame);
    }
  }

  #take({ from, to, label, dotted, line }: GraphEdge): void {
    const { nodes, subgraphs, upwards } = this.#graph;
    const [tail, head] = [nodes.get(from), nodes.get(to)];
    const isPerson = (node: GraphNode | undefined) => node && !this.#squads.has(node.id);
    if (isPerson(tail) && isPerson(head)) {
      if (dotted) {
        const message = words.dotted;
        this.problems.push({ row: line, column: null, severity: 'note', message });
        return;
      }
      const turned = upwardWords.test(label) || (upwards && !downwardWords.test(label));
      const [manager, report] = turned ? [to, from] : [from, to];
      this.#managers.set(report, [...(this.#managers.get(report) ?? []), manager]);
      return;
    }
    const person = isPerson(tail) ? tail : isPerson(head) ? head : undefined;
    const other = person === tail ? to : from;
    const place = nodes.get(other) ?? subgraphs.get(other);
    if (person && place) {
      this.#held.set(person.id, [...(this.#held.get(person.id) ?? []), { place, label }]);
      return;
    }
    const message = words.lineBetweenSquads;
    this.problems.push({ row: line, column: null, severity: 'note', message });
  }

  /** Section, product and squad of a squad's box, or of a frame. */
  #place(at: GraphNode | Subgraph): ChartLine {
    this.#told.add(at);
    const name = (frame: Subgraph) => labelLines(frame.label).find((line) => line !== '') ?? '';
    const isFrame = this.#graph.subgraphs.get(at.id) === at;
    const isProduct = isFrame && this.#products.has(at as Subgraph);
    const product = isProduct ? (at as Subgraph) : at.within;
    if (product) this.#told.add(product);
    if (product?.within) this.#told.add(product.within);
    return {
      Section: product?.within ? name(product.within) : '',
      Product: product ? name(product) : NO_PRODUCT,
      Squad: isProduct ? '' : (labelLines(at.label).find((line) => line !== '') ?? ''),
    };
  }

  #person(node: GraphNode): void {
    const { name, title, rest } = this.#who(node);
    const inFrame: Held[] = node.within ? [{ place: node.within, label: '' }] : [];
    const held = this.#held.get(node.id) ?? inFrame;
    const managers = this.#managers.get(node.id) ?? [];
    const open = saysOpen(rest) || saysOpen([...node.classes].join(' '));
    for (let at = 0; at < Math.max(1, held.length, managers.length); at++) {
      const role = held[at];
      const words = roleWords(role?.label ?? '');
      const manager = this.#graph.nodes.get(managers[at] ?? '');
      this.#row(node.line, {
        ...(role ? this.#place(role.place) : {}),
        Person: name,
        Title: title,
        'Squad role': words.role,
        'Reports to': manager ? this.#who(manager).name : '',
        Status: [open ? 'open' : 'filled', words.status].filter(Boolean).join(', '),
        Share: words.share,
      });
    }
  }

  #row(number: number, line: ChartLine): void {
    this.rows.push(rowOf(number, line));
  }
}

/**
 * A Mermaid org chart as the rows of a roster. Boxes are people, lines go from managers to their
 * reports, frames are squads, or products where they hold squads.
 * @throws UnreadableRoster where there is nothing to read
 */
export function mermaidTable(text: string): RosterTable {
  const { rows, problems } = new ChartReading(readMermaid(text));
  if (rows.length === 0) throw new UnreadableRoster(words.noBoxes);
  return { separator: null, headings: [...chartHeadings], rows, problems };
}
