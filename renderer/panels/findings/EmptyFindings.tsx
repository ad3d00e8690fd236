import { CircleCheck, CircleHelp } from 'lucide-react';
import { useAnalysis } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { findingWords } from '../../words/finding-words.ts';
import { showAllFindings } from './findings-view.ts';

function summary(unanswered: number, holding: number, accepted: number): string {
  if (accepted > 0 && unanswered === 0) return findingWords.accepted(accepted);
  if (unanswered > 0) return findingWords.cannotTellYet(unanswered);
  if (holding > 0) return findingWords.allHold(holding);
  return findingWords.nothingToJudge;
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
        <strong>{findingWords.none}</strong>{' '}
        {summary(result.cannotTell.length, result.holding, result.accepted.length)}
      </p>
    </div>
  );
}

/** There are findings, but the filter lets none through. */
export function NothingShown() {
  return (
    <div className="findings-empty">
      <p>{findingWords.hidden}</p>
      <Button onClick={showAllFindings}>{findingWords.showAll}</Button>
    </div>
  );
}
