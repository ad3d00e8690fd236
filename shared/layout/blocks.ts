import { type HierarchyNode, hierarchy } from 'd3-hierarchy';
import type { Id } from '../model/fields.ts';
import { type Homes, type LeaderHome, NO_PRODUCT } from './homes.ts';
import { type Box, gridOf, pack } from './pack.ts';
import { type Rect, snap } from './rect.ts';
import { columnsFor } from './region.ts';
import { PERSON_HEIGHT, PERSON_WIDTH, REGION_GAP, SQUAD_GAP } from './sizes.ts';

/** Space between people beside a product and its region: room for the lines between them. */
const BESIDE_GAP = 32;
/** Blocks under one leader stay in one row up to this width, in canvas units. */
const ONE_ROW = 1400;
const CARD: Box = { width: PERSON_WIDTH, height: PERSON_HEIGHT };

/** Part of the picture that is laid out as one: its size and what stands where in it. */
export interface Block extends Box {
  readonly regions: readonly (Rect & { readonly id: Id })[];
  readonly people: readonly (Rect & { readonly id: Id })[];
}

function moved<T extends { readonly x: number; readonly y: number }>(
  items: readonly T[],
  x: number,
  y: number,
): T[] {
  return items.map((item) => ({ ...item, x: item.x + x, y: item.y + y }));
}

/** Several blocks at their places as one. */
function merge(
  size: Box,
  blocks: readonly Block[],
  places: readonly { x: number; y: number }[],
  down = 0,
): Block {
  const regions: (Rect & { id: Id })[] = [];
  const people: (Rect & { id: Id })[] = [];
  blocks.forEach((block, at) => {
    const { x = 0, y = 0 } = places[at] ?? {};
    regions.push(...moved(block.regions, x, y + down));
    people.push(...moved(block.people, x, y + down));
  });
  return { width: size.width, height: size.height + down, regions, people };
}

function peopleGrid(ids: readonly Id[], columns: number): Block {
  const { width, height, places } = gridOf(ids.length, columns, CARD, SQUAD_GAP);
  const people = places.map((place, at) => ({ ...CARD, ...place, id: ids[at] as Id }));
  return { width, height, regions: [], people };
}

/** A product's region with the people who stand beside it in rows on top. */
function regionBlock(id: Id, size: Box, beside: readonly Id[]): Block {
  const columns = Math.max(1, Math.floor((size.width + SQUAD_GAP) / (CARD.width + SQUAD_GAP)));
  const people = peopleGrid(beside, columns);
  const down = beside.length === 0 ? 0 : people.height + BESIDE_GAP;
  return {
    width: Math.max(size.width, people.width),
    height: size.height + down,
    regions: [{ id, x: 0, y: down, ...size }],
    people: people.people,
  };
}

interface Node {
  readonly home: LeaderHome | null;
  readonly children: Node[];
  /** Where what it leads comes in the structure's order. */
  rank: number;
}

