import { ChevronRight } from 'lucide-react';
import { memo } from 'react';
import type { Finding } from '../../../shared/rules/types.ts';
import { SeverityMark } from '../../ui/Marks.tsx';
import { FindingDetail } from './FindingDetail.tsx';

interface FindingItemProps {
  readonly finding: Finding;
  /** Said under the sentence: the rule's title, or the subject where the rule is the heading. */
  readonly under: string;
  readonly open: boolean;
  readonly onToggle: (finding: Finding) => void;
  readonly onApplied: () => void;
}

/** One finding: a line that opens to everything known about it. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { finding, under, open, onToggle, onApplied } = props;
  return (
    <article className="finding" data-open={open}>
      <button
        type="button"
        className="finding-line"
        aria-expanded={open}
        data-line=""
        onClick={() => onToggle(finding)}
      >
        <SeverityMark severity={finding.severity} />
        <span className="finding-words">
          <span className="finding-message">{finding.message}</span>
          <span className="finding-rule">{under}</span>
        </span>
        <ChevronRight className="finding-twist" aria-hidden="true" />
      </button>
      {open && <FindingDetail finding={finding} onApplied={onApplied} />}
    </article>
  );
});
