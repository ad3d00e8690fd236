import { type Node, type NodeHandle, Position } from '@xyflow/react';
import { PERSON_HEIGHT, PERSON_WIDTH } from '../../shared/layout/sizes.ts';
import type { StructureIndex } from '../../shared/model/structure-index.ts';
import type { Finding } from '../../shared/rules/types.ts';
import {
  badgeOf,
  type PersonCardData,
  type ProductCardData,
  personData,
  productData,
  type SquadBlock,
  type SquadCardData,
  squadData,
} from './card-data.ts';
import { personLabel, productLabel, squadLabel } from './card-labels.ts';
import { onCanvas, type Place } from './places.ts';

export type ProductNode = Node<ProductCardData, 'product'>;
export type SquadNode = Node<SquadCardData, 'squad'>;
export type PersonNode = Node<PersonCardData, 'person'>;
export type ChartNode = ProductNode | SquadNode | PersonNode;

/** Regions lie under the lines, cards above them. */
const LAYER = { product: 0, squad: 2, person: 3 } as const;
export const EDGE_LAYER = 1;

type CardData = ProductCardData | SquadCardData | PersonCardData;

interface Drawn {
  readonly data: CardData;
  readonly label: string;
  readonly place: Place;
  readonly node: ChartNode;
}

/** Whether two pieces of card data say the same; they hold only plain values, lists and records. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) =>
    sameData((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}

function samePlace(a: Place, b: Place): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.width === b.width &&
    a.height === b.height &&
    a.parent === b.parent
  );
}

/**
 * Lines are drawn from a card's corner (Anchor.tsx) to wherever on the card they end, so that React
 * Flow need not measure a card before it can draw its lines.
 */
const corner = { position: Position.Left, x: 0, y: 0, width: 0, height: 0 };
const handles: NodeHandle[] = [
  { ...corner, type: 'source' },
  { ...corner, type: 'target' },
];

/** A person's card has handles of its own besides: reporting lines are drawn from them. */
const grip = { x: PERSON_WIDTH / 2 - 6, width: 12, height: 12 };
const personHandles: NodeHandle[] = [
  ...handles,
  { ...grip, id: 'in', type: 'target', position: Position.Top, y: -6 },
  { ...grip, id: 'out', type: 'source', position: Position.Bottom, y: PERSON_HEIGHT - 6 },
];

function nodeOf(id: string, data: CardData, label: string, place: Place): ChartNode {
  const size = { width: place.width, height: place.height };
  return {
    id,
    type: place.subject,
    data,
    position: { x: place.x, y: place.y },
    ...(place.parent === null ? {} : { parentId: place.parent }),
    ...size,
    measured: size,
    handles: place.subject === 'person' ? personHandles : handles,
    zIndex: LAYER[place.subject],
    ariaRole: 'group',
    ariaLabel: label,
    domAttributes: { 'aria-roledescription': place.subject === 'person' ? 'card' : place.subject },
  } as ChartNode;
}

/**
 * Makes the chart's nodes and keeps those that have not changed, so that an edit draws only the
 * cards that it touches.
 */
export class NodeMaker {
  #drawn = new Map<string, Drawn>();
  #nodes: readonly ChartNode[] = [];

  make(
    index: StructureIndex,
    bySubject: ReadonlyMap<string, readonly Finding[]>,
    places: ReadonlyMap<string, Place>,
    limit: number | null,
  ): readonly ChartNode[] {
    const drawn = new Map<string, Drawn>();
    for (const [id, place] of places) {
      const made = cardOf(index, id, { places, bySubject, limit });
      if (!made) continue;
      const [data, label] = made;
      const last = this.#drawn.get(id);
      const data2 = last && sameData(last.data, data) ? last.data : data;
      if (last && last.data === data2 && last.label === label && samePlace(last.place, place)) {
        drawn.set(id, last);
      } else drawn.set(id, { data: data2, label, place, node: nodeOf(id, data2, label, place) });
    }
    this.#drawn = drawn;
    const nodes = inReadingOrder(places).flatMap((id) => drawn.get(id)?.node ?? []);
    const unchanged =
      nodes.length === this.#nodes.length && nodes.every((node, at) => node === this.#nodes[at]);
    if (!unchanged) this.#nodes = nodes;
    return this.#nodes;
  }
}

interface Pictured {
  readonly places: ReadonlyMap<string, Place>;
  readonly bySubject: ReadonlyMap<string, readonly Finding[]>;
  readonly limit: number | null;
}

/** A region's squads as it draws them far out: where each stands, and the worst that is wrong with it. */
function blocksOf(
  index: StructureIndex,
  id: string,
  places: Pictured['places'],
  bySubject: Pictured['bySubject'],
): SquadBlock[] {
  return (index.squadsByProduct.get(id) ?? []).flatMap((squad) => {
    const place = places.get(squad.id);
    const worst = badgeOf(bySubject.get(`squad:${squad.id}`))?.worst ?? 'none';
    return place ? [{ x: place.x, y: place.y, worst }] : [];
  });
}

function cardOf(
  index: StructureIndex,
  id: string,
  { places, bySubject, limit }: Pictured,
): [CardData, string] | null {
  const place = places.get(id);
  if (!place) return null;
  const findings = bySubject.get(`${place.subject}:${id}`);
  if (place.subject === 'product') {
    const data = productData(index, id, findings, blocksOf(index, id, places, bySubject));
    return [data, productLabel(data)];
  }
  if (place.subject === 'squad') {
    const facts = index.squads.get(id);
    if (!facts) return null;
    const data = squadData(index, facts, findings);
    return [data, squadLabel(data, facts.product?.name ?? null)];
  }
  const facts = index.people.get(id);
  if (!facts) return null;
  const data = personData(index, facts, findings, limit);
  return [data, personLabel(data)];
}

/**
 * The order in which Tab walks the chart: row by row from the top, the squads of a product right
 * after it. React Flow needs a product before its squads, too.
 */
export function inReadingOrder(places: ReadonlyMap<string, Place>): string[] {
  const byPlace = (a: string, b: string) => {
    const [left, right] = [onCanvas(places, a), onCanvas(places, b)];
    if (!left || !right) return 0;
    return left.y - right.y || left.x - right.x || (a < b ? -1 : 1);
  };
  const inside = new Map<string, string[]>();
  const top: string[] = [];
  for (const [id, { parent }] of places) {
    if (parent === null) top.push(id);
    else inside.set(parent, [...(inside.get(parent) ?? []), id]);
  }
  top.sort(byPlace);
  return top.flatMap((id) => [id, ...(inside.get(id)?.sort(byPlace) ?? [])]);
}