/** Builds every leader's block from the blocks below, bottom up. */
function leaderBlocks(
  homes: Homes,
  regionBlocks: ReadonlyMap<Id, Block>,
  rank: ReadonlyMap<Id, number>,
  shape: number,
): { readonly rank: number; readonly block: Block }[] {
  const nodes = new Map<Id, Node>();
  for (const home of homes.leaders.values())
    nodes.set(home.leader, { home, children: [], rank: Infinity });
  const top: Node = { home: null, children: [], rank: Infinity };
  for (const node of nodes.values()) {
    (nodes.get(node.home?.parent ?? '') ?? top).children.push(node);
  }
  const built = new Map<Node, Block>();
  const root = hierarchy(top);
  root.eachAfter(({ data: node }: HierarchyNode<Node>) => {
    if (!node.home) return;
    const { leader, regions, reports } = node.home;
    const parts = [
      ...regions.map((id) => ({
        rank: rank.get(id) ?? 0,
        leader: '',
        block: regionBlocks.get(id) as Block,
      })),
      ...node.children.map((child) => ({
        rank: child.rank,
        leader: child.home?.leader ?? '',
        block: built.get(child) as Block,
      })),
    ].sort((a, b) => (a.rank === b.rank ? (a.leader < b.leader ? -1 : 1) : a.rank - b.rank));
    node.rank = parts[0]?.rank ?? Infinity;
    const blocks = parts.map(({ block }) => block);
    if (reports.length > 0) {
      const sorted = [...reports].sort();
      blocks.push(peopleGrid(sorted, columnsFor(sorted.length, CARD, SQUAD_GAP, shape)));
    }
    const down = PERSON_HEIGHT + REGION_GAP;
    const packed = pack(blocks, {
      gap: REGION_GAP,
      above: down,
      oneRowUpTo: ONE_ROW,
      shape,
      centred: true,
    });
    const below = merge(packed, blocks, packed.places, down);
    const width = Math.max(below.width, PERSON_WIDTH);
    const indent = (width - below.width) / 2;
    built.set(node, {
      width,
      height: blocks.length === 0 ? PERSON_HEIGHT : below.height,
      regions: moved(below.regions, indent, 0),
      people: [
        { ...CARD, id: leader, x: (width - PERSON_WIDTH) / 2, y: 0 },
        ...moved(below.people, indent, 0),
      ],
    });
  });
  return top.children.map((node) => ({ rank: node.rank, block: built.get(node) as Block }));
}

/**
 * The whole picture as if nothing had been placed yet: blocks that are not connected stand on
 * shelves in the structure's order, people without a place at the end.
 * @param shape width to height that it comes near to.
 * @param regionSizes size of each product's region, and of the block of squads without a product.
 */
export function wholePicture(
  homes: Homes,
  regionSizes: ReadonlyMap<Id, Box>,
  shape: number,
): Block {
  const rank = new Map(
    [...regionSizes.keys()].map((id, at) => [id, id === NO_PRODUCT ? Infinity : at]),
  );
  const regionBlocks = new Map<Id, Block>();
  for (const [id, size] of regionSizes) {
    regionBlocks.set(id, regionBlock(id, size, homes.beside.get(id) ?? []));
  }
  const roots = [
    ...leaderBlocks(homes, regionBlocks, rank, shape),
    ...homes.freeRegions.map((id) => ({
      rank: rank.get(id) ?? Infinity,
      block: regionBlocks.get(id) as Block,
    })),
  ];
  const lead = (block: Block) => block.people[0]?.id ?? '';
  roots.sort((a, b) =>
    a.rank === b.rank ? (lead(a.block) < lead(b.block) ? -1 : 1) : a.rank - b.rank,
  );
  const packed = pack(
    roots.map(({ block }) => block),
    { gap: REGION_GAP, shape },
  );
  const body = merge(
    packed,
    roots.map(({ block }) => block),
    packed.places,
  );

  const cardArea = (CARD.width + SQUAD_GAP) * (CARD.height + SQUAD_GAP);
  const apart = homes.placeless.length + homes.heads.length;
  const area = body.width * body.height + apart * cardArea;
  const across = Math.max(body.width, Math.sqrt(area * shape));
  const columns = Math.max(1, Math.floor((across + SQUAD_GAP) / (CARD.width + SQUAD_GAP)));
  const layers = [
    peopleGrid(homes.heads, columns),
    body,
    peopleGrid(homes.placeless, columns),
  ].filter(({ width }) => width > 0);
  let y = 0;
  const places = layers.map((layer) => {
    const place = { x: 0, y };
    y += layer.height + REGION_GAP;
    return place;
  });
  const whole = merge(
    { width: Math.max(0, ...layers.map(({ width }) => width)), height: y },
    layers,
    places,
  );
  const onGrid = <T extends Rect>(rect: T): T => ({ ...rect, x: snap(rect.x), y: snap(rect.y) });
  return { ...whole, regions: whole.regions.map(onGrid), people: whole.people.map(onGrid) };
}
