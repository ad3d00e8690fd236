import { useOpenPlan } from '../store/hooks.ts';
import type { Dialog } from '../store/interface-store.ts';
import { Button } from '../ui/Button.tsx';
import { Modal } from '../ui/Modal.tsx';
import { NameForm } from './NameForm.tsx';
import { branch, describe, promote, remove } from './scenario-edits.ts';
import { deletionLines, nextOption, promotionLines } from './scenario-words.ts';
import '../dialogs/dialogs.css';

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
