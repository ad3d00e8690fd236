import { useState } from 'react';
import { useAnalysis, useInterface, useOpenPlan } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { Modal } from '../ui/Modal.tsx';
import { staffingWords as words } from '../words/staffing-words.ts';
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
      title={words.title}
      description={words.description(document.scenario.get(scenarioId)?.name ?? '')}
      width="large"
      onClose={onClose}
      footer={
        <>
          <p className="staffing-sum">{sumText(stage, form, keysOf(result.findings).size)}</p>
          {stage.kind === 'asking' && <Button onClick={onClose}>{words.close}</Button>}
          {stage.kind === 'solving' && <Button onClick={back}>{words.cancel}</Button>}
          {(stage.kind === 'answered' || stage.kind === 'failed') && (
            <Button onClick={back}>{words.change}</Button>
          )}
          {stage.kind === 'failed' && (
            <Button look="primary" onClick={() => find()}>
              {words.retry}
            </Button>
          )}
          {solved ? (
            <Button look="primary" disabled={readOnly} onClick={openIt}>
              {words.open}
            </Button>
          ) : (
            stage.kind === 'asking' && (
              <Button look="primary" disabled={form.findings.size === 0} onClick={() => find()}>
                {words.find}
              </Button>
            )
          )}
        </>
      }
    >
      <p className="visually-hidden" role="status">
        {stageText(stage)}
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
        <p>{words.noneClears}</p>
      )}
    </Modal>
  );
}

/** Read out as the search goes on. */
function stageText(stage: Stage): string {
  if (stage.kind === 'solving') {
    return stage.progress?.doing === 'explaining' ? words.said.explaining : words.said.solving;
  }
  if (stage.kind !== 'answered') return '';
  const { answer } = stage;
  if (answer.kind === 'nothing-to-clear') return words.noneClears;
  return answer.kind === 'solved' ? words.said.solved(answer.cleared.length) : words.said.blocked;
}

function sumText(stage: Stage, { findings }: StaffingForm, all: number): string {
  if (stage.kind !== 'asking') return words.toClear(findings.size);
  return words.toClearOf(findings.size, all);
}

function Failed({ stage }: { stage: Extract<Stage, { kind: 'failed' }> }) {
  return (
    <div className="staffing-failed">
      <p className="dialog-error" role="alert">
        {stage.message}
      </p>
      {stage.details && (
        <details>
          <summary>{words.details}</summary>
          <pre>{stage.details}</pre>
        </details>
      )}
    </div>
  );
}
