import { isCollapsed } from '../model/card-state.ts';
import type { Assignment } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import { hasOwnCard } from './drawn-people.ts';

export type EdgeKind = 'reporting' | 'dotted' | 'pm' | 'po' | 'member';

/** Where a line begins or ends: a person's card, a slot (or the body) of a squad's card, a product's header. */
export type EdgeEnd =
  | { readonly kind: 'person'; readonly id: Id }
  | { readonly kind: 'squad'; readonly id: Id; readonly slot: 'pm' | 'po' | null }
  | { readonly kind: 'product'; readonly id: Id };

/** A line on the chart. */
export interface DrawnEdge {
  /** `line/` or `assignment/`, then the id of the row that the line stands for. */
  readonly id: string;
  readonly kind: EdgeKind;
  readonly from: EdgeEnd;
  readonly to: EdgeEnd;
}

function placeOf({ squadId, productId, role }: Assignment): EdgeEnd | null {
  if (squadId !== null) {
    return { kind: 'squad', id: squadId, slot: role === 'member' ? null : role };
  }
  return productId === null ? null : { kind: 'product', id: productId };
}

/** Where somebody is found on the chart: their card, else the first slot that names them, else nowhere. */
function standsAt(index: StructureIndex, id: Id): EdgeEnd | null {
  const facts = index.people.get(id);
  if (!facts) return null;
  if (hasOwnCard(facts)) return { kind: 'person', id };
  const slot = facts.assignments.find(({ role }) => role !== 'member');
  return slot ? placeOf(slot) : null;
}

/**
 * The lines of the chart, in the structure's order.
 *
 * - A reporting line runs from the manager's card to the report's card; where the report has none,
 *   to the slot of the first squad that names them as PM or PO. Plain members of a squad are not
 *   named on its card, so no line leads to them.
 * - An assignment is a line only where the person has a card of their own: to the squad's PM or PO
 *   slot, to the squad's card for members, or to the product's header.
 */
export function drawnEdges(index: StructureIndex): DrawnEdge[] {
  const { structure } = index;
  const edges: DrawnEdge[] = [];
  for (const line of structure.reportingLine.values()) {
    const from = standsAt(index, line.managerId);
    const to = standsAt(index, line.reportId);
    if (!from || !to) continue;
    edges.push({ id: `line/${line.id}`, kind: line.dotted ? 'dotted' : 'reporting', from, to });
  }
  for (const assignment of structure.assignment.values()) {
    const facts = index.people.get(assignment.personId);
    const to = placeOf(assignment);
    if (!facts || !to || !hasOwnCard(facts)) continue;
    const from: EdgeEnd = { kind: 'person', id: assignment.personId };
    edges.push({ id: `assignment/${assignment.id}`, kind: assignment.role, from, to });
  }
  return edges;
}

/** Where an end is seen: a squad of a collapsed product is seen on the product's card. */
function seenAt({ structure }: StructureIndex, end: EdgeEnd): EdgeEnd {
  const productId = end.kind === 'squad' ? structure.squad.get(end.id)?.productId : null;
  return productId && isCollapsed(structure, productId) ? { kind: 'product', id: productId } : end;
}

/**
 * The same as they are seen where products are collapsed: lines to and from what is inside end at the
 * product's card. Several of one kind that look like one there are one, and those within it are none.
 */
export function seenEdges(index: StructureIndex): DrawnEdge[] {
  const edges = drawnEdges(index);
  if (index.structure.cardState.size === 0) return edges;
  const known = new Set<string>();
  return edges.flatMap((edge) => {
    const [from, to] = [seenAt(index, edge.from), seenAt(index, edge.to)];
    if (from === edge.from && to === edge.to) return [edge];
    const key = `${edge.kind} ${from.id} ${to.id}`;
    if (from.id === to.id || known.has(key)) return [];
    known.add(key);
    return [{ ...edge, from, to }];
  });
}
