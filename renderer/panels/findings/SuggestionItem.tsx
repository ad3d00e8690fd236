import { ChevronRight, Wand2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { rules } from '../../../shared/rules/all.ts';
import type { Finding, Suggestion } from '../../../shared/rules/types.ts';
import { useAnalysis, useOpenPlan } from '../../store/hooks.ts';
import { interfaceStore, notify } from '../../store/interface-store.ts';
import { newId, runCommand } from '../../store/run-command.ts';
import { Button } from '../../ui/Button.tsx';
import { SeverityMark } from '../../ui/Marks.tsx';
import { effectWords, type SuggestionEffect, suggestionEffect } from './suggestion-preview.ts';

interface SuggestionItemProps {
  readonly suggestion: Suggestion;
  readonly onApplied: () => void;
}

/** A change that would settle the finding: what it does to all findings, and a button that does it. */
export function SuggestionItem({ suggestion, onApplied }: SuggestionItemProps) {
  const { document, readOnly } = useOpenPlan();
  const { structure, result } = useAnalysis();
  const [effect, setEffect] = useState<SuggestionEffect | null>(null);
  useEffect(() => {
    // Judging the copy runs all rules: the finding opens first, the preview follows.
    const timer = setTimeout(() => {
      const { today } = interfaceStore.getState();
      const judged = { document, structure, findings: result.findings, today };
      setEffect(suggestionEffect(rules, judged, suggestion));
    }, 40);
    return () => clearTimeout(timer);
  }, [document, structure, result, suggestion]);
  const apply = () => {
    const done = runCommand(suggestion.label, (current) => suggestion.changes(current, newId));
    if (!done) return;
    notify(`Done: ${suggestion.label}. ${effect ? effectWords(effect, 'past') : ''}`.trim());
    onApplied();
  };
  return (
    <li className="suggestion">
      <div className="suggestion-row">
        <Wand2 className="suggestion-icon" aria-hidden="true" />
        <span className="suggestion-label">{suggestion.label}</span>
        <Button aria-label={`Apply: ${suggestion.label}`} disabled={readOnly} onClick={apply}>
          Apply
        </Button>
      </div>
      {effect && <EffectPreview effect={effect} />}
    </li>
  );
}

function EffectPreview({ effect }: { effect: SuggestionEffect }) {
  const { clears, raises } = effect;
  const words = effectWords(effect);
  if (clears.length + raises.length === 0) return <p className="suggestion-effect">{words}</p>;
  return (
    <details className="suggestion-effect">
      <summary>
        <ChevronRight className="suggestion-effect-twist" aria-hidden="true" />
        {words}
      </summary>
      <EffectList title="Clears" findings={clears} />
      <EffectList title="Raises" findings={raises} />
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
      {more > 0 && <p>and {more} more</p>}
    </div>
  );
}
