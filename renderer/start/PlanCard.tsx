import { formatDistanceToNow, isValid, parseISO } from 'date-fns';
import type { RecentPlan } from '../../shared/ipc-messages.ts';
import { shortDayText } from '../../shared/words/formats.ts';

function opened(at: string): string {
  const moment = parseISO(at);
  if (!isValid(moment)) return '';
  const days = (Date.now() - moment.getTime()) / 86_400_000;
  if (days * 24 * 60 < 1) return 'just now';
  return days < 7
    ? formatDistanceToNow(moment, { addSuffix: true }).replace('about ', '')
    : shortDayText(at);
}

function counts({ squads, people }: RecentPlan): string {
  const parts = [
    `${squads} ${squads === 1 ? 'squad' : 'squads'}`,
    `${people} ${people === 1 ? 'person' : 'people'}`,
  ];
  return parts.join(', ');
}

/** A recent plan: its picture, its name, how large it is and when it was open. */
export function PlanCard({ plan, onOpen }: { plan: RecentPlan; onOpen: () => void }) {
  const { name, fileName, folder, thumbnail, openedAt } = plan;
  return (
    <button type="button" className="plan-card" title={`${fileName} in ${folder}`} onClick={onOpen}>
      <span className="plan-card-picture">
        {thumbnail ? (
          <img src={thumbnail} alt="" />
        ) : (
          <span aria-hidden="true">No picture yet</span>
        )}
      </span>
      <span className="plan-card-name" dir="auto">
        <span className="visually-hidden">Open </span>
        {name}
      </span>{' '}
      <span className="plan-card-facts">
        <span>{counts(plan)}</span> <span>{opened(openedAt)}</span>
      </span>
    </button>
  );
}
