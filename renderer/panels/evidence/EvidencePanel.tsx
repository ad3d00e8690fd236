import { CircleCheck } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { completeness, evidenceGaps, questionsAsked } from '../../../shared/rules/evidence.ts';
import type { RunResult } from '../../../shared/rules/types.ts';
import { useAnalysis, useOpenPlan } from '../../store/hooks.ts';
import { Stressed } from '../../ui/Stressed.tsx';
import { evidenceWords } from '../../words/evidence-words.ts';
import { judgingWords } from '../../words/judging-words.ts';
import { BeingWorkedOut } from '../findings/BeingWorkedOut.tsx';
import { EvidenceFact } from './EvidenceFact.tsx';
import { evidenceView } from './evidence-view.ts';
import './evidence.css';

/** What the plan does not know yet, what would settle most first, with the fields to fill it in. */
export function EvidencePanel() {
  const { judged } = useAnalysis();
  if (!judged) return <BeingWorkedOut>{judgingWords.evidence}</BeingWorkedOut>;
  return <Evidence result={judged.result} />;
}

function Evidence({ result }: { readonly result: RunResult }) {
  const { readOnly } = useOpenPlan();
  const open = useStore(evidenceView, (state) => state.open);
  const gaps = useMemo(() => evidenceGaps(result), [result]);
  const list = useRef<HTMLUListElement>(null);
  const most = gaps[0]?.answers ?? 1;
  useEffect(() => {
    if (open)
      list.current?.querySelector(`[data-fact="${open}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <div className="evidence">
      <EvidenceFigure result={result} />
      <fieldset className="evidence-body" disabled={readOnly}>
        <legend className="visually-hidden">{evidenceWords.legend}</legend>
        <ul ref={list} className="evidence-list">
          {gaps.map((gap) => (
            <EvidenceFact
              key={gap.fact}
              gap={gap}
              part={gap.answers / most}
              open={gap.fact === open}
              onToggle={() => evidenceView.setState({ open: gap.fact === open ? null : gap.fact })}
            />
          ))}
        </ul>
      </fieldset>
    </div>
  );
}

/** How much of what the rules ask the plan answers, as a figure and a bar. */
function EvidenceFigure({ result }: { readonly result: RunResult }) {
  const { cannotTell } = result;
  const asked = questionsAsked(result);
  // Rounded down: 100 % means all of it.
  const percent = Math.floor(completeness(result) * 100);
  if (asked === 0) {
    return <p className="evidence-none">{evidenceWords.nothingToJudge}</p>;
  }
  return (
    <div className="evidence-figure">
      <p>
        <Stressed say={evidenceWords.known} part={evidenceWords.percent(percent)} />
      </p>
      <div className="evidence-bar" aria-hidden="true">
        <span style={{ width: `${percent}%` }} />
      </div>
      {cannotTell.length > 0 ? (
        <p className="evidence-note">{evidenceWords.open(cannotTell.length, asked)}</p>
      ) : (
        <p className="evidence-note evidence-all">
          <CircleCheck aria-hidden="true" /> {evidenceWords.allAnswered}
        </p>
      )}
    </div>
  );
}
