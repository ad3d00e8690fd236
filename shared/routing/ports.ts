import type { Rect } from '../layout/rect.ts';
import { COLLAPSED_HEIGHT } from '../layout/sizes.ts';
import { CARD_CLEAR, REGION_CLEAR } from './route-grid.ts';

export type Side = 'top' | 'bottom' | 'left' | 'right';

/** A point on a card's edge where a line can leave or reach it. */
export interface Port {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  /** How far from the edge the way runs that it opens on. */
  readonly clear: number;
  /** What it costs beside the best port of the card, in canvas units of way. */
  readonly cost: number;
}

/** What a line leaves or reaches. */
export type LineEnd =
  | { readonly kind: 'person'; readonly box: Rect }
  | {
      readonly kind: 'squad';
      readonly box: Rect;
      /** The slot it ends in; null for the card as a whole. */
      readonly slot: 'pm' | 'po' | null;
    }
  | { readonly kind: 'product'; readonly box: Rect };

/**
 * Where the slots stand on a squad's card, in canvas units from its upper edge: the middle of what
 * the window draws there.
 */
export const SLOT_MIDDLE = { pm: 71, po: 109 } as const;
/** Where a line to a squad's members ends: beside its name. */
export const NAME_MIDDLE = 20;
/** Lines into a region end at its upper edge, this far from its corners. */
export const REGION_CORNER = 24;

/** What leaving a card by its upper edge, or reaching it by the lower one, costs beside the usual way. */
const UNUSUAL = 120;
/** Lines prefer the left side of a squad's card, where its slots say PM and PO. */
const RIGHT = 40;

function level({ x, width }: Rect, y: number): Port[] {
  return [
    { x, y, side: 'left', clear: CARD_CLEAR, cost: 0 },
    { x: x + width, y, side: 'right', clear: CARD_CLEAR, cost: RIGHT },
  ];
}

function upright({ x, y, width, height }: Rect, best: 'top' | 'bottom'): Port[] {
  const at = { x: x + width / 2, clear: CARD_CLEAR };
  return [
    { ...at, y, side: 'top', cost: best === 'top' ? 0 : UNUSUAL },
    { ...at, y: y + height, side: 'bottom', cost: best === 'bottom' ? 0 : UNUSUAL },
  ];
}

/** Whether a product's box is that of a collapsed one: a card, which no line runs through. */
export function isCollapsedBox({ height }: Rect): boolean {
  return height <= COLLAPSED_HEIGHT;
}

/** Where a line may leave a card: below, as in every chart of who reports to whom, else above. */
export function portsOut({ box }: LineEnd): Port[] {
  return upright(box, 'bottom');
}

/** Where a line may reach what it leads to. `from` is where it comes from. */
export function portsIn(end: LineEnd, from: Rect): Port[] {
  const { box } = end;
  if (end.kind === 'person') return upright(box, 'top');
  if (end.kind === 'squad') {
    return level(box, box.y + (end.slot ? SLOT_MIDDLE[end.slot] : NAME_MIDDLE));
  }
  if (isCollapsedBox(box)) return upright(box, 'top');
  const left = box.x + REGION_CORNER;
  const right = box.x + box.width - REGION_CORNER;
  const x = Math.min(Math.max(from.x + from.width / 2, left), right);
  return [{ x, y: box.y, side: 'top', clear: REGION_CLEAR, cost: 0 }];
}
