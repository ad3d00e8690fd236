import { Check, CloudOff, LoaderCircle, Lock } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useEffect, useState } from 'react';
import { saveCopy } from '../actions/plan-actions.ts';
import { report } from '../actions/run.ts';
import { useOpenPlan, usePlanState } from '../store/hooks.ts';
import { retrySaving, unsavedEdits } from '../store/plan-store.ts';
import { Button } from '../ui/Button.tsx';
import './save-mark.css';

/** Whether everything is in the file; where it is not: what happened, what is kept, what to do. */
export function SaveMark() {
  const save = usePlanState((state) => state.save);
  const { readOnly } = useOpenPlan();
  const busy = useHeld(save.kind === 'saving');
  const slow = useSlow(save.kind === 'saving');
  if (save.kind === 'not-saved') return <NotSaved message={save.message} />;
  if (readOnly) {
    return (
      <span className="save-mark save-mark-locked" role="status">
        <Lock aria-hidden="true" />
        Read only
      </span>
    );
  }
  return (
    <span className="save-mark" role="status" data-saving={slow} data-state={save.kind}>
      {slow ? <LoaderCircle aria-hidden="true" /> : <Check aria-hidden="true" data-waits={busy} />}
      <span className="save-mark-word">{busy ? 'Saving…' : 'Saved'}</span>
    </span>
  );
}

/** Saving mostly takes a few milliseconds: a word that short would only flicker, so it stays a moment. */
const SHOWN_FOR = 400;
/** After this long the wait is shown as one. */
const SLOW_AFTER = 250;

/** True from the very moment that something begins, and a moment longer than it lasts: never too early "Saved". */
function useHeld(busy: boolean): boolean {
  const [held, setHeld] = useState(busy);
  useEffect(() => {
    if (busy) {
      setHeld(true);
      return;
    }
    const timer = setTimeout(() => setHeld(false), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [busy]);
  return busy || held;
}

function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) {
      setSlow(false);
      return;
    }
    const timer = setTimeout(() => setSlow(true), SLOW_AFTER);
    return () => clearTimeout(timer);
  }, [busy]);
  return slow;
}

function NotSaved({ message }: { message: string }) {
  const [open, setOpen] = useState(true);
  const count = unsavedEdits().length;
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <button type="button" className="save-mark save-mark-failed">
          <CloudOff aria-hidden="true" />
          Not saved
        </button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="save-popover"
          align="start"
          sideOffset={6}
          role="alertdialog"
          aria-label="Not saved"
          onOpenAutoFocus={(event) => event.preventDefault()}
        >
          <p className="save-popover-title">Not saved</p>
          <p>{message}</p>
          <p className="save-popover-kept">
            {count === 1 ? 'The last edit is' : `The last ${count} edits are`} kept in this window.
            You can go on working; nothing more is written until saving works again.
          </p>
          <div className="save-popover-buttons">
            <Button
              onClick={() => {
                setOpen(false);
                saveCopy().catch((error) => report(error, 'Save a copy'));
              }}
            >
              Save a Copy…
            </Button>
            <Button look="primary" onClick={retrySaving}>
              Retry
            </Button>
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
