import { useOpenPlan } from '../store/hooks.ts';
import { type Dialog, notify } from '../store/interface-store.ts';
import { NameForm } from './NameForm.tsx';
import { beginFrom } from './scenario-edits.ts';
import { freeScenarioName } from './scenario-words.ts';

interface ScenarioFromDialogProps {
  readonly about: Extract<Dialog, { kind: 'scenario-from' }>;
  readonly onClose: () => void;
}

/** Asks what a scenario is called that begins as one of the plan's once was. */
export function ScenarioFromDialog({ about: { rows, was }, onClose }: ScenarioFromDialogProps) {
  const { document } = useOpenPlan();
  return (
    <NameForm
      title="New scenario"
      description={`Begins as ${was}. All other scenarios stay as they are.`}
      done="Create"
      name={freeScenarioName(document, was)}
      intent={`Begun as ${was}.`}
      save={(name, intent) => {
        const refused = beginFrom(rows, name, intent);
        if (!refused) notify(`You are in the new scenario “${name}”.`);
        return refused;
      }}
      onClose={onClose}
    />
  );
}
