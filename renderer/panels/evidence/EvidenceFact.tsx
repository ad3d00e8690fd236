import { ChevronRight } from 'lucide-react';
import type { EvidenceGap } from '../../../shared/rules/evidence.ts';
import { evidenceWords } from '../../words/evidence-words.ts';
import { lackingCount } from '../findings/missing-facts.ts';
import { FillIn } from './FillIn.tsx';

interface EvidenceFactProps {
  readonly gap: EvidenceGap;
  /** Answers that wait for it, as part of those that wait for the first. */
  readonly part: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One fact that is not known: for how many, what it would settle, and where it is filled in. */
export function EvidenceFact({ gap, part, open, onToggle }: EvidenceFactProps) {
  return (
    <li className="evidence-fact" data-fact={gap.fact} data-open={open}>
      <button type="button" className="evidence-line" aria-expanded={open} onClick={onToggle}>
        <span className="evidence-words">
          <span className="evidence-label">{evidenceWords.fact(gap.label)}</span>
          <span className="evidence-for">
            {evidenceWords.worth(lackingCount(gap), gap.answers, gap.settles)}
          </span>
          <span className="evidence-weight" aria-hidden="true">
            <span style={{ width: `${Math.max(2, part * 100)}%` }} />
          </span>
        </span>
        <ChevronRight className="finding-twist" data-expanded={open} aria-hidden="true" />
      </button>
      {open && <FillIn gap={gap} />}
    </li>
  );
}
