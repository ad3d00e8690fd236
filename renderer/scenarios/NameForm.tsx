import { useId, useState } from 'react';
import { MAX_NAME, MAX_TEXT } from '../../shared/model/fields.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Modal } from '../ui/Modal.tsx';
import { scenarioWords as words } from '../words/scenario-words.ts';
import './scenario-dialog.css';

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

/** Asks for a scenario's name and what it is to try. */
export function NameForm({ title, description, done, save, onClose, ...now }: NameFormProps) {
  const form = useId();
  const [name, setName] = useState(now.name);
  const [intent, setIntent] = useState(now.intent);
  const [error, setError] = useState<string | null>(null);
  const submit = () => {
    const refused = name.trim() ? save(name.trim(), intent.trim()) : words.needsName;
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
          <Button onClick={onClose}>{words.cancel}</Button>
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
        <Field label={words.name} error={error}>
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
        <Field label={words.intent} hint={words.intentHint}>
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
