import { type Node, type NodeHandle, Position } from '@xyflow/react';
import { PERSON_HEIGHT, PERSON_WIDTH } from '../../shared/layout/sizes.ts';
import { isCollapsed, isLocked } from '../../shared/model/card-state.ts';
import type { SubjectKind } from '../../shared/model/entities.ts';
import type { StructureIndex } from '../../shared/model/structure-index.ts';
import type { Finding } from '../../shared/rules/types.ts';
import {
  collapsedData,
  type Locked,
  type PersonCardData,
  type ProductCardData,
  personData,
  productData,
  type SquadCardData,
  squadData,
} from './card-data.ts';
import { personLabel, productLabel, squadLabel } from './card-labels.ts';
import { findingsWithin } from './findings-within.ts';
import { samePlace } from './place-maker.ts';
import { onCanvas, type Place } from './places.ts';

export type ProductNode = Node<ProductCardData, 'product'>;
export type SquadNode = Node<SquadCardData, 'squad'>;
export type PersonNode = Node<PersonCardData, 'person'>;
export type ChartNode = ProductNode | SquadNode | PersonNode;

/** Regions lie under the lines (chart-lines.css), cards above them. */
const LAYER = { product: 0, squad: 2, person: 3 } as const;

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

/** What a person's card can be connected by: reporting lines are drawn from here. */
const grip = { x: PERSON_WIDTH / 2 - 6, width: 12, height: 12 };
const personHandles: NodeHandle[] = [
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
    // Only where it is locked: else whether cards can be dragged is up to the chart.
    ...(data.locked && { draggable: false }),
    handles: place.subject === 'person' ? personHandles : [],
    // A collapsed product is a card, and lies over the lines as cards do.
    zIndex: LAYER['collapsed' in data ? 'squad' : place.subject],
    ariaRole: 'group',
    ariaLabel: label,
    domAttributes: { 'aria-roledescription': place.subject === 'person' ? 'card' : place.subject },
  } as ChartNode;
}

/** The chart's cards, each made when it is asked for: most of a large plan is never in view. */
export interface Cards {
  /** Everything that can be drawn, in reading order. */
  readonly order: readonly string[];
  readonly card: (id: string) => ChartNode | undefined;
}

interface Pictured {
  readonly places: ReadonlyMap<string, Place>;
  readonly bySubject: ReadonlyMap<string, readonly Finding[]>;
  readonly limit: number | null;
}

/**
 * Makes the chart's nodes and keeps those that have not changed, so that an edit draws only the
 * cards that it touches.
 */
export class NodeMaker {
  readonly #drawn = new Map<string, Drawn>();
  #order: { places: ReadonlyMap<string, Place>; ids: readonly string[] } | null = null;

  make(
    index: StructureIndex,
    bySubject: ReadonlyMap<string, readonly Finding[]>,
    places: ReadonlyMap<string, Place>,
    limit: number | null,
  ): Cards {
    const made = new Map<string, ChartNode | undefined>();
    const card = (id: string): ChartNode | undefined => {
      if (!made.has(id)) made.set(id, this.#make(index, id, { places, bySubject, limit }));
      return made.get(id);
    };
    const orderOf = () => this.#orderOf(places);
    return {
      get order() {
        return orderOf();
      },
      card,
    };
  }

  #orderOf(places: ReadonlyMap<string, Place>): readonly string[] {
    if (this.#order?.places !== places) this.#order = { places, ids: inReadingOrder(places) };
    return this.#order.ids;
  }

  #make(index: StructureIndex, id: string, pictured: Pictured): ChartNode | undefined {
    const made = cardOf(index, id, pictured);
    const place = pictured.places.get(id);
    if (!made || !place) return undefined;
    const [data, label] = made;
    const last = this.#drawn.get(id);
    const kept = last && sameData(last.data, data) ? last.data : data;
    if (last && last.data === kept && last.label === label && samePlace(last.place, place)) {
      return last.node;
    }
    const node = nodeOf(id, kept, label, place);
    this.#drawn.set(id, { data: kept, label, place, node });
    return node;
  }
}

function lockOf({ structure }: StructureIndex, kind: SubjectKind, id: string) {
  if (!isLocked(structure, { kind, id })) return null;
  const locked: Locked = structure.cardState.get(id)?.locked ? 'itself' : 'with-product';
  return { locked };
}

function cardOf(
  index: StructureIndex,
  id: string,
  { places, bySubject, limit }: Pictured,
): [CardData, string] | null {
  const place = places.get(id);
  if (!place) return null;
  const { subject } = place;
  const locked = lockOf(index, subject, id);
  const findings = bySubject.get(`${subject}:${id}`);
  if (subject === 'product') {
    const inside = isCollapsed(index.structure, id);
    const all = inside ? findingsWithin(index, bySubject, id) : findings;
    const data = {
      ...productData(index, id, all),
      ...(inside && collapsedData(index, id)),
      ...locked,
    };
    return [data, productLabel(data)];
  }
  if (subject === 'squad') {
    const facts = index.squads.get(id);
    if (!facts) return null;
    const data = { ...squadData(index, facts, findings), ...locked };
    return [data, squadLabel(data, facts.product?.name ?? null)];
  }
  const facts = index.people.get(id);
  if (!facts) return null;
  const data = { ...personData(index, facts, findings, limit), ...locked };
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
