import { paySourceOf } from '../../shared/costs/pay.ts';
import type { StaffingAnswer } from '../../shared/staffing/messages.ts';
import { useOpenPlan } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { blockedWords as words } from '../words/staffing-words.ts';
import type { Obstacle } from './staffing-form.ts';
import { giveWayLabel } from './staffing-text.ts';
import { ToldFindings } from './ToldFindings.tsx';

interface BlockedResultProps {
  readonly answer: Extract<StaffingAnswer, { kind: 'blocked' }>;
  /** Lets one limit give way and looks again. */
  readonly onGiveWay: (obstacle: Obstacle) => void;
}

/** Nothing satisfies the limits: which of them is in the way, and what it would take. */
export function BlockedResult({ answer, onGiveWay }: BlockedResultProps) {
  const { obstacles, impossible } = answer;
  const { currency } = paySourceOf(useOpenPlan().document);
  return (
    <div className="staffing-blocked">
      <h3>{words.title}</h3>
      {obstacles.length > 0 && (
        <>
          <p className="staffing-muted">{obstacles.length === 1 ? words.one : words.several}</p>
          <ul className="staffing-obstacles">
            {obstacles.map((obstacle) => (
              <li key={obstacle.limit}>
                <p>
                  <strong>{words.limit[obstacle.limit]}</strong>
                  <span>{obstacle.sentence}</span>
                </p>
                <Button onClick={() => onGiveWay(obstacle)}>
                  {giveWayLabel(obstacle, currency)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {obstacles.length === 0 && impossible.length === 0 && <p>{words.together}</p>}
      {impossible.length > 0 && (
        <>
          <p>{words.impossible}</p>
          <ToldFindings findings={impossible} />
          <p className="staffing-muted">{words.leaveOut}</p>
        </>
      )}
    </div>
  );
}
