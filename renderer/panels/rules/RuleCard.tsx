import { RotateCcw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { setThreshold } from '../../../shared/commands/plan.ts';
import type { Rule } from '../../../shared/rules/types.ts';
import { useOpenPlan } from '../../store/hooks.ts';
import { openDialog } from '../../store/interface-store.ts';
import { tryPlanCommand } from '../../store/run-command.ts';
import { NumberField } from '../../ui/Field.tsx';
import { SeverityMark } from '../../ui/Marks.tsx';
import { ruleWords } from '../../words/rule-words.ts';
import {
  citationTitle,
  type ThresholdShown,
  thresholdsShown,
  thresholdWords,
  unitWord,
} from './rule-meta.ts';
import './rule-card.css';

interface RuleCardProps {
  readonly rule: Rule;
  /** The rule that was asked for. */
  readonly lit: boolean;
}

/** A rule in full, with its thresholds to edit. */
export function RuleCard({ rule, lit }: RuleCardProps) {
  const { document } = useOpenPlan();
  const { id, title, about, severity, citations } = rule.meta;
  const thresholds = thresholdsShown(document, rule);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!lit) return;
    card.current?.scrollIntoView({ block: 'start' });
    card.current?.querySelector('input')?.focus({ preventScroll: true });
  }, [lit]);
  return (
    <article ref={card} className="rule-card" data-rule={id} data-lit-rule={lit}>
      <header className="rule-card-head">
        <h4>{title}</h4>
        <SeverityMark severity={severity} withWord />
      </header>
      <p className="rule-card-id">{id}</p>
      <p>{about}</p>
      {thresholds.map((threshold) => (
        <ThresholdField key={threshold.key} rule={rule} threshold={threshold} />
      ))}
      <button
        type="button"
        className="link rule-card-more"
        onClick={() => openDialog({ kind: 'rule', rule: id })}
      >
        {ruleWords.about}
      </button>
      <ul className="rule-card-sources" aria-label={ruleWords.sources}>
        {citations.map((citation) => (
          <li key={citation.says}>
            <cite>{citationTitle(citation)}</cite> {citation.says}
          </li>
        ))}
      </ul>
    </article>
  );
}

interface ThresholdFieldProps {
  readonly rule: Rule;
  readonly threshold: ThresholdShown;
}

function ThresholdField({ rule, threshold }: ThresholdFieldProps) {
  const { key, spec, value, packValue, changed, origin, ours } = threshold;
  const { readOnly } = useOpenPlan();
  const write = (next: number | null) =>
    tryPlanCommand(
      ruleWords.setThreshold(spec.label, thresholdWords(next ?? packValue, spec.unit)),
      (document) => setThreshold(document, rule, key, next),
      { mergeKey: `field:${rule.meta.id}:${key}` },
    );
  return (
    <fieldset className="threshold" data-changed={changed} disabled={readOnly}>
      <div className="threshold-field">
        <NumberField
          label={spec.label}
          value={value}
          min={spec.min}
          max={spec.max}
          step={spec.step}
          unit={unitWord(spec.unit, value)}
          placeholder={ruleWords.off}
          required={packValue !== null}
          onChange={write}
        />
      </div>
      <div className="threshold-notes">
        {changed ? (
          <p>
            <span className="changed-mark">{ruleWords.changed}</span>
            <button type="button" className="link threshold-reset" onClick={() => write(null)}>
              <RotateCcw aria-hidden="true" />
              {ruleWords.backTo(thresholdWords(packValue, spec.unit))}
            </button>
          </p>
        ) : (
          <p className="threshold-pack">
            {packValue === null ? ruleWords.packLeavesOff : ruleWords.asInPack}
          </p>
        )}
        <p className="rule-says">
          {ours && <span className="ours-mark">{ruleWords.ours}</span>}
          {origin}
        </p>
        <p className="rule-says">{ruleWords.between(spec.min, spec.max)}</p>
      </div>
    </fieldset>
  );
}
