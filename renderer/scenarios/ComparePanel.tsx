import { GitBranchPlus } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { scenarioTree } from '../../shared/scenarios/scenario-tree.ts';
import { runAction } from '../actions/run.ts';
import { isTyping } from '../actions/use-shortcuts.ts';
import { useOpenPlan } from '../store/hooks.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { Button } from '../ui/Button.tsx';
import { Segments } from '../ui/Segments.tsx';
import { compareWords as words } from '../words/compare-words.ts';
import { ChangeList } from './ChangeList.tsx';
import { ComparedFindings } from './ComparedFindings.tsx';
import { compareView, type Pair } from './compare-view.ts';
import { FiguresTable } from './FiguresTable.tsx';
import { useComparison, useNarrowed, usePair, useShownOnChart } from './use-compared.ts';
import './compare.css';

const modes = (['before', 'after', 'changes'] as const).map((value) => ({
  value,
  label: words.modes[value],
}));

/** Two scenarios against each other, beside the chart that shows one, the other or the difference. */
export function ComparePanel() {
  const pair = usePair();
  const { readOnly } = useOpenPlan();
  return (
    <aside className="compare" aria-label={words.label}>
      {pair ? (
        <Compared pair={pair} />
      ) : (
        <div className="compare-empty">
          <h2>{words.onlyOne}</h2>
          <p>{words.onlyOneNote}</p>
          <Button
            look="primary"
            icon={<GitBranchPlus />}
            disabled={readOnly}
            onClick={() => runAction('branch-scenario')}
          >
            {words.branch}
          </Button>
        </div>
      )}
    </aside>
  );
}

function Compared({ pair }: { pair: Pair }) {
  const { document } = useOpenPlan();
  const mode = useStore(compareView, (state) => state.mode);
  const comparison = useComparison(pair);
  useShownOnChart(pair);
  useModeKeys();
  const name = (id: string) => document.scenario.get(id)?.name ?? '';
  return (
    <>
      <div className="compare-head">
        <ScenarioChoice label={words.before} side="before" pair={pair} />
        <ScenarioChoice label={words.after} side="after" pair={pair} />
        <div className="compare-modes">
          <Segments
            legend={words.onChart}
            value={mode}
            options={modes}
            onChange={(value) => compareView.setState({ mode: value })}
          />
          <span className="compare-keys">
            {words.keys} <kbd>{1}</kbd> <kbd>{2}</kbd> <kbd>{3}</kbd>
          </span>
        </div>
      </div>
      {comparison && (
        <Differences
          comparison={comparison}
          pair={pair}
          before={name(pair.before)}
          after={name(pair.after)}
        />
      )}
    </>
  );
}

interface DifferencesProps {
  readonly comparison: NonNullable<ReturnType<typeof useComparison>>;
  readonly pair: Pair;
  readonly before: string;
  readonly after: string;
}

function Differences({ comparison, pair, before, after }: DifferencesProps) {
  const narrowed = useNarrowed(comparison);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard
    <section className="compare-body" aria-label={words.differs} tabIndex={0}>
      <ChangeList stories={comparison.stories} shown={narrowed.stories} pair={pair} />
      <ComparedFindings all={comparison} shown={narrowed} />
      <FiguresTable
        figures={comparison.figures}
        whole={narrowed.filtered}
        before={before}
        after={after}
      />
    </section>
  );
}

interface ScenarioChoiceProps {
  readonly label: string;
  readonly side: 'before' | 'after';
  readonly pair: Pair;
}

function ScenarioChoice({ label, side, pair }: ScenarioChoiceProps) {
  const { document } = useOpenPlan();
  const other = side === 'before' ? 'after' : 'before';
  const choose = (id: string) =>
    // The one chosen on the other side: the two change places.
    compareView.setState({
      ...pair,
      ...(pair[other] === id && { [other]: pair[side] }),
      [side]: id,
    });
  return (
    <label className="compare-choice">
      <span>{label}</span>
      <select className="input" value={pair[side]} onChange={(event) => choose(event.target.value)}>
        {scenarioTree(document).map(({ scenario, depth }) => (
          <option key={scenario.id} value={scenario.id}>
            {'\u2003'.repeat(depth)}
            {scenario.archived ? words.archived(scenario.name) : scenario.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** 1, 2 and 3 go between before, after and changes, wherever the focus is but in a field. */
function useModeKeys(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { dialog, palette, scenarios } = interfaceStore.getState();
      const withKey = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      if (withKey || dialog || palette || scenarios || isTyping(event.target)) return;
      const mode = modes[Number(event.key) - 1];
      if (!mode) return;
      event.preventDefault();
      compareView.setState({ mode: mode.value });
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
