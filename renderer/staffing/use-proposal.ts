import { useEffect, useRef, useState } from 'react';
import type { PlanDocument } from '../../shared/model/document.ts';
import { rowsOfDocument } from '../../shared/model/rows.ts';
import type {
  StaffingAnswer,
  StaffingProgress,
  StaffingQuestion,
} from '../../shared/staffing/messages.ts';
import { CallFailure, call, listen } from '../api.ts';
import { staffingWords } from '../words/staffing-words.ts';

export type Stage =
  | { readonly kind: 'asking' }
  | { readonly kind: 'solving'; readonly progress: StaffingProgress | null }
  | { readonly kind: 'answered'; readonly answer: StaffingAnswer }
  | { readonly kind: 'failed'; readonly message: string; readonly details?: string | undefined };

/** The plan's own rows and those of one scenario: all that a question is about. */
function rowsFor(document: PlanDocument, scenarioId: string) {
  const structure = document.structures.get(scenarioId);
  const structures = new Map(structure ? [[scenarioId, structure]] : []);
  return rowsOfDocument({ ...document, structures });
}

function failed(error: unknown): Stage {
  if (error instanceof CallFailure) {
    return { kind: 'failed', message: error.message, details: error.details };
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    kind: 'failed',
    message: staffingWords.notAsked,
    details,
  };
}

/** Asks for a proposal, tells how far it is, and takes it back; left, it is ended. */
export function useProposal() {
  const [stage, setStage] = useState<Stage>({ kind: 'asking' });
  const run = useRef<string | null>(null);
  const end = () => {
    const id = run.current;
    run.current = null;
    // Ended already, or the shell is gone: there is nothing left to end.
    if (id) call('staffing:cancel', { run: id }).catch(() => undefined);
  };
  const back = () => {
    end();
    setStage({ kind: 'asking' });
  };
  const ask = async (document: PlanDocument, question: StaffingQuestion) => {
    end();
    const id = crypto.randomUUID();
    run.current = id;
    setStage({ kind: 'solving', progress: null });
    try {
      const rows = rowsFor(document, question.scenarioId);
      const answer = await call('staffing:propose', { run: id, rows, question });
      if (run.current !== id) return;
      setStage(answer ? { kind: 'answered', answer } : { kind: 'asking' });
    } catch (error) {
      if (run.current === id) setStage(failed(error));
    }
    if (run.current === id) run.current = null;
  };
  useEffect(() => {
    const leave = listen('staffing:progress', ({ run: id, progress }) => {
      if (run.current === id) setStage({ kind: 'solving', progress });
    });
    return () => {
      leave();
      const id = run.current;
      run.current = null;
      if (id) call('staffing:cancel', { run: id }).catch(() => undefined);
    };
  }, []);
  return { stage, ask, back };
}
