import { Check, CornerDownRight } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import { type ScenarioNode, scenarioTree } from '../../shared/scenarios/scenario-tree.ts';
import { useOpenPlan } from '../store/hooks.ts';
import { showScenario } from '../store/plan-store.ts';
import { scenarioListWords as words } from '../words/scenario-list-words.ts';
import { prepareScenario } from './prepare-scenario.ts';
import { intentInShort, standing } from './scenario-text.ts';
import { type TreeRow, treeRows } from './tree-rows.ts';

/** Deeper branches stand no further in: their names need the room. */
const DEEPEST = 6;

/** All scenarios as the tree that they branched into; those put away at the end. */
export function ScenarioList({ onDone }: { onDone: () => void }) {
  const { document, scenarioId } = useOpenPlan();
  const heading = useId();
  const nodes = scenarioTree(document);
  const [there, archived] = [false, true].map((away) =>
    nodes.filter(({ scenario }) => scenario.archived === away),
  ) as [ScenarioNode[], ScenarioNode[]];
  // One of all is in the order of Tab: the one on screen.
  const row = (one: TreeRow) => (
    <Row
      key={one.node.scenario.id}
      row={one}
      shown={one.node.scenario.id === scenarioId}
      onChoose={() => {
        showScenario(one.node.scenario.id);
        onDone();
      }}
    />
  );
  return (
    <div className="scenario-list">
      <div role="tree" aria-label={words.tree}>
        {treeRows(there, nodes).map(row)}
      </div>
      {archived.length > 0 && (
        <>
          <p id={heading} className="scenario-heading">
            {words.archived}
          </p>
          <div role="tree" aria-labelledby={heading}>
            {treeRows(archived, nodes).map(row)}
          </div>
        </>
      )}
    </div>
  );
}

interface RowProps {
  readonly row: TreeRow;
  readonly shown: boolean;
  readonly onChoose: () => void;
}

function Row({ row: { node, level, place, of }, shown, onChoose }: RowProps) {
  const { document } = useOpenPlan();
  const { scenario, today } = node;
  const note = standing(node, document);
  return (
    <div
      role="treeitem"
      className="scenario-row"
      tabIndex={shown ? 0 : -1}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={of}
      aria-selected={shown}
      aria-label={note ? words.row(scenario.name, note) : scenario.name}
      style={{ paddingLeft: `${1.75 + Math.min(level - 1, DEEPEST)}rem` }}
      onClick={onChoose}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose();
      }}
      onFocus={() => prepareScenario(scenario.id)}
      onPointerEnter={() => prepareScenario(scenario.id)}
    >
      {shown && (
        <span className="scenario-check">
          <Check aria-hidden="true" />
        </span>
      )}
      {level > 1 && <CornerDownRight className="scenario-branch" aria-hidden="true" />}
      <span className="scenario-words">
        <span className="scenario-name">
          {scenario.name}
          {today && scenario.name.toLowerCase() !== words.today && (
            <span className="scenario-today">{words.today}</span>
          )}
        </span>
        {scenario.intent && (
          <span className="scenario-intent">{intentInShort(scenario.intent)}</span>
        )}
      </span>
    </div>
  );
}
