import { ChevronRight, HelpCircle } from 'lucide-react';
import { subjectName } from '../../../shared/rules/run.ts';
import { useAnalysis } from '../../store/hooks.ts';
import { inspect } from '../fly-to.ts';
import { type LackingSubject, lackingCount, type MissingFactGroup } from './missing-facts.ts';

function settles(answers: number): string {
  return `would settle ${answers} ${answers === 1 ? 'answer' : 'answers'}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface MissingFactItemProps {
  readonly group: MissingFactGroup;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A fact that the plan lacks, for how many, and what filling it in would settle. */
export function MissingFactItem({ group, open, onToggle }: MissingFactItemProps) {
  return (
    <button
      type="button"
      className="finding-line missing-fact"
      aria-expanded={open}
      data-line=""
      data-open={open}
      onClick={onToggle}
    >
      <HelpCircle className="missing-icon" aria-hidden="true" />
      <span className="finding-words">
        <span>
          {sentence(group.label)}, for {lackingCount(group)}
        </span>
        <span className="finding-rule">{sentence(settles(group.answers))}</span>
      </span>
      <ChevronRight className="finding-twist" aria-hidden="true" />
    </button>
  );
}

interface LackingItemProps {
  readonly lacking: LackingSubject;
  readonly group: MissingFactGroup;
}

/** One of those a fact is missing for: a click opens the field that holds it. */
export function LackingItem({ lacking, group }: LackingItemProps) {
  const { structure } = useAnalysis();
  const name = subjectName(structure, lacking.subject);
  return (
    <button
      type="button"
      className="lacking"
      data-line=""
      aria-label={`Fill in for ${name}: ${group.label}`}
      onClick={() => inspect(lacking.subject, group.fact)}
    >
      <span className="lacking-name">{name}</span>
      <span className="lacking-fill">Fill in</span>
    </button>
  );
}
