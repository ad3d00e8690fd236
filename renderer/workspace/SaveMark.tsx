import { Check, CloudOff, LoaderCircle, Lock } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useEffect, useState } from 'react';
import { saveCopy } from '../actions/plan-actions.ts';
import { report } from '../actions/run.ts';
import { usePlanState } from '../store/hooks.ts';
import { retrySaving, unsavedEdits } from '../store/plan-store.ts';
import { Button } from '../ui/Button.tsx';
import { saveWords, workspaceWords } from '../words/workspace-words.ts';
import './save-mark.css';

/** Whether everything is in the file; where it is not: what happened, what is kept, what to do. */
export function SaveMark() {
  const save = usePlanState((state) => state.save);
  const readOnly = usePlanState(({ open }) => open?.readOnly ?? false);
  const busy = useHeld(save.kind === 'saving');
  const slow = useSlow(save.kind === 'saving');
  if (save.kind === 'not-saved') return <NotSaved message={save.message} />;
  if (readOnly) {
    return (
      <span className="save-mark save-mark-locked" role="status">
        <Lock aria-hidden="true" />
        {saveWords.readOnly}
      </span>
    );
  }
  return (
    <span className="save-mark" role="status" data-saving={slow} data-state={save.kind}>
      {slow ? <LoaderCircle aria-hidden="true" /> : <Check aria-hidden="true" data-waits={busy} />}
      <span className="save-mark-word">{busy ? saveWords.saving : saveWords.saved}</span>
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
          {saveWords.notSaved}
        </button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="save-popover"
          align="start"
          sideOffset={6}
          role="alertdialog"
          aria-label={saveWords.notSaved}
          onOpenAutoFocus={(event) => event.preventDefault()}
        >
          <p className="save-popover-title">{saveWords.notSaved}</p>
          <p>{message}</p>
          <p className="save-popover-kept">{saveWords.kept(count)}</p>
          <div className="save-popover-buttons">
            <Button
              onClick={() => {
                setOpen(false);
                saveCopy().catch((error) => report(error, workspaceWords.doing.saveCopy));
              }}
            >
              {saveWords.saveCopy}
            </Button>
            <Button look="primary" onClick={retrySaving}>
              {saveWords.retry}
            </Button>
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
