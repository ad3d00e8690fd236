import type { ReactFlowState } from '@xyflow/react';
import { createStore } from 'zustand/vanilla';
import { boundsOf, type Rect } from '../../shared/layout/rect.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { type Around, aroundOf, type Guide, snapTo } from './snap-lines.ts';
import type { ChartModel } from './use-chart-model.ts';
import { DOTS } from './zoom-steps.ts';

type Position = readonly [id: string, at: { x: number; y: number }];

/** So near, in pixels, a card snaps. */
const REACH = 6;

/** The lines that are shown while a card is dragged. Not in React: only what draws them listens. */
export const guideStore = createStore<{ readonly guides: readonly Guide[] }>(() => ({
  guides: [],
}));

function show(guides: readonly Guide[]): void {
  if (guides.length > 0 || guideStore.getState().guides.length > 0) guideStore.setState({ guides });
}

/** Lines dragged cards up with those around them, from when they are taken until they are dropped. */
export class Snapper {
  readonly #model: ChartModel;
  readonly #ids: readonly string[];
  readonly #store: { readonly getState: () => ReactFlowState };
  readonly #box: Rect | null;
  /** Cards in view that the dragged ones may line up with, of the view that they were gathered for. */
  #others: { readonly of: string; readonly around: Around } | null = null;
  #off = false;

  constructor(
    model: ChartModel,
    ids: readonly string[],
    store: { readonly getState: () => ReactFlowState },
  ) {
    this.#model = model;
    this.#ids = ids;
    this.#store = store;
    this.#box = boundsOf(ids.flatMap((id) => model.grid.boxes.get(id) ?? []));
    window.addEventListener('keydown', this.#watch, true);
    window.addEventListener('keyup', this.#watch, true);
  }

  /** As long as Ctrl or Cmd is held, cards go where the hand goes. */
  readonly #watch = (event: KeyboardEvent): void => {
    this.#off = event.ctrlKey || event.metaKey;
  };

  /** Where the dragged cards are drawn, given where the hand has them. */
  snap(positions: readonly Position[]): readonly Position[] {
    const [x, y, zoom] = this.#store.getState().transform;
    const first = positions[0];
    const place = first && this.#model.places.get(first[0]);
    // Far out a card is a few pixels wide: whatever it snapped to would be chance.
    if (!this.#box || !place || this.#off || zoom < DOTS || !interfaceStore.getState().snapping) {
      show([]);
      return positions;
    }
    const box = {
      ...this.#box,
      x: this.#box.x + first[1].x - place.x,
      y: this.#box.y + first[1].y - place.y,
    };
    const { dx, dy, guides } = snapTo(box, this.#around(`${x} ${y} ${zoom}`), REACH / zoom);
    show(guides);
    return positions.map(([id, at]) => [id, { x: at.x + dx, y: at.y + dy }]);
  }

  end(): void {
    window.removeEventListener('keydown', this.#watch, true);
    window.removeEventListener('keyup', this.#watch, true);
    show([]);
  }

  /** Squads line up with squads; what stands on the canvas itself, with what does so, too. */
  #around(view: string): Around {
    if (this.#others?.of === view) return this.#others.around;
    const { grid } = this.#model;
    const { transform, width, height } = this.#store.getState();
    const [x, y, zoom] = transform;
    const seen = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
    const dragged = new Set(this.#ids);
    const squads = this.#ids.every((id) => grid.places.get(id)?.subject === 'squad');
    const boxes = [...grid.within(seen)].flatMap((id) => {
      const place = grid.places.get(id);
      const kind = squads ? place?.subject === 'squad' : place?.parent === null;
      return kind && !dragged.has(id) ? (grid.boxes.get(id) ?? []) : [];
    });
    const around = aroundOf(boxes);
    this.#others = { of: view, around };
    return around;
  }
}
