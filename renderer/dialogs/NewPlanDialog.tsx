import { useId, useState } from 'react';
import { switchTo } from '../actions/open-plan.ts';
import { report } from '../actions/run.ts';
import { call } from '../api.ts';
import { Button } from '../ui/Button.tsx';
import { Modal } from '../ui/Modal.tsx';

export function NewPlanDialog({ onClose }: { onClose: () => void }) {
  const form = useId();
  const [name, setName] = useState('');
  const create = () => {
    const chosen = name.trim() || 'Untitled plan';
    onClose();
    switchTo(() => call('plan:new', { name: chosen })).catch((error) => report(error, 'New Plan'));
  };
  return (
    <Modal
      title="New plan"
      description="An empty plan, saved as you go. Nothing leaves this computer."
      width="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={form}>
            Create
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="field"
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <label className="field-label" htmlFor={`${form}-name`}>
          Name
        </label>
        <input
          id={`${form}-name`}
          className="input"
          // biome-ignore lint/a11y/noAutofocus: the one field of a dialog that was just asked for
          autoFocus
          maxLength={200}
          placeholder="Untitled plan"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </form>
    </Modal>
  );
}
