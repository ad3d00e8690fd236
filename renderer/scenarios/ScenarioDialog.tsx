import { useId, useState } from 'react';
import { MAX_NAME, MAX_TEXT } from '../../shared/model/fields.ts';
import { useOpenPlan } from '../store/hooks.ts';
import type { Dialog } from '../store/interface-store.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Modal } from '../ui/Modal.tsx';
import { branch, describe, promote, remove } from './scenario-edits.ts';
import { deletionLines, nextOption, promotionLines } from './scenario-words.ts';
import '../dialogs/dialogs.css';
import './scenario-dialog.css';

interface ScenarioDialogProps {
  readonly about: Extract<Dialog, { kind: 'scenario' }>;
  readonly onClose: () => void;
}

/** Asks for a scenario's name and intent, or whether it is really meant. */
export function ScenarioDialog({ about: { ask, id }, onClose }: ScenarioDialogProps) {
  const { document } = useOpenPlan();
  const scenario = document.scenario.get(id);
  if (!scenario) return null;
  if (ask === 'branch') {
    return (
      <NameForm
        title="New scenario"
        description={`Begins as a copy of “${scenario.name}”, which stays as it is.`}
        done="Create"
        name={nextOption(document)}
        intent=""
        save={(name, intent) => branch(id, name, intent)}
        onClose={onClose}
      />
    );
  }
  if (ask === 'name') {
    return (
      <NameForm
        title="Name and intent"
        done="Save"
        {...scenario}
        save={(name, intent) => describe(id, name, intent)}
        onClose={onClose}
      />
    );
  }
  const deleting = ask === 'delete';
  const lines = deleting ? deletionLines(document, id) : promotionLines(document, id);
  return (
    <Modal
      title={deleting ? `Delete “${scenario.name}”?` : `Make “${scenario.name}” today’s?`}
      width="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            look={deleting ? 'danger' : 'primary'}
            autoFocus
            onClick={() => {
              onClose();
              if (deleting) remove(id);
              else promote(id);
            }}
          >
            {deleting ? 'Delete' : 'Make today’s'}
          </Button>
        </>
      }
    >
      <ul className="dialog-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="dialog-note">
        {deleting ? 'Undo brings everything back.' : 'Undo takes this back.'}
      </p>
    </Modal>
  );
}

interface NameFormProps {
  readonly title: string;
  readonly description?: string;
  readonly done: string;
  readonly name: string;
  readonly intent: string;
  /** @returns why it was refused, or null. */
  readonly save: (name: string, intent: string) => string | null;
  readonly onClose: () => void;
}

function NameForm({ title, description, done, save, onClose, ...now }: NameFormProps) {
  const form = useId();
  const [name, setName] = useState(now.name);
  const [intent, setIntent] = useState(now.intent);
  const [error, setError] = useState<string | null>(null);
  const submit = () => {
    const refused = name.trim() ? save(name.trim(), intent.trim()) : 'Give it a name.';
    if (refused) setError(refused);
    else onClose();
  };
  return (
    <Modal
      title={title}
      {...(description && { description })}
      width="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={form}>
            {done}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="scenario-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Field label="Name" error={error}>
          {({ id, describedBy }) => (
            <input
              id={id}
              className="input"
              // biome-ignore lint/a11y/noAutofocus: the first field of a dialog that was just asked for
              autoFocus
              maxLength={MAX_NAME}
              aria-invalid={error !== null}
              aria-describedby={describedBy}
              value={name}
              onFocus={(event) => event.target.select()}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label="Intent" hint="What it is meant to try, in a sentence.">
          {({ id, describedBy }) => (
            <textarea
              id={id}
              className="input"
              rows={3}
              maxLength={MAX_TEXT}
              aria-describedby={describedBy}
              value={intent}
              onChange={(event) => setIntent(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Modal>
  );
}
