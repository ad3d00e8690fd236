import { contradictionsOf } from '../../../shared/catalog/contradictions.ts';
import type { RuleId } from '../../../shared/rules/types.ts';
import { useOpenPlan } from '../../store/hooks.ts';
import { openDialog } from '../../store/interface-store.ts';
import { Stressed } from '../../ui/Stressed.tsx';
import { findingWords } from '../../words/finding-words.ts';
import { ruleWords } from '../../words/rule-words.ts';
import {
  citationTitle,
  ruleOf,
  type ThresholdShown,
  thresholdsShown,
  thresholdWords,
} from '../rules/rule-meta.ts';

/** Where a rule and its thresholds come from, with the way to change them. */
export function RuleOrigin({ id }: { id: RuleId }) {
  const { document } = useOpenPlan();
  const rule = ruleOf(id);
  if (!rule) return null;
  const thresholds = thresholdsShown(document, rule);
  const disagreements = contradictionsOf(id);
  return (
    <section className="rule-origin">
      <h4 className="finding-heading">{findingWords.origin}</h4>
      <ul>
        {rule.meta.citations.map((citation) => (
          <li key={citation.says}>
            <cite>{citationTitle(citation)}</cite>
            <span className="rule-says">{citation.says}</span>
          </li>
        ))}
      </ul>
      {thresholds.length > 0 && (
        <ul className="rule-thresholds">
          {thresholds.map((threshold) => (
            <ThresholdNote key={threshold.key} threshold={threshold} />
          ))}
        </ul>
      )}
      {disagreements.length > 0 && (
        <p className="rule-disagree">
          {findingWords.disagree(disagreements.map(({ question }) => question))}
        </p>
      )}
      <div className="rule-links">
        <button
          type="button"
          className="link"
          onClick={() => openDialog({ kind: 'rule', rule: id })}
        >
          {ruleWords.about}
        </button>
        {thresholds.length > 0 && (
          <button
            type="button"
            className="link"
            onClick={() => openDialog({ kind: 'thresholds', rule: id })}
          >
            {thresholds.length === 1 ? ruleWords.changeThreshold : ruleWords.changeThresholds}
          </button>
        )}
      </div>
    </section>
  );
}

function ThresholdNote({ threshold }: { threshold: ThresholdShown }) {
  const { spec, words, origin, changed, packValue } = threshold;
  return (
    <li>
      <Stressed say={(value) => ruleWords.threshold(spec.label, value)} part={words} />
      {changed && (
        <span className="changed-mark">
          {ruleWords.changedElse(thresholdWords(packValue, spec.unit))}
        </span>
      )}
      <span className="rule-says">{origin}</span>
    </li>
  );
}
