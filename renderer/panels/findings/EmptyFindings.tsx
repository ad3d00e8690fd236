import { CircleCheck, CircleHelp } from 'lucide-react';
import { useAnalysis } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { showAllFindings } from './findings-view.ts';

function summary(unanswered: number, holding: number, accepted: number): string {
  if (accepted > 0 && unanswered === 0) return `${accepted} accepted for now.`;
  if (unanswered > 0) {
    return `${unanswered} ${unanswered === 1 ? 'thing' : 'things'} cannot be told yet.`;
  }
  if (holding > 0) return `All ${holding} checks hold.`;
  return 'There is nothing to judge yet: add a squad and say who owns its direction and its backlog.';
}

/** No finding is no proof of health: what cannot be told is said in the same breath. */
export function EmptyFindings() {
  const { result } = useAnalysis();
  const fine = result.cannotTell.length + result.accepted.length === 0 && result.holding > 0;
  const Icon = fine ? CircleCheck : CircleHelp;
  return (
    <div className={`findings-empty ${fine ? 'findings-empty-fine' : ''}`}>
      <Icon aria-hidden="true" />
      <p>
        <strong>No findings.</strong>{' '}
        {summary(result.cannotTell.length, result.holding, result.accepted.length)}
      </p>
    </div>
  );
}

/** There are findings, but the filter lets none through. */
export function NothingShown() {
  return (
    <div className="findings-empty">
      <p>The filter hides all findings.</p>
      <Button onClick={showAllFindings}>Show all</Button>
    </div>
  );
}
