import { ViewportPortal } from '@xyflow/react';
import { useStore } from 'zustand';
import { guideStore } from './snapper.ts';

/** The lines that a dragged card has just snapped to. */
export function SnapGuides() {
  const guides = useStore(guideStore, (state) => state.guides);
  if (guides.length === 0) return null;
  return (
    <ViewportPortal>
      <svg className="snap-guides" aria-hidden="true">
        {guides.map(({ gap, ...line }) => (
          <line
            key={Object.values(line).join(' ')}
            className={gap ? 'snap-guide is-gap' : 'snap-guide'}
            {...line}
          />
        ))}
      </svg>
    </ViewportPortal>
  );
}
