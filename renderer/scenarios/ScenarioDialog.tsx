import { useOpenPlan } from '../store/hooks.ts';
import type { Dialog } from '../store/interface-store.ts';
import { Button } from '../ui/Button.tsx';
import { Modal } from '../ui/Modal.tsx';
import { scenarioWords as words } from '../words/scenario-words.ts';
import { NameForm } from './NameForm.tsx';
import { branch, describe, promote, remove } from './scenario-edits.ts';
import { deletionLines, nextOption, promotionLines } from './scenario-text.ts';
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
        title={words.new}
        description={words.copyOf(scenario.name)}
        done={words.create}
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
        title={words.nameAndIntent}
        done={words.save}
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
      title={deleting ? words.deleteAsk(scenario.name) : words.promoteAsk(scenario.name)}
      width="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            look={deleting ? 'danger' : 'primary'}
            autoFocus
            onClick={() => {
              onClose();
              if (deleting) remove(id);
              else promote(id);
            }}
          >
            {deleting ? words.delete : words.promote}
          </Button>
        </>
      }
    >
      <ul className="dialog-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="dialog-note">{deleting ? words.deleteUndo : words.promoteUndo}</p>
    </Modal>
  );
}
