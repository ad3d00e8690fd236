import { GitBranchPlus, RotateCcw } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type PlanDocument, planOf } from '../../shared/model/document.ts';
import { comparePlans } from '../../shared/versions/compare-plans.ts';
import { report } from '../actions/run.ts';
import { restoreBackup } from '../actions/versions.ts';
import { useOpenPlan } from '../store/hooks.ts';
import { openDialog } from '../store/interface-store.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Field.tsx';
import { earlierWords } from '../words/history-words.ts';
import { Sentences } from './Sentences.tsx';
import './history.css';

interface EarlierPlanProps {
  readonly then: PlanDocument;
  /** What it is called when it is restored: the version's or the step's name. */
  readonly named: string;
  /** A scenario as it was: `Today on 22 Nov 2026, 15:04`, `Today in “Before the offsite”`. */
  readonly was: (scenario: string) => string;
  readonly onClose: () => void;
}

/** An earlier state of the plan: compared with now, begun anew as a scenario, or restored. */
export function EarlierPlan({ then, named, was, onClose }: EarlierPlanProps) {
  const { planId, document, scenarioId: shown, readOnly } = useOpenPlan();
  const [chosen, setChosen] = useState(() =>
    then.scenario.has(shown) ? shown : planOf(then).todayScenarioId,
  );
  const [busy, setBusy] = useState(false);
  const differs = useMemo(() => comparePlans(then, document).length > 0, [then, document]);
  const scenarios = [...then.scenario.values()];
  const branch = () => {
    const rows = then.structures.get(chosen);
    const name = then.scenario.get(chosen)?.name ?? '';
    if (rows) openDialog({ kind: 'scenario-from', rows, was: was(name) });
  };
  const restore = () => {
    setBusy(true);
    restoreBackup(planId, then, named).then(onClose, (error) => {
      setBusy(false);
      report(error, earlierWords.restore);
    });
  };
  return (
    <>
      {scenarios.length > 1 && (
        <Choice
          label={earlierWords.scenario}
          value={chosen}
          options={scenarios.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setChosen}
        />
      )}
      <h4>{earlierWords.since}</h4>
      <Sentences from={then} to={document} scenarioId={chosen} same={earlierWords.same} />
      <div className="versions-buttons">
        <Button
          look="primary"
          icon={<GitBranchPlus />}
          onClick={branch}
          disabled={readOnly || busy}
        >
          {earlierWords.branch}
        </Button>
        <Button icon={<RotateCcw />} onClick={restore} disabled={readOnly || busy || !differs}>
          {earlierWords.restore}
        </Button>
      </div>
      <p className="dialog-note">{earlierWords.note}</p>
    </>
  );
}
