import { SQUAD_HEIGHT, SQUAD_WIDTH } from '../../shared/layout/sizes.ts';
import type { SquadBlock } from './card-data.ts';

const kinds = ['none', 'advice', 'warning', 'critical'] as const;

/**
 * A region's squads as one picture, for views so far out that a card could say nothing: a path for
 * each severity instead of an element for each squad.
 */
export function SquadBlocks({ blocks }: { blocks: readonly SquadBlock[] }) {
  return (
    <svg className="squad-blocks" aria-hidden="true">
      {kinds.map((kind) => {
        const path = blocks
          .filter(({ worst }) => worst === kind)
          .map(({ x, y }) => `M${x} ${y}h${SQUAD_WIDTH}v${SQUAD_HEIGHT}h${-SQUAD_WIDTH}z`)
          .join('');
        return path && <path key={kind} className={`squad-blocks-${kind}`} d={path} />;
      })}
    </svg>
  );
}
