import { useOpenPlan } from '../store/hooks.ts';
import { type Dialog, notify } from '../store/interface-store.ts';
import { scenarioEditWords, scenarioWords } from '../words/scenario-words.ts';
import { NameForm } from './NameForm.tsx';
import { beginFrom } from './scenario-edits.ts';
import { freeScenarioName } from './scenario-text.ts';

interface ScenarioFromDialogProps {
  readonly about: Extract<Dialog, { kind: 'scenario-from' }>;
  readonly onClose: () => void;
}

/** Asks what a scenario is called that begins as one of the plan's once was. */
export function ScenarioFromDialog({ about: { rows, was }, onClose }: ScenarioFromDialogProps) {
  const { document } = useOpenPlan();
  return (
    <NameForm
      title={scenarioWords.new}
      description={scenarioWords.begins(was)}
      done={scenarioWords.create}
      name={freeScenarioName(document, was)}
      intent={scenarioWords.begun(was)}
      save={(name, intent) => {
        const refused = beginFrom(rows, name, intent);
        if (!refused) notify(scenarioEditWords.youAreIn(name));
        return refused;
      }}
      onClose={onClose}
    />
  );
}
