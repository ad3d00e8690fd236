import type { Assignment } from '../../shared/model/entities.ts';
import type { StructureIndex } from '../../shared/model/structure-index.ts';
import type { SubjectRef } from '../../shared/rules/types.ts';
import type { Selected } from '../store/interface-store.ts';
import { type ChartEdge, edgeIdOf } from './chart-edges.ts';
import type { Place } from './places.ts';

/** What stays lit while something is selected: cards and lines, by id. */
export interface Related {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** The cards on which somebody is seen: their own, else those of their squads and products. */
export function cardsOf(
  index: StructureIndex,
  places: ReadonlyMap<string, Place>,
  personId: string,
): string[] {
  if (places.has(personId)) return [personId];
  const assignments = index.people.get(personId)?.assignments ?? [];
  return assignments.flatMap(({ squadId, productId }) => squadId ?? productId ?? []);
}

/**
 * The cards on which things are seen: of a squad in a collapsed product, the product's. The plan as a
 * whole is on none.
 */
export function cardsOfAll(
  index: StructureIndex,
  places: ReadonlyMap<string, Place>,
  subjects: readonly SubjectRef[],
): string[] {
  const cards = subjects.flatMap(({ kind, id }) =>
    kind === 'person' ? cardsOf(index, places, id) : [id],
  );
  const seen = cards.map((card) =>
    places.has(card) ? card : (index.structure.squad.get(card)?.productId ?? ''),
  );
  return [...new Set(seen)].filter((card) => places.has(card));
}

function addAround(
  index: StructureIndex,
  places: ReadonlyMap<string, Place>,
  { kind, id }: Selected,
  nodes: Set<string>,
): void {
  const addPerson = (personId: string) => {
    for (const card of cardsOf(index, places, personId)) nodes.add(card);
  };
  // A member of many squads says little of any of them: the others would be lit for nothing.
  const addHolder = ({ personId, role }: Assignment) => {
    if (role !== 'member' || places.has(personId)) addPerson(personId);
  };
  const addProduct = (productId: string | null | undefined) => {
    if (productId) nodes.add(productId);
  };
  if (kind === 'product') {
    nodes.add(id);
    for (const squad of index.squadsByProduct.get(id) ?? []) {
      nodes.add(squad.id);
      for (const row of index.squads.get(squad.id)?.assignments ?? []) addHolder(row);
    }
    for (const row of index.assignmentsByProduct.get(id) ?? []) addHolder(row);
  } else if (kind === 'squad') {
    nodes.add(id);
    const facts = index.squads.get(id);
    addProduct(facts?.squad.productId);
    for (const row of facts?.assignments ?? []) addHolder(row);
    for (const person of facts?.directionOwners ?? []) addPerson(person.id);
  } else if (kind === 'person') {
    addPerson(id);
    const facts = index.people.get(id);
    for (const { squadId, productId } of facts?.assignments ?? []) {
      if (squadId) nodes.add(squadId);
      addProduct(productId ?? index.structure.squad.get(squadId ?? '')?.productId);
      for (const squad of productId ? (index.squadsByProduct.get(productId) ?? []) : []) {
        nodes.add(squad.id);
      }
    }
    for (const person of [...(facts?.managers ?? []), ...(facts?.reports ?? [])]) {
      addPerson(person.id);
    }
  }
}

/** Works out what a selection has to do with; null where nothing is selected. */
export function relatedTo(
  index: StructureIndex,
  places: ReadonlyMap<string, Place>,
  edges: readonly ChartEdge[],
  selection: readonly Selected[],
): Related | null {
  if (selection.length === 0) return null;
  const nodes = new Set<string>();
  const chosenEdges = new Set<string>();
  const centres = new Set<string>();
  const people = new Set<string>();
  for (const selected of selection) {
    addAround(index, places, selected, nodes);
    const edgeId = edgeIdOf(selected);
    if (edgeId) chosenEdges.add(edgeId);
    else if (selected.kind === 'product') {
      for (const squad of index.squadsByProduct.get(selected.id) ?? []) centres.add(squad.id);
      centres.add(selected.id);
    } else if (selected.kind === 'person') people.add(selected.id);
    else centres.add(selected.id);
  }
  const lines = new Set<string>();
  for (const edge of edges) {
    const touches =
      chosenEdges.has(edge.id) ||
      centres.has(edge.source) ||
      centres.has(edge.target) ||
      edge.people.some((id) => people.has(id));
    if (!touches) continue;
    lines.add(edge.id);
    nodes.add(edge.source);
    nodes.add(edge.target);
  }
  for (const id of [...nodes]) {
    const parent = places.get(id)?.parent;
    if (parent) nodes.add(parent);
  }
  return { nodes, edges: lines };
}

/**
 * What stays lit where a comparison is narrowed down: the cards of what is left, and the lines between
 * them.
 */
export function relatedToTouched(
  index: StructureIndex,
  places: ReadonlyMap<string, Place>,
  edges: readonly ChartEdge[],
  touched: readonly SubjectRef[],
): Related {
  const nodes = new Set(cardsOfAll(index, places, touched));
  const lines = edges.filter(({ source, target }) => nodes.has(source) && nodes.has(target));
  for (const id of [...nodes]) {
    const parent = places.get(id)?.parent;
    if (parent) nodes.add(parent);
  }
  return { nodes, edges: new Set(lines.map(({ id }) => id)) };
}
