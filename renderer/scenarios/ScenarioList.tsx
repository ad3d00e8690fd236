import { Check, CornerDownRight } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type ScenarioNode, scenarioTree } from '../../shared/scenarios/scenario-tree.ts';
import { useOpenPlan } from '../store/hooks.ts';
import { showScenario } from '../store/plan-store.ts';
import { prepareScenario } from './prepare-scenario.ts';
import { standing } from './scenario-words.ts';

/** Deeper branches stand no further in: their names need the room. */
const DEEPEST = 6;

/** All scenarios as the tree that they branched into; those put away at the end. */
export function ScenarioList() {
  const { document, scenarioId } = useOpenPlan();
  const nodes = scenarioTree(document);
  const archived = nodes.filter(({ scenario }) => scenario.archived);
  return (
    <div className="scenario-list">
      <DropdownMenu.RadioGroup value={scenarioId} onValueChange={showScenario} aria-label="Show">
        {nodes.map((node) => !node.scenario.archived && <Row key={node.scenario.id} node={node} />)}
        {archived.length > 0 && (
          <DropdownMenu.Label className="scenario-heading">Archived</DropdownMenu.Label>
        )}
        {archived.map((node) => (
          <Row key={node.scenario.id} node={{ ...node, depth: 0 }} />
        ))}
      </DropdownMenu.RadioGroup>
    </div>
  );
}

function Row({ node }: { node: ScenarioNode }) {
  const { document } = useOpenPlan();
  const { scenario, depth, today } = node;
  const note = standing(node, document);
  return (
    <DropdownMenu.RadioItem
      className="scenario-row"
      value={scenario.id}
      textValue={scenario.name}
      onFocus={() => prepareScenario(scenario.id)}
      aria-label={note ? `${scenario.name}, ${note}` : scenario.name}
      style={{ paddingLeft: 28 + Math.min(depth, DEEPEST) * 16 }}
    >
      <DropdownMenu.ItemIndicator className="scenario-check">
        <Check aria-hidden="true" />
      </DropdownMenu.ItemIndicator>
      {depth > 0 && <CornerDownRight className="scenario-branch" aria-hidden="true" />}
      <span className="scenario-words">
        <span className="scenario-name">
          {scenario.name}
          {today && scenario.name.toLowerCase() !== 'today' && (
            <span className="scenario-today">today</span>
          )}
        </span>
        {scenario.intent && <span className="scenario-intent">{scenario.intent}</span>}
      </span>
    </DropdownMenu.RadioItem>
  );
}
