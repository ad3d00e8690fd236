import { isValid, parseISO } from 'date-fns';
import type { RecentPlan } from '../../shared/ipc-messages.ts';
import { shortDayText } from '../../shared/words/formats.ts';
import { startWords } from '../words/start-words.ts';

function opened(at: string): string {
  const moment = parseISO(at);
  if (!isValid(moment)) return '';
  const days = (Date.now() - moment.getTime()) / 86_400_000;
  if (days * 24 * 60 < 1) return startWords.justNow;
  return days < 7 ? startWords.ago(moment) : shortDayText(at);
}

/** A recent plan: its picture, its name, how large it is and when it was open. */
export function PlanCard({ plan, onOpen }: { plan: RecentPlan; onOpen: () => void }) {
  const { name, fileName, folder, thumbnail, openedAt, squads, people } = plan;
  return (
    <button
      type="button"
      className="plan-card"
      title={startWords.place(fileName, folder)}
      onClick={onOpen}
    >
      <span className="plan-card-picture">
        {thumbnail ? (
          <img src={thumbnail} alt="" />
        ) : (
          <span aria-hidden="true">{startWords.noPicture}</span>
        )}
      </span>
      <span className="plan-card-name" dir="auto">
        <span className="visually-hidden">{startWords.open(name)}</span>
        <span aria-hidden="true">{name}</span>
      </span>{' '}
      <span className="plan-card-facts">
        <span>{startWords.counts(squads, people)}</span> <span>{opened(openedAt)}</span>
      </span>
    </button>
  );
}
