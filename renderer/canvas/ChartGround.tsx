import { ViewportPortal } from '@xyflow/react';
import type { Rect } from '../../shared/layout/rect.ts';

const GAP = 24;
/** How far the ground reaches beyond the area, in canvas units: under whatever juts out of it. */
const BEYOND = 40 * GAP;

/** The ground that cards and lines of an area stand on. */
export function groundOf(area: Rect): Rect {
  const [x, y] = [Math.floor(area.x / GAP) * GAP - BEYOND, Math.floor(area.y / GAP) * GAP - BEYOND];
  return { x, y, width: area.width + GAP + 2 * BEYOND, height: area.height + GAP + 2 * BEYOND };
}

/**
 * What lies under and over the cards of the area that is drawn: the canvas's dots, and a shield that
 * is up while the view moves, so that no card under the pointer lights up on the way.
 */
export function ChartGround({ area, dotted }: { area: Rect; dotted: boolean }) {
  const { x, y, width, height } = groundOf(area);
  const style = { transform: `translate(${x}px, ${y}px)`, width, height };
  return (
    <ViewportPortal>
      {dotted && <div className="chart-dots" style={style} />}
      <div className="chart-shield" style={style} />
    </ViewportPortal>
  );
}
