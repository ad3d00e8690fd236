import type { Person } from '../../shared/model/entities.ts';
import { holdsRole } from '../../shared/model/structure-index.ts';
import { useAnalysis, useInterface, useOpenPlan } from '../store/hooks.ts';
import { clockWords } from '../words/people-words.ts';
import { ClockBar } from './ClockBar.tsx';
import { type ClockHand, isOver, strategyClock } from './strategy-clock.ts';

/** How long a PM has gone without strategy work, beside what is too long. */
export function StrategyClock({ person }: { person: Person }) {
  const { structure, index } = useAnalysis();
  const { document } = useOpenPlan();
  const today = useInterface((state) => state.today);
  const facts = index.people.get(person.id);
  if (!facts || person.open || !holdsRole(facts, 'pm')) return null;
  return (
    <ul className="clock" aria-label={clockWords.label}>
      {strategyClock(document, structure, person.id, today).map((hand) => (
        <li key={hand.key} className="clock-row" data-over={isOver(hand) || undefined}>
          <span className="clock-label">{hand.label}</span>
          <ClockBar hand={hand} />
          <span className="clock-words">{handWords(hand)}</span>
        </li>
      ))}
    </ul>
  );
}

/** "144 d, limit 90". */
function handWords({ value, limit, unit }: ClockHand): string {
  const count = unit === 'days' ? clockWords.shortDays : String;
  const known = value === null ? clockWords.notKnown : count(value);
  return limit === null ? known : clockWords.withLimit(known, limit);
}
