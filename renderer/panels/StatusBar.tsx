import { Maximize, Minus, Plus } from 'lucide-react';
import { memo, useMemo } from 'react';
import type { RunResult, Severity } from '../../shared/rules/types.ts';
import { counted } from '../../shared/words/grammar.ts';
import { chartControl } from '../canvas/chart-control.ts';
import { CostStatus } from '../costs/CostStatus.tsx';
import type { Analysis } from '../store/analysis.ts';
import { useAnalysis, useInterface } from '../store/hooks.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { IconButton } from '../ui/Button.tsx';
import { SeverityMark } from '../ui/Marks.tsx';
import { Tip } from '../ui/Tip.tsx';
import { useWhenQuiet } from '../ui/use-when-quiet.ts';
import { showEvidence } from './evidence/evidence-view.ts';
import { findingsView } from './findings/findings-view.ts';
import { completeness } from './findings/missing-facts.ts';
import { planCounts } from './plan-counts.ts';
import './status-bar.css';

/** Counts of the plan, what the rules say of it, how much they know, and the zoom. */
export function StatusBar() {
  // Typing in a field comes first; counts follow when there is time.
  return <StatusOf analysis={useWhenQuiet(useAnalysis())} />;
}

const StatusOf = memo(function StatusOf({ analysis }: { readonly analysis: Analysis }) {
  const { structure, result } = analysis;
  const { person, squad, product, assignment } = structure;
  // biome-ignore lint/correctness/useExhaustiveDependencies: places on the canvas count for nothing
  const counts = useMemo(() => planCounts(structure), [person, squad, product, assignment]);
  const known = evidenceWords(result);
  return (
    <section className="status-bar" aria-label="Status">
      <span>{counted(counts.products, 'product')}</span>
      <span>{counted(counts.squads, 'squad')}</span>
      <span>{counted(counts.people, 'person', 'people')}</span>
      {counts.openPositions > 0 && <span>{counted(counts.openPositions, 'open position')}</span>}
      <Tip text="People holding PM, people holding PO, and squads" side="top">
        <span className="status-ratio">
          {counts.pms} PM : {counts.pos} PO : {counted(counts.squads, 'squad')}
        </span>
      </Tip>
      <CostStatus />
      <span className="status-space" />
      <FindingCounts counts={analysis.counts} />
      <Tip text="Questions of the rules that the plan can answer" side="top">
        <button type="button" className="status-button" onClick={() => showEvidence()}>
          {known}
        </button>
      </Tip>
      <Zoom />
    </section>
  );
});

/** How much of what the rules ask the plan can answer, rounded down: 100 % means all of it. */
function evidenceWords(result: RunResult): string {
  const { findings, accepted, holding, cannotTell } = result;
  if (findings.length + accepted.length + holding + cannotTell.length === 0)
    return 'Nothing to judge yet';
  return `${Math.floor(completeness(result) * 100)} % of evidence known`;
}

const all: readonly Severity[] = ['critical', 'warning', 'advice'];

function openFindings(severity: Severity): void {
  interfaceStore.setState({ showRight: true, rightPanel: 'findings' });
  findingsView.setState({ severities: new Set([severity]) });
}

const words = { critical: 'critical', warning: 'warning', advice: 'advice' } as const;

function FindingCounts({ counts }: Pick<Analysis, 'counts'>) {
  return (
    <span className="status-findings">
      {all.map((severity) => (
        <button
          key={severity}
          type="button"
          className="status-button"
          aria-label={`Show findings: ${counts[severity]} ${words[severity]}`}
          onClick={() => openFindings(severity)}
        >
          <SeverityMark severity={severity} count={counts[severity]} />
        </button>
      ))}
    </span>
  );
}

function Zoom() {
  const zoom = useInterface((state) => state.zoom);
  return (
    <span className="status-zoom">
      <IconButton label="Zoom out" onClick={() => chartControl()?.zoomOut()}>
        <Minus />
      </IconButton>
      <Tip text="Zoom to 100 %" side="top">
        <button
          type="button"
          className="status-button status-percent"
          aria-label={`Zoom ${Math.round(zoom * 100)} %: set to 100 %`}
          onClick={() => chartControl()?.zoomTo(1)}
        >
          {Math.round(zoom * 100)} %
        </button>
      </Tip>
      <IconButton label="Zoom in" onClick={() => chartControl()?.zoomIn()}>
        <Plus />
      </IconButton>
      <IconButton label="Show the whole chart" onClick={() => chartControl()?.fit()}>
        <Maximize />
      </IconButton>
    </span>
  );
}
