import type { StaffingAnswer } from '../../shared/staffing/messages.ts';
import { Button } from '../ui/Button.tsx';
import type { Obstacle } from './staffing-form.ts';
import { giveWayLabel } from './staffing-words.ts';
import { ToldFindings } from './ToldFindings.tsx';

interface BlockedResultProps {
  readonly answer: Extract<StaffingAnswer, { kind: 'blocked' }>;
  /** Lets one limit give way and looks again. */
  readonly onGiveWay: (obstacle: Obstacle) => void;
}

const names: Readonly<Record<Obstacle['limit'], string>> = {
  hires: 'New positions',
  budget: 'Pay for new positions',
  'must-not-move': 'Must not move',
  'team-orders': 'Who orders the backlog',
  reach: 'Where people may take squads',
};

/** Nothing satisfies the limits: which of them is in the way, and what it would take. */
export function BlockedResult({ answer, onGiveWay }: BlockedResultProps) {
  const { obstacles, impossible } = answer;
  return (
    <div className="staffing-blocked">
      <h3>Nothing satisfies these limits</h3>
      {obstacles.length > 0 && (
        <>
          <p className="staffing-muted">
            {obstacles.length === 1
              ? 'One limit is in the way. Were it to give way, the findings could be cleared.'
              : 'Any one of these limits is in the way. If one of them gives way, the others can stay.'}
          </p>
          <ul className="staffing-obstacles">
            {obstacles.map((obstacle) => (
              <li key={obstacle.limit}>
                <p>
                  <strong>{names[obstacle.limit]}</strong>
                  <span>{obstacle.sentence}</span>
                </p>
                <Button onClick={() => onGiveWay(obstacle)}>{giveWayLabel(obstacle)}</Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {obstacles.length === 0 && impossible.length === 0 && (
        <p>No single limit is in the way: only several of them together. Loosen more than one.</p>
      )}
      {impossible.length > 0 && (
        <>
          <p>Whatever the limits, no change of owners clears:</p>
          <ToldFindings findings={impossible} />
          <p className="staffing-muted">Leave these out, and look again.</p>
        </>
      )}
    </div>
  );
}
