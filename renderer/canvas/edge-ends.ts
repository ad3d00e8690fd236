import {
  COLLAPSED_HEIGHT,
  COLLAPSED_WIDTH,
  PERSON_HEIGHT,
  PERSON_WIDTH,
  SQUAD_HEIGHT,
  SQUAD_WIDTH,
} from '../../shared/layout/sizes.ts';
import type { Point } from '../../shared/routing/find-route.ts';
import { NAME_MIDDLE, REGION_CORNER, SLOT_MIDDLE } from '../../shared/routing/ports.ts';
import type { ChartEdge } from './chart-edges.ts';
import { downwardsPath, sidewaysPath } from './edge-path.ts';

/** How far left of a squad's card the lines of each kind come down, in canvas units. */
const lanes = { pm: 14, po: 11, reporting: 8, dotted: 5, member: 3 } as const;

/** Width and height of the card that a line leaves; from a product only while that is collapsed. */
const SIZES = {
  person: [PERSON_WIDTH, PERSON_HEIGHT],
  squad: [SQUAD_WIDTH, SQUAD_HEIGHT],
  product: [COLLAPSED_WIDTH, COLLAPSED_HEIGHT],
} as const;

/**
 * The corners of a line between two cards, from where their upper left corners are: whatever stands
 * between them. For lines that are on the move; the others go around cards (line-routes.ts).
 * @param width of the card that the line reaches.
 */
export function linePoints(from: Point, to: Point, width: number, data: ChartEdge): Point[] {
  const [cardWidth, height] = SIZES[data.leaves];
  const start = { x: from.x + cardWidth / 2, y: from.y + height };
  if (data.reaches === 'squad') {
    const end = { x: to.x, y: to.y + (data.slot ? SLOT_MIDDLE[data.slot] : NAME_MIDDLE) };
    return sidewaysPath(start, end, height, lanes[data.kind]);
  }
  if (data.reaches === 'person') return downwardsPath(start, { x: to.x + width / 2, y: to.y });
  const left = to.x + REGION_CORNER;
  const x = Math.min(Math.max(start.x, left), to.x + width - REGION_CORNER);
  return downwardsPath(start, { x, y: to.y });
}
