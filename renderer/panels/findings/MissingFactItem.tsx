import { ChevronRight, HelpCircle } from 'lucide-react';
import { showEvidence } from '../evidence/evidence-view.ts';
import { lackingCount, type MissingFactGroup } from './missing-facts.ts';

function settles(answers: number): string {
  return `Would settle ${answers} ${answers === 1 ? 'answer' : 'answers'}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

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
        <span>
          {sentence(group.label)}, for {lackingCount(group)}
        </span>
        <span className="finding-rule">{settles(group.answers)}</span>
      </span>
      <span className="missing-fill">
        Fill in <ChevronRight aria-hidden="true" />
      </span>
    </button>
  );
}
