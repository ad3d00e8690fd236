import { ChevronRight, HelpCircle } from 'lucide-react';
import { findingWords } from '../../words/finding-words.ts';
import { showEvidence } from '../evidence/evidence-view.ts';
import { lackingCount, type MissingFactGroup } from './missing-facts.ts';

/** A fact that the plan lacks, for how many, and what it would settle: leads to where it is filled in. */
export function MissingFactItem({ group }: { group: MissingFactGroup }) {
  return (
    <button
      type="button"
      className="finding-line missing-fact"
      data-line=""
      onClick={() => showEvidence(group.fact)}
    >
      <HelpCircle className="missing-icon" aria-hidden="true" />
      <span className="finding-words">
        <span>{findingWords.missing(group.label, lackingCount(group))}</span>
        <span className="finding-rule">{findingWords.settles(group.answers)}</span>
      </span>
      <span className="missing-fill">
        {findingWords.fillIn} <ChevronRight aria-hidden="true" />
      </span>
    </button>
  );
}
