import { ChevronRight, Wand2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Finding, Suggestion } from '../../../shared/rules/types.ts';
import {
  changesOf,
  type Effect,
  effectBetween,
  effectText,
  judgeChanges,
} from '../../advice/judge.ts';
import { endPreview, startPreview } from '../../advice/preview.ts';
import { TryButton } from '../../scenarios/TryButton.tsx';
import { useAnalysis, useInterface, useOpenPlan } from '../../store/hooks.ts';
import { interfaceStore, notify } from '../../store/interface-store.ts';
import { newId, runCommand } from '../../store/run-command.ts';
import { Button } from '../../ui/Button.tsx';
import { SeverityMark } from '../../ui/Marks.tsx';
import { previewWords } from '../../words/advice-words.ts';
import { findingWords, suggestionWords } from '../../words/finding-words.ts';

interface SuggestionItemProps {
  readonly suggestion: Suggestion;
  /** The finding that it is for, as it reads. */
  readonly reason: string;
  readonly onApplied: () => void;
}

/** How long a finding is open before its suggestions are judged, in milliseconds. */
const PAUSE = 120;

/** What a suggestion does to the findings, worked out once its finding has stayed open for a moment. */
function useEffectOf(suggestion: Suggestion): Effect | null {
  const { document, scenarioId } = useOpenPlan();
  const { structure, result } = useAnalysis();
  const [effect, setEffect] = useState<Effect | null>(null);
  useEffect(() => {
    // Judging the copy runs all rules: who goes through the list finding by finding does not wait.
    const timer = setTimeout(() => {
      const { today } = interfaceStore.getState();
      const changes = changesOf(suggestion, structure);
      const judged = changes && judgeChanges(document, scenarioId, changes, today);
      setEffect(judged ? effectBetween(result.findings, judged.analysis.result.findings) : null);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [document, scenarioId, structure, result, suggestion]);
  return effect;
}

/** A change that would settle the finding: what it does to all findings, a look at it, and a button that does it. */
export function SuggestionItem({ suggestion, reason, onApplied }: SuggestionItemProps) {
  const { readOnly } = useOpenPlan();
  const { structure } = useAnalysis();
  const effect = useEffectOf(suggestion);
  const { label } = suggestion;
  const shown = useInterface(
    ({ preview }) => preview !== null && preview.changes === changesOf(suggestion, structure),
  );
  const look = () => {
    const changes = changesOf(suggestion, structure);
    if (shown) endPreview();
    else if (changes) startPreview({ label, changes });
    else notify(suggestionWords.outdated, 'error');
  };
  const apply = () => {
    const done = runCommand(label, (current) => [
      ...(changesOf(suggestion, current) ?? suggestion.changes(current, newId)),
    ]);
    if (!done) return;
    notify(previewWords.done(label, effect ? effectText(effect, 'past') : ''));
    onApplied();
  };
  return (
    <li className="suggestion" data-shown={shown || undefined}>
      <div className="suggestion-row">
        <Wand2 className="suggestion-icon" aria-hidden="true" />
        <span className="suggestion-label">{label}</span>
      </div>
      {effect && <EffectPreview effect={effect} open={shown} />}
      <div className="suggestion-buttons">
        <Button aria-label={suggestionWords.previewOf(label)} aria-pressed={shown} onClick={look}>
          {shown ? suggestionWords.leavePreview : suggestionWords.preview}
        </Button>
        <Button aria-label={suggestionWords.applyOf(label)} disabled={readOnly} onClick={apply}>
          {suggestionWords.apply}
        </Button>
        <TryButton
          suggestion={suggestion}
          reason={reason}
          effect={effect ? effectText(effect, 'past') : ''}
          onDone={onApplied}
        />
      </div>
    </li>
  );
}

interface EffectPreviewProps {
  readonly effect: Effect;
  /** Told in full while it is shown on the chart. */
  readonly open: boolean;
}

function EffectPreview({ effect, open }: EffectPreviewProps) {
  const { clears, raises } = effect;
  const words = effectText(effect);
  if (clears.length + raises.length === 0) return <p className="suggestion-effect">{words}</p>;
  return (
    <details key={String(open)} className="suggestion-effect" open={open}>
      <summary>
        <ChevronRight className="suggestion-effect-twist" aria-hidden="true" />
        {words}
      </summary>
      <EffectList title={suggestionWords.clears} findings={clears} />
      <EffectList title={suggestionWords.raises} findings={raises} />
    </details>
  );
}

/** Listed in full up to here; the rest is counted. */
const LISTED = 8;

function EffectList({ title, findings }: { title: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  const more = findings.length - LISTED;
  return (
    <div className="suggestion-list">
      <p className="suggestion-list-title">{title}</p>
      <ul>
        {findings.slice(0, LISTED).map((finding) => (
          <li key={`${finding.rule} ${finding.subjects[0].id}`}>
            <SeverityMark severity={finding.severity} />
            <span>{finding.message}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{findingWords.andMore(more)}</p>}
    </div>
  );
}
