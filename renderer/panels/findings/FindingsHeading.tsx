import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { toggleFold } from './findings-view.ts';

interface FindingsHeadingProps {
  readonly name: string;
  readonly count: number;
  readonly folded: boolean;
  readonly foldKey: string;
  readonly children?: ReactNode;
}

/** The heading of a group in the list; it folds the group away. */
export function FindingsHeading({ name, count, folded, foldKey, children }: FindingsHeadingProps) {
  return (
    <h3 className="findings-heading">
      <button
        type="button"
        data-line=""
        aria-expanded={!folded}
        onClick={() => toggleFold(foldKey)}
      >
        <ChevronRight className="finding-twist" data-expanded={!folded} aria-hidden="true" />
        {children}
        <span className="findings-heading-name" dir="auto">
          {name}
        </span>
        <span className="findings-heading-count">{count}</span>
      </button>
    </h3>
  );
}
