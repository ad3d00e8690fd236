import { Focus } from 'lucide-react';
import { useMemo } from 'react';
import { runAction } from '../actions/run.ts';
import { nameOf } from '../actions/selection-label.ts';
import { useAnalysis, useInterface } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Stressed } from '../ui/Stressed.tsx';
import { cardWords } from '../words/card-words.ts';
import { chartWords } from '../words/chart-words.ts';
import { spanOf } from './span.ts';

/** Over the chart while part of it is left out: what is shown, and the way back to everything. */
export function OnlyBar() {
  const { index } = useAnalysis();
  const only = useInterface(({ only, preview, quarter }) =>
    preview !== null || quarter !== null ? null : only,
  );
  const name = only && nameOf(index.structure, only);
  const squads = useMemo(() => {
    const span = only ? [...spanOf(index, only)] : [];
    return span.filter((id) => index.structure.squad.has(id)).length;
  }, [index, only]);
  return (
    <div role="status">
      {only && name && (
        <div className="only-bar">
          <Focus aria-hidden="true" />
          <p>
            <Stressed
              say={only.kind === 'person' ? chartWords.onlySpan : chartWords.only}
              part={name}
            />{' '}
            {only.kind !== 'squad' && (
              <span className="only-bar-counts">{cardWords.squads(squads)}</span>
            )}
          </p>
          <Button onClick={() => runAction('show-all')}>
            {chartWords.showAll} <kbd>{chartWords.showAllKey}</kbd>
          </Button>
        </div>
      )}
    </div>
  );
}
