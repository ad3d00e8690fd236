import { useEffect, useState } from 'react';
import { saveCopy } from '../actions/plan-actions.ts';
import { report } from '../actions/run.ts';
import { usePlanState } from '../store/hooks.ts';
import { retrySaving, settled, unsavedEdits } from '../store/plan-store.ts';
import { Button } from '../ui/Button.tsx';
import { Modal } from '../ui/Modal.tsx';
import { unsavedWords } from '../words/dialog-words.ts';
import './dialogs.css';

/** Asked before a plan is left whose last edits could not be written. */
export function UnsavedDialog({
  answer,
  onClose,
}: {
  answer: (leave: boolean) => void;
  onClose: () => void;
}) {
  const save = usePlanState((state) => state.save);
  const [busy, setBusy] = useState(false);
  const [count] = useState(() => unsavedEdits().length);
  const finish = (leave: boolean) => {
    onClose();
    answer(leave);
  };
  const isSaved = save.kind === 'saved' && !busy;
  useEffect(() => {
    if (!isSaved) return;
    onClose();
    answer(true);
  }, [isSaved, onClose, answer]);
  const retry = async () => {
    setBusy(true);
    retrySaving();
    await settled();
    setBusy(false);
  };
  const copy = async () => {
    setBusy(true);
    try {
      // Everything is in the copy; the dialog is gone with the plan that it was about.
      if (await saveCopy()) answer(true);
    } catch (error) {
      report(error, unsavedWords.savingCopy);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      title={unsavedWords.title}
      width="small"
      onClose={() => finish(false)}
      footer={
        <>
          <Button onClick={() => finish(true)} disabled={busy}>
            {unsavedWords.leave}
          </Button>
          <Button onClick={copy} disabled={busy}>
            {unsavedWords.saveCopy}
          </Button>
          <Button look="primary" autoFocus onClick={retry} disabled={busy}>
            {unsavedWords.retry}
          </Button>
        </>
      }
    >
      {save.kind === 'not-saved' && <p className="dialog-error">{save.message}</p>}
      <p className="dialog-note">{unsavedWords.lost(count)}</p>
    </Modal>
  );
}
