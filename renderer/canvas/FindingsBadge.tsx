import { interfaceStore } from '../store/interface-store.ts';
import { SeverityMark } from '../ui/Marks.tsx';
import { cardWords } from '../words/card-words.ts';
import type { BadgeData } from './badge-data.ts';

interface FindingsBadgeProps {
  readonly badge: BadgeData;
  readonly of: string;
  /** Reached by Tab only while its card is selected: cards alone are stops enough. */
  readonly reachable: boolean;
}

/** What is wrong here, quietly: the worst severity and how many. A click opens it. */
export function FindingsBadge({ badge, of, reachable }: FindingsBadgeProps) {
  return (
    <button
      type="button"
      className={`findings-badge findings-badge-${badge.worst} nodrag nopan`}
      aria-label={cardWords.badgeOf(of, badge.words)}
      title={badge.words}
      tabIndex={reachable ? 0 : -1}
      onClick={() =>
        interfaceStore.setState({ finding: badge.first, rightPanel: 'findings', showRight: true })
      }
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <SeverityMark severity={badge.worst} count={badge.count} />
    </button>
  );
}
