import {
  type DrawnEdge,
  type EdgeEnd,
  type EdgeKind,
  seenEdges,
} from '../../shared/layout/edges.ts';
import type { StructureIndex } from '../../shared/model/structure-index.ts';
import type { Selected } from '../store/interface-store.ts';
import { lineWords } from '../words/chart-words.ts';

/** A line of the chart: a reporting line or an assignment. */
export interface ChartEdge {
  readonly id: string;
  readonly kind: EdgeKind;
  /** The cards at its ends. */
  readonly source: string;
  readonly target: string;
  /** What its ends are cards of: decides where on the card the line ends. */
  readonly leaves: 'person' | 'squad' | 'product';
  readonly reaches: 'person' | 'squad' | 'product';
  readonly slot: 'pm' | 'po' | null;
  /** People at its ends, also where a slot stands for them. */
  readonly people: readonly string[];
  /** Set in a preview: it would come, or go. */
  readonly ghost?: 'new' | 'gone';
}

const LINE = 'line/';
const ASSIGNMENT = 'assignment/';

/** What of the plan a line on the chart stands for. */
export function selectedByEdge(edgeId: string): Selected {
  return edgeId.startsWith(LINE)
    ? { kind: 'reportingLine', id: edgeId.slice(LINE.length) }
    : { kind: 'assignment', id: edgeId.slice(ASSIGNMENT.length) };
}

export function edgeIdOf({ kind, id }: Selected): string | null {
  if (kind === 'reportingLine') return `${LINE}${id}`;
  return kind === 'assignment' ? `${ASSIGNMENT}${id}` : null;
}

const slotOf = (end: EdgeEnd) => (end.kind === 'squad' ? end.slot : null);

/** What a line says: "Ada is PM of Search". Empty where its row is gone. */
export function edgeLabel({ structure }: StructureIndex, { id }: ChartEdge): string {
  const row = selectedByEdge(id);
  const nameOf = (personId: string) => structure.person.get(personId)?.name ?? '';
  if (row.kind === 'reportingLine') {
    const line = structure.reportingLine.get(row.id);
    if (!line) return '';
    const words = line.dotted ? lineWords.dotted : lineWords.reports;
    return words(nameOf(line.reportId), nameOf(line.managerId));
  }
  const assignment = structure.assignment.get(row.id);
  if (!assignment) return '';
  const where =
    structure.squad.get(assignment.squadId ?? '')?.name ??
    structure.product.get(assignment.productId ?? '')?.name ??
    '';
  return lineWords.holds(nameOf(assignment.personId), assignment.role, where);
}

function peopleOf({ structure }: StructureIndex, edgeId: string): string[] {
  const { kind, id } = selectedByEdge(edgeId);
  const line = kind === 'reportingLine' ? structure.reportingLine.get(id) : undefined;
  if (line) return [line.reportId, line.managerId];
  const assignment = structure.assignment.get(id);
  return assignment ? [assignment.personId] : [];
}

function edgeOf(index: StructureIndex, { id, kind, from, to }: DrawnEdge): ChartEdge | null {
  if (from.id === to.id) return null;
  return {
    id,
    kind,
    source: from.id,
    target: to.id,
    // A person in a slot can lead somebody: the line then leaves the squad's card.
    leaves: from.kind,
    reaches: to.kind,
    slot: slotOf(to),
    people: peopleOf(index, id),
  };
}

const same = (a: ChartEdge, b: ChartEdge) =>
  a.source === b.source &&
  a.target === b.target &&
  a.leaves === b.leaves &&
  a.reaches === b.reaches &&
  a.slot === b.slot &&
  a.kind === b.kind &&
  a.people.every((id, at) => id === b.people[at]);

interface Made {
  readonly from: readonly unknown[];
  readonly edges: Map<string, ChartEdge>;
  readonly list: readonly ChartEdge[];
}

/** Makes the chart's lines and keeps those that have not changed. */
export class EdgeMaker {
  #edges = new Map<string, ChartEdge>();
  #list: readonly ChartEdge[] = [];
  #from: readonly unknown[] = [];
  /** By their assignments, the lines of scenarios and quarters that are gone back to. */
  readonly #made = new WeakMap<object, Made>();

  make(index: StructureIndex): readonly ChartEdge[] {
    // Nothing else decides which lines there are and where they end.
    const { assignment, reportingLine, person, cardState, squad } = index.structure;
    // Which product a squad is in counts for lines only where that may be collapsed.
    const from = [assignment, reportingLine, person, cardState, cardState.size > 0 && squad];
    if (from.every((table, at) => table === this.#from[at])) return this.#list;
    this.#from = from;
    const made = this.#made.get(assignment);
    if (made && from.every((table, at) => table === made.from[at])) {
      this.#edges = made.edges;
      this.#list = made.list;
      return made.list;
    }
    const edges = new Map<string, ChartEdge>();
    for (const drawn of seenEdges(index)) {
      const edge = edgeOf(index, drawn);
      const last = this.#edges.get(drawn.id);
      if (edge) edges.set(edge.id, last && same(last, edge) ? last : edge);
    }
    const list = [...edges.values()];
    const unchanged =
      list.length === this.#list.length && list.every((edge, at) => edge === this.#list[at]);
    this.#edges = edges;
    if (!unchanged) this.#list = list;
    this.#made.set(assignment, { from, edges, list: this.#list });
    return this.#list;
  }
}
