import type { Rect } from '../../shared/layout/rect.ts';
import type { ChartEdge } from './chart-edges.ts';
import { liveBox, type Moved } from './moved-cards.ts';
import type { PlaceGrid } from './place-grid.ts';
import type { ChartModel } from './use-chart-model.ts';

/** How long a card takes to its new place, in milliseconds. */
export const GLIDE = 170;
const EASING = 'ease-out';
/** A step so short, in canvas units, is taken at once: the arrow keys make many of them. */
const STEP = 12;
/** With more cards than so many, all are there at once: the computer has enough to do. */
const MOST = 400;

/** A card that is to be seen going from where it was to where it is now. */
export interface Glide {
  readonly id: string;
  readonly from: Rect;
  readonly to: Rect;
}

/** The cards that have another place or size; what a hand moved goes on from where it was let go. */
export function glidesBetween(
  before: Pick<ChartModel, 'grid' | 'places'>,
  moved: Moved | null,
  now: Pick<PlaceGrid, 'boxes'>,
  shown: Iterable<string>,
): Glide[] {
  const glides: Glide[] = [];
  for (const id of shown) {
    const from = liveBox(id, before, moved);
    const to = now.boxes.get(id);
    if (!from || !to) continue;
    const away = Math.max(Math.abs(from.x - to.x), Math.abs(from.y - to.y));
    const grown = Math.max(Math.abs(from.width - to.width), Math.abs(from.height - to.height));
    if (Math.max(away, grown) >= STEP) glides.push({ id, from, to });
  }
  return glides.length > MOST ? [] : glides;
}

/**
 * Lets cards go to their new places. They are there already for whoever asks, clicks or drags: only the
 * picture follows. Steps add up, so that a second move in the middle of the first does not jump.
 */
export function glide(
  chart: HTMLElement,
  glides: readonly Glide[],
  edges: readonly Pick<ChartEdge, 'id' | 'source' | 'target'>[],
): void {
  const cards = chart.querySelectorAll<HTMLElement>('.react-flow__node');
  const elements = new Map([...cards].map((element) => [element.dataset.id ?? '', element]));
  const timing = { duration: GLIDE, easing: EASING } as const;
  for (const { id, from, to } of glides) {
    const element = elements.get(id);
    if (!element) continue;
    if (from.x !== to.x || from.y !== to.y) {
      const away = `${from.x - to.x}px ${from.y - to.y}px`;
      element.animate([{ translate: away }, { translate: '0 0' }], { ...timing, composite: 'add' });
    }
    if (from.width === to.width && from.height === to.height) continue;
    const size = ({ width, height }: Rect) => ({ width: `${width}px`, height: `${height}px` });
    element.animate([size(from), size(to)], timing);
  }
  // Lines are at the new places at once: they come back when their cards have arrived.
  const going = new Set(glides.map(({ id }) => id));
  const led = edges.filter(({ source, target }) => going.has(source) || going.has(target));
  const lines = new Set(led.map(({ id }) => id));
  for (const line of chart.querySelectorAll<SVGElement>('.chart-line')) {
    if (!lines.has(line.dataset.lineId ?? '')) continue;
    line.animate([{ opacity: 0 }, { opacity: 0, offset: 0.6 }, { opacity: 1 }], GLIDE + 20);
  }
}
