import { useEffect, useState } from 'react';
import { saveCopy } from '../actions/plan-actions.ts';
import { report } from '../actions/run.ts';
import { usePlanState } from '../store/hooks.ts';
import { retrySaving, settled, unsavedEdits } from '../store/plan-store.ts';
import { Button } from '../ui/Button.tsx';
import { Modal } from '../ui/Modal.tsx';
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
      report(error, 'Save a copy');
    } finally {
      setBusy(false);
    }
  };
  const kept = count === 1 ? 'The last edit is' : `The last ${count} edits are`;
  return (
    <Modal
      title="Not everything is saved"
      width="small"
      onClose={() => finish(false)}
      footer={
        <>
          <Button onClick={() => finish(true)} disabled={busy}>
            Leave Without Saving
          </Button>
          <Button onClick={copy} disabled={busy}>
            Save a Copy…
          </Button>
          <Button look="primary" autoFocus onClick={retry} disabled={busy}>
            Retry
          </Button>
        </>
      }
    >
      {save.kind === 'not-saved' && <p className="dialog-error">{save.message}</p>}
      <p className="dialog-note">
        {kept} only in this window, and {count === 1 ? 'is' : 'are'} lost if you leave without
        saving. The file itself is whole, as it was before.
      </p>
    </Modal>
  );
}
