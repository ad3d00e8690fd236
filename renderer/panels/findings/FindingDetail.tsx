import { subjectName } from '../../../shared/rules/run.ts';
import type { AcceptedFinding, Finding } from '../../../shared/rules/types.ts';
import { isWithin } from '../../../shared/staffing/clearable.ts';
import { roleToHire } from '../../advice/role-to-hire.ts';
import { findingKey } from '../../store/analysis.ts';
import { useAnalysis, useInterface } from '../../store/hooks.ts';
import { openDialog } from '../../store/interface-store.ts';
import { findingWords } from '../../words/finding-words.ts';
import { goTo } from '../fly-to.ts';
import { metaOf } from '../rules/rule-meta.ts';
import { Acceptance } from './Acceptance.tsx';
import { RuleOrigin } from './RuleOrigin.tsx';
import { SuggestionItem } from './SuggestionItem.tsx';
import { ThresholdGauge } from './ThresholdGauge.tsx';
import './finding-detail.css';

/** Subjects shown as buttons; the rest is counted. */
const SHOWN = 12;

interface FindingDetailProps {
  readonly finding: Finding | AcceptedFinding;
  readonly onApplied: () => void;
}

/** A finding in full: how much against what limit, whom it is about, what to do, and who says so. */
export function FindingDetail({ finding, onApplied }: FindingDetailProps) {
  const { structure, index } = useAnalysis();
  const later = useInterface((state) => state.quarter !== null);
  const hire = roleToHire(index, finding);
  const { measured, threshold, severity, advice, suggestions, subjects, evidence } = finding;
  const more = subjects.length - SHOWN;
  // What is accepted is not to be cleared.
  const smallest = !later && isWithin(finding.rule) && !('waiver' in finding);
  return (
    <div className="finding-detail">
      {measured && <ThresholdGauge measured={measured} threshold={threshold} severity={severity} />}
      <ul className="finding-subjects" aria-label={findingWords.about}>
        {subjects.slice(0, SHOWN).map((subject) => (
          <li key={`${subject.kind}:${subject.id}`}>
            <button type="button" className="chip" onClick={() => goTo(subject)}>
              {subjectName(structure, subject)}
            </button>
          </li>
        ))}
        {more > 0 && <li className="finding-more">{findingWords.andMore(more)}</li>}
      </ul>
      {evidence.length > 0 && (
        <section>
          <h4 className="finding-heading">{findingWords.otherRules}</h4>
          <ul className="finding-evidence">
            {evidence.map(({ rule, message }) => (
              <li key={`${rule} ${message}`}>
                {message} <span className="rule-says">{metaOf(rule)?.title ?? rule}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(advice || smallest || suggestions.length > 0) && (
        <section>
          <h4 className="finding-heading">{findingWords.whatToDo}</h4>
          {advice && <p>{advice}</p>}
          {hire && (
            <button
              type="button"
              className="link"
              onClick={() => openDialog({ kind: 'hiring', role: hire })}
            >
              {findingWords.hire[hire]}
            </button>
          )}
          {later && <p>{findingWords.later}</p>}
          {smallest && (
            <button
              type="button"
              className="link"
              onClick={() => openDialog({ kind: 'smallest-change', finding: findingKey(finding) })}
            >
              {findingWords.smallestForThis}
            </button>
          )}
          {!later && suggestions.length > 0 && (
            <ul className="suggestions">
              {suggestions.map((suggestion) => (
                <SuggestionItem
                  key={suggestion.id}
                  suggestion={suggestion}
                  reason={finding.message}
                  onApplied={onApplied}
                />
              ))}
            </ul>
          )}
        </section>
      )}
      {!later && <Acceptance finding={finding} />}
      <RuleOrigin id={finding.rule} />
    </div>
  );
}
