import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import type { FarPicture, PicturePath } from './far-picture.ts';

/**
 * The chart far out. What the pointer is on, what is selected and what has to do with it are cards of
 * their own on top of this; for screen readers the outline tells the rest.
 */
export const ChartPicture = memo(function ChartPicture({ picture }: { picture: FarPicture }) {
  return (
    <ViewportPortal>
      <div className="chart-picture" aria-hidden="true">
        <Shapes layer="regions" paths={picture.regions} />
        <Shapes layer="cards" paths={picture.cards} />
        <Shapes layer="marks" paths={picture.marks} />
        {picture.names.map(({ id, name, x, y, width, height }) => (
          <span
            key={id}
            className="picture-name"
            style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
          >
            <span dir="auto">{name}</span>
          </span>
        ))}
      </div>
    </ViewportPortal>
  );
});

function Shapes({ layer, paths }: { layer: string; paths: readonly PicturePath[] }) {
  return (
    <svg className={`picture-${layer}`} aria-hidden="true">
      {paths.map(({ kind, path }) => (
        <path key={kind} className={`picture-${kind}`} d={path} />
      ))}
    </svg>
  );
}
