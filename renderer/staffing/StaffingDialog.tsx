import { useState } from 'react';
import { counted } from '../../shared/words/grammar.ts';
import { useAnalysis, useInterface, useOpenPlan } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Modal } from '../ui/Modal.tsx';
import { BlockedResult } from './BlockedResult.tsx';
import { FindingsChoice } from './FindingsChoice.tsx';
import { LimitsForm } from './LimitsForm.tsx';
import { SmallForm } from './SmallForm.tsx';
import { SolvedResult } from './SolvedResult.tsx';
import { Solving } from './Solving.tsx';
import { openAsScenario } from './staffing-edits.ts';
import { firstForm, givenWay, keysOf, questionOf, type StaffingForm } from './staffing-form.ts';
import { type Stage, useProposal } from './use-proposal.ts';
import '../dialogs/dialogs.css';
import './staffing.css';
import './staffing-result.css';

interface StaffingDialogProps {
  /** Key of the one finding to begin with; all critical ones, where left out. */
  readonly finding?: string | undefined;
  readonly onClose: () => void;
}

/** Looks for the smallest change that clears findings, and makes a scenario of it. */
export function StaffingDialog({ finding, onClose }: StaffingDialogProps) {
  const { document, scenarioId, readOnly } = useOpenPlan();
  const { result } = useAnalysis();
  const today = useInterface((state) => state.today);
  const [form, setForm] = useState<StaffingForm>(() => firstForm(result.findings, finding));
  const { stage, ask, back } = useProposal();
  const change = (part: Partial<StaffingForm>) => setForm({ ...form, ...part });
  const find = (asked: StaffingForm = form) => {
    setForm(asked);
    void ask(document, questionOf(asked, scenarioId, today));
  };
  const openIt = () => {
    if (stage.kind !== 'answered' || stage.answer.kind !== 'solved') return;
    const { answer } = stage;
    // The dialog goes first: what follows shows another scenario.
    onClose();
    openAsScenario(answer);
  };
  const solved = stage.kind === 'answered' && stage.answer.kind === 'solved';
  return (
    <Modal
      title="Find the smallest change"
      description={`Who would have to own what in “${document.scenario.get(scenarioId)?.name ?? ''}” so that these findings are gone? Nothing is changed until you open the answer as a scenario.`}
      width="large"
      onClose={onClose}
      footer={
        <>
          <p className="staffing-sum">{sumWords(stage, form, keysOf(result.findings).size)}</p>
          {stage.kind === 'asking' && <Button onClick={onClose}>Close</Button>}
          {stage.kind === 'solving' && <Button onClick={back}>Cancel</Button>}
          {(stage.kind === 'answered' || stage.kind === 'failed') && (
            <Button onClick={back}>Change the question</Button>
          )}
          {stage.kind === 'failed' && (
            <Button look="primary" onClick={() => find()}>
              Try again
            </Button>
          )}
          {solved ? (
            <Button look="primary" disabled={readOnly} onClick={openIt}>
              Open as a scenario
            </Button>
          ) : (
            stage.kind === 'asking' && (
              <Button look="primary" disabled={form.findings.size === 0} onClick={() => find()}>
                Find it
              </Button>
            )
          )}
        </>
      }
    >
      <p className="visually-hidden" role="status">
        {stageWords(stage)}
      </p>
      {stage.kind === 'asking' && (
        <div className="staffing">
          <FindingsChoice
            findings={result.findings}
            chosen={form.findings}
            onChange={(findings) => change({ findings })}
          />
          <div className="staffing-side">
            <LimitsForm form={form} onChange={change} />
            <SmallForm form={form} onChange={change} />
          </div>
        </div>
      )}
      {stage.kind === 'solving' && <Solving progress={stage.progress} />}
      {stage.kind === 'failed' && <Failed stage={stage} />}
      {stage.kind === 'answered' && stage.answer.kind === 'solved' && (
        <SolvedResult solved={stage.answer} />
      )}
      {stage.kind === 'answered' && stage.answer.kind === 'blocked' && (
        <BlockedResult
          answer={stage.answer}
          onGiveWay={(obstacle) => find(givenWay(form, obstacle))}
        />
      )}
      {stage.kind === 'answered' && stage.answer.kind === 'nothing-to-clear' && (
        <p>No change of owners clears any of these. Choose others.</p>
      )}
    </Modal>
  );
}

/** Read out as the search goes on. */
function stageWords(stage: Stage): string {
  if (stage.kind === 'solving') {
    return stage.progress?.doing === 'explaining'
      ? 'Nothing satisfies the limits. Looking for the one that is in the way.'
      : 'Looking for the smallest change.';
  }
  if (stage.kind !== 'answered') return '';
  const { answer } = stage;
  if (answer.kind !== 'solved') return 'Nothing satisfies these limits.';
  return `Found. It clears ${counted(answer.cleared.length, 'finding')}.`;
}

function sumWords(stage: Stage, { findings }: StaffingForm, all: number): string {
  if (stage.kind !== 'asking') return `To clear: ${counted(findings.size, 'finding')}`;
  return `${findings.size} of ${counted(all, 'finding')} to clear`;
}

function Failed({ stage }: { stage: Extract<Stage, { kind: 'failed' }> }) {
  return (
    <div className="staffing-failed">
      <p className="dialog-error" role="alert">
        {stage.message}
      </p>
      {stage.details && (
        <details>
          <summary>Details</summary>
          <pre>{stage.details}</pre>
        </details>
      )}
    </div>
  );
}
