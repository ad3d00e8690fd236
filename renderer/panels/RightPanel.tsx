import { Tabs } from 'radix-ui';
import { completeness, questionsAsked } from '../../shared/rules/evidence.ts';
import { useAnalysis, useInterface, usePlanState } from '../store/hooks.ts';
import { type InterfaceState, interfaceStore } from '../store/interface-store.ts';
import { useWhenQuiet } from '../ui/use-when-quiet.ts';
import { judgingWords } from '../words/judging-words.ts';
import { rightPanelWords } from '../words/panel-words.ts';
import { Later } from './Later.tsx';
import './right-panel.css';

/** What is selected, and what the rules found. */
export function RightPanel() {
  const tab = useInterface((state) => state.rightPanel);
  const planId = usePlanState(({ open }) => open?.planId ?? '');
  return (
    <aside className="right-panel" aria-label={rightPanelWords.label}>
      <Tabs.Root
        className="right-tabs"
        value={tab}
        onValueChange={(value) =>
          interfaceStore.setState({ rightPanel: value as InterfaceState['rightPanel'] })
        }
      >
        <Tabs.List className="right-tab-list" aria-label={rightPanelWords.label}>
          <Tabs.Trigger className="right-tab" value="inspector">
            {rightPanelWords.inspector}
          </Tabs.Trigger>
          <Tabs.Trigger className="right-tab" value="findings">
            {rightPanelWords.findings}
            <FindingsCount />
          </Tabs.Trigger>
          <Tabs.Trigger className="right-tab" value="evidence">
            {rightPanelWords.evidence}
            <EvidencePart />
          </Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content className="right-tab-content" value="inspector" tabIndex={-1}>
          <Later key={planId} planId={planId}>
            {({ Inspector }) => <Inspector />}
          </Later>
        </Tabs.Content>
        <Tabs.Content className="right-tab-content" value="findings" tabIndex={-1}>
          <Later key={planId} planId={planId}>
            {({ FindingsPanel }) => <FindingsPanel />}
          </Later>
        </Tabs.Content>
        <Tabs.Content className="right-tab-content" value="evidence" tabIndex={-1}>
          <Later key={planId} planId={planId}>
            {({ EvidencePanel }) => <EvidencePanel />}
          </Later>
        </Tabs.Content>
      </Tabs.Root>
    </aside>
  );
}

function FindingsCount() {
  const { judged } = useAnalysis();
  if (!judged) return <NotCounted />;
  const { result, counts } = judged;
  const worst = counts.critical > 0 ? 'critical' : counts.warning > 0 ? 'warning' : 'advice';
  const count = result.findings.length;
  return <span className={`right-tab-count ${count > 0 ? `count-${worst}` : ''}`}>{count}</span>;
}

function EvidencePart() {
  // Of thousands of answers: it follows when there is time.
  const { judged } = useWhenQuiet(useAnalysis());
  if (!judged) return <NotCounted />;
  if (questionsAsked(judged.result) === 0) return null;
  const percent = Math.floor(completeness(judged.result) * 100);
  return <span className="right-tab-count">{rightPanelWords.percent(percent)}</span>;
}

/** In place of a count while the rules still run. */
function NotCounted() {
  return (
    <span className="right-tab-count">
      <span aria-hidden="true">{judgingWords.count}</span>
      <span className="visually-hidden">{judgingWords.countLabel}</span>
    </span>
  );
}
