import { ViewportPortal } from '@xyflow/react';
import type { Rect } from '../../shared/layout/rect.ts';

const GAP = 24;

/**
 * What lies under and over the cards of the area that is drawn: the canvas's dots, and a shield that
 * is up while the view moves, so that no card under the pointer lights up on the way.
 */
export function ChartGround({ area, dotted }: { area: Rect; dotted: boolean }) {
  const [x, y] = [Math.floor(area.x / GAP) * GAP, Math.floor(area.y / GAP) * GAP];
  const style = {
    transform: `translate(${x}px, ${y}px)`,
    width: area.width + GAP,
    height: area.height + GAP,
  };
  return (
    <ViewportPortal>
      {dotted && <div className="chart-dots" style={style} />}
      <div className="chart-shield" style={style} />
    </ViewportPortal>
  );
}
