import type { Id } from '../model/fields.ts';
import type { Position } from '../model/placement.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import { type Block, wholePicture } from './blocks.ts';
import { type Homes, NO_PRODUCT } from './homes.ts';
import type { Box } from './pack.ts';
import { boundsOf, type Rect } from './rect.ts';
import { arrangeSquads, REGION_SHAPE, regionSize } from './region.ts';
import { COLLAPSED_HEIGHT, COLLAPSED_WIDTH, SQUAD_HEIGHT, SQUAD_WIDTH } from './sizes.ts';

const SQUAD: Box = { width: SQUAD_WIDTH, height: SQUAD_HEIGHT };
const COLLAPSED: Box = { width: COLLAPSED_WIDTH, height: COLLAPSED_HEIGHT };

interface XY {
  readonly x: number;
  readonly y: number;
}

/** Regions as they stand by themselves, before they get a place in the picture. */
export interface Regions {
  /** Places of squads relative to their product's region. */
  readonly squads: ReadonlyMap<Id, XY>;
  /** Sizes of products' regions, and of the block of squads without a product. */
  readonly sizes: ReadonlyMap<Id, Box>;
  /** Each region with what of its squads the user dragged out over its left or upper edge. */
  readonly beyond: ReadonlyMap<Id, Rect>;
  /** Places in the block of squads without a product. */
  readonly loose: ReadonlyMap<Id, XY>;
}

function regionsOf(
  { structure, squadsByProduct }: StructureIndex,
  kept: ReadonlyMap<Id, Position>,
  shape: number,
): Regions {
  const squads = new Map<Id, XY>();
  const sizes = new Map<Id, Box>();
  const beyond = new Map<Id, Rect>();
  for (const product of structure.product.values()) {
    const places = arrangeSquads(squadsByProduct.get(product.id) ?? [], kept, undefined, shape);
    for (const [id, at] of places) squads.set(id, at);
    if (structure.cardState.get(product.id)?.collapsed) {
      sizes.set(product.id, COLLAPSED);
      beyond.set(product.id, { x: 0, y: 0, ...COLLAPSED });
      continue;
    }
    const need = regionSize(places.values());
    const before = kept.get(product.id);
    const size = {
      width: Math.max(need.width, before?.width ?? 0),
      height: Math.max(need.height, before?.height ?? 0),
    };
    sizes.set(product.id, size);
    const all = [
      { x: 0, y: 0, ...size },
      ...[...places.values()].map((at) => ({ ...at, ...SQUAD })),
    ];
    beyond.set(product.id, boundsOf(all) as Rect);
  }
  const free = [...structure.squad.values()].filter(({ productId }) => productId === null);
  const loose = arrangeSquads(free, new Map(), { x: 0, y: 0 }, 1.6);
  if (free.length > 0) {
    const bounds = boundsOf([...loose.values()].map((at) => ({ ...at, ...SQUAD }))) as Rect;
    sizes.set(NO_PRODUCT, { width: bounds.width, height: bounds.height });
  }
  return { squads, sizes, beyond, loose };
}

/** Up to so many squads the picture decides the shape of its regions: a narrow one shows all cards larger. */
const FEW_SQUADS = 100;
/** Regions about square, and with their squads below each other. */
const OTHER_SHAPES = [0.8, 0.2];
/** Part of the size that another shape has to save to be worth it. */
const WORTH_IT = 0.05;

/**
 * Regions and the whole picture made of them, with the regions in the shape in which the picture can
 * be shown largest.
 * @param kept places that stay as they are
 * @param shape width to height that the whole picture comes near to
 */
export function fittingRegions(
  index: StructureIndex,
  homes: Homes,
  kept: ReadonlyMap<Id, Position>,
  shape: number,
): { readonly regions: Regions; readonly picture: Block } {
  const drawn = (regionShape: number) => {
    const regions = regionsOf(index, kept, regionShape);
    return { regions, picture: wholePicture(homes, regions.sizes, shape) };
  };
  let best = drawn(REGION_SHAPE);
  if (kept.size > 0 || index.structure.squad.size > FEW_SQUADS) return best;
  const span = ({ picture }: typeof best) => Math.max(picture.width / shape, picture.height);
  for (const other of OTHER_SHAPES.map(drawn)) {
    if (span(other) < span(best) * (1 - WORTH_IT)) best = other;
  }
  return best;
}
