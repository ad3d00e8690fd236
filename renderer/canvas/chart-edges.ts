import type { Edge } from '@xyflow/react';
import { drawnEdges, type EdgeEnd, type EdgeKind } from '../../shared/layout/edges.ts';
import type { StructureIndex } from '../../shared/model/structure-index.ts';
import type { Selected } from '../store/interface-store.ts';
import { EDGE_LAYER } from './chart-nodes.ts';

export interface ChartEdgeData extends Record<string, unknown> {
  readonly kind: EdgeKind;
  /** "Ada is PM of Search". */
  readonly label: string;
  /** What its ends are cards of: decides where on the card the line ends. */
  readonly leaves: 'person' | 'squad';
  readonly reaches: 'person' | 'squad' | 'product';
  readonly slot: 'pm' | 'po' | null;
  /** People at its ends, also where a slot stands for them. */
  readonly people: readonly string[];
}
export type ChartEdge = Edge<ChartEdgeData, 'chart'>;

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

function about(index: StructureIndex, id: string): { label: string; people: string[] } {
  const { structure } = index;
  const row = selectedByEdge(id);
  const nameOf = (personId: string) => structure.person.get(personId)?.name ?? '';
  if (row.kind === 'reportingLine') {
    const line = structure.reportingLine.get(row.id);
    if (!line) return { label: '', people: [] };
    const how = line.dotted ? 'has a dotted line to' : 'reports to';
    return {
      label: `${nameOf(line.reportId)} ${how} ${nameOf(line.managerId)}`,
      people: [line.reportId, line.managerId],
    };
  }
  const assignment = structure.assignment.get(row.id);
  if (!assignment) return { label: '', people: [] };
  const where =
    structure.squad.get(assignment.squadId ?? '')?.name ??
    structure.product.get(assignment.productId ?? '')?.name ??
    '';
  const role = assignment.role === 'member' ? 'works in' : `is ${assignment.role.toUpperCase()} of`;
  return {
    label: `${nameOf(assignment.personId)} ${role} ${where}`,
    people: [assignment.personId],
  };
}

/** Makes the chart's lines and keeps those that have not changed. */
export class EdgeMaker {
  #edges = new Map<string, ChartEdge>();
  #list: readonly ChartEdge[] = [];

  make(index: StructureIndex): readonly ChartEdge[] {
    const edges = new Map<string, ChartEdge>();
    for (const { id, kind, from, to } of drawnEdges(index)) {
      const { label, people } = about(index, id);
      const last = this.#edges.get(id);
      const same =
        last &&
        last.source === from.id &&
        last.target === to.id &&
        last.data?.slot === slotOf(to) &&
        last.data.kind === kind &&
        last.data.label === label;
      if (same) {
        edges.set(id, last);
        continue;
      }
      // A person in a slot can lead somebody: the line then leaves the squad's card.
      const leaves = from.kind === 'person' ? 'person' : 'squad';
      if (from.kind === 'product' || from.id === to.id) continue;
      edges.set(id, {
        id,
        type: 'chart',
        source: from.id,
        target: to.id,
        className: `chart-edge chart-edge-${kind}`,
        zIndex: EDGE_LAYER,
        ariaLabel: label,
        reconnectable: false,
        interactionWidth: 14,
        data: { kind, label, leaves, reaches: to.kind, slot: slotOf(to), people },
      });
    }
    const list = [...edges.values()];
    const unchanged =
      list.length === this.#list.length && list.every((edge, at) => edge === this.#list[at]);
    this.#edges = edges;
    if (!unchanged) this.#list = list;
    return this.#list;
  }
}
