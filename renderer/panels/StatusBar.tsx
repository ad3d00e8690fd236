import { Maximize, Minus, Plus } from 'lucide-react';
import { memo, useMemo } from 'react';
import { completeness, questionsAsked } from '../../shared/rules/evidence.ts';
import type { RunResult, Severity } from '../../shared/rules/types.ts';
import { chartControl } from '../canvas/chart-control.ts';
import { CostStatus } from '../costs/CostStatus.tsx';
import type { Analysis } from '../store/analysis.ts';
import { useAnalysis, useInterface } from '../store/hooks.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { IconButton } from '../ui/Button.tsx';
import { SeverityMark } from '../ui/Marks.tsx';
import { Tip } from '../ui/Tip.tsx';
import { useWhenQuiet } from '../ui/use-when-quiet.ts';
import { judgingWords } from '../words/judging-words.ts';
import { countOf } from '../words/noun-words.ts';
import { statusWords } from '../words/panel-words.ts';
import { showEvidence } from './evidence/evidence-view.ts';
import { findingsView } from './findings/findings-view.ts';
import { planCounts } from './plan-counts.ts';
import './status-bar.css';

/** Counts of the plan, what the rules say of it, how much they know, and the zoom. */
export function StatusBar() {
  // Typing in a field comes first; counts follow when there is time.
  return <StatusOf analysis={useWhenQuiet(useAnalysis())} />;
}

const StatusOf = memo(function StatusOf({ analysis }: { readonly analysis: Analysis }) {
  const { structure, judged } = analysis;
  const { person, squad, product, assignment } = structure;
  // biome-ignore lint/correctness/useExhaustiveDependencies: places on the canvas count for nothing
  const counts = useMemo(() => planCounts(structure), [person, squad, product, assignment]);
  const known = judged ? whatIsKnown(judged.result) : judgingWords.evidenceStatus;
  return (
    <section className="status-bar" aria-label={statusWords.label}>
      <span>{countOf.product(counts.products)}</span>
      <span>{countOf.squad(counts.squads)}</span>
      <span>{countOf.person(counts.people)}</span>
      {counts.openPositions > 0 && <span>{statusWords.openPositions(counts.openPositions)}</span>}
      <Tip text={statusWords.ratioHint} side="top">
        <span className="status-ratio">
          {statusWords.ratio(counts.pms, counts.pos, counts.squads)}
        </span>
      </Tip>
      <CostStatus />
      <span className="status-space" />
      <FindingCounts counts={judged?.counts ?? null} />
      <Tip text={statusWords.evidenceHint} side="top">
        <button type="button" className="status-button" onClick={() => showEvidence()}>
          {known}
        </button>
      </Tip>
      <Zoom />
    </section>
  );
});

/** How much of what the rules ask the plan can answer, rounded down: 100 % means all of it. */
function whatIsKnown(result: RunResult): string {
  if (questionsAsked(result) === 0) return statusWords.nothingToJudge;
  return statusWords.evidence(Math.floor(completeness(result) * 100));
}

const all: readonly Severity[] = ['critical', 'warning', 'advice'];

function openFindings(severity: Severity): void {
  interfaceStore.setState({ showRight: true, rightPanel: 'findings' });
  findingsView.setState({ severities: new Set([severity]) });
}

/** @param counts null while the rules still run */
function FindingCounts({ counts }: { readonly counts: Analysis['counts'] | null }) {
  return (
    <span className="status-findings">
      {all.map((severity) => (
        <button
          key={severity}
          type="button"
          className="status-button"
          aria-label={
            counts
              ? statusWords.showFindings[severity](counts[severity])
              : judgingWords.showFindings[severity]
          }
          onClick={() => openFindings(severity)}
        >
          <SeverityMark severity={severity} count={counts?.[severity] ?? judgingWords.count} />
        </button>
      ))}
    </span>
  );
}

function Zoom() {
  const percent = useInterface((state) => Math.round(state.zoom * 100));
  return (
    <span className="status-zoom">
      <IconButton label={statusWords.zoomOut} onClick={() => chartControl()?.zoomOut()}>
        <Minus />
      </IconButton>
      <Tip text={statusWords.zoomWhole} side="top">
        <button
          type="button"
          className="status-button status-percent"
          aria-label={statusWords.zoomNow(percent)}
          onClick={() => chartControl()?.zoomTo(1)}
        >
          {statusWords.zoom(percent)}
        </button>
      </Tip>
      <IconButton label={statusWords.zoomIn} onClick={() => chartControl()?.zoomIn()}>
        <Plus />
      </IconButton>
      <IconButton label={statusWords.fit} onClick={() => chartControl()?.fit()}>
        <Maximize />
      </IconButton>
    </span>
  );
}
