import { chooseCostSource } from '../../shared/costs/cost-settings.ts';
import { paySourceOf } from '../../shared/costs/pay.ts';
import { useOpenPlan } from '../store/hooks.ts';
import { tryPlanCommand } from '../store/run-command.ts';
import { Button } from '../ui/Button.tsx';
import { Modal } from '../ui/Modal.tsx';
import { costWords } from '../words/cost-words.ts';
import { CostTable } from './CostTable.tsx';
import { sourceChoices } from './cost-text.ts';
import { OwnFigures } from './OwnFigures.tsx';
import './costs.css';

/** Which figures the plan counts pay by, and what the scenario on screen costs by them. */
export function CostDialog({ onClose }: { onClose: () => void }) {
  const { document, readOnly } = useOpenPlan();
  const { id: chosen } = paySourceOf(document);
  return (
    <Modal
      title={costWords.title}
      description={costWords.description}
      width="large"
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          {costWords.done}
        </Button>
      }
    >
      <div className="costs">
        <fieldset className="cost-sources" disabled={readOnly}>
          <legend className="visually-hidden">{costWords.sources}</legend>
          {sourceChoices.map(({ id, title, says }) => (
            <label key={id} className="cost-source" data-chosen={id === chosen || undefined}>
              <input
                type="radio"
                name="cost-source"
                checked={id === chosen}
                onChange={() => {
                  tryPlanCommand(costWords.countBy(title), (plan) => chooseCostSource(plan, id));
                }}
              />
              <span>
                <strong>{title}</strong>
                <small>{says}</small>
              </span>
            </label>
          ))}
          {chosen === 'own' && <OwnFigures />}
        </fieldset>
        <CostTable />
      </div>
    </Modal>
  );
}
