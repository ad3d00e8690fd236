import { GitBranchPlus, Plus } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { planOf } from '../../shared/model/document.ts';
import type { Suggestion } from '../../shared/rules/types.ts';
import { scenarioTree } from '../../shared/scenarios/scenario-tree.ts';
import { useOpenPlan } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { tryWords } from '../words/scenario-words.ts';
import { addToScenario, tryInScenario } from './scenario-edits.ts';

interface TryButtonProps {
  readonly suggestion: Suggestion;
  /** The finding that it is for, as it reads: noted with the scenario. */
  readonly reason: string;
  /** What it does to the findings on screen, in words. */
  readonly effect: string;
  readonly onDone: () => void;
}

/**
 * Tries a suggestion in a scenario: in a new one, or, where something is being tried already, in
 * that, so that several are collected in one.
 */
export function TryButton({ suggestion, reason, effect, onDone }: TryButtonProps) {
  const { document, scenarioId, readOnly } = useOpenPlan();
  const today = planOf(document).todayScenarioId;
  const others = scenarioTree(document)
    .map(({ scenario }) => scenario)
    .filter(({ id, archived }) => id !== today && !archived)
    .sort((a, b) => Number(b.id === scenarioId) - Number(a.id === scenarioId));
  const inNew = () => {
    if (tryInScenario(suggestion, reason, effect)) onDone();
  };
  const { label } = suggestion;
  const icon = <GitBranchPlus />;
  if (others.length === 0) {
    return (
      <Button aria-label={tryWords.tryInNew(label)} disabled={readOnly} icon={icon} onClick={inNew}>
        {tryWords.try}
      </Button>
    );
  }
  return (
    // Not modal: a modal menu would write a style element, which the page's policy refuses.
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button aria-label={tryWords.trying(label)} disabled={readOnly} icon={icon}>
          {tryWords.try}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="scenario-menu"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          // Letters choose in the menu: the window's own keys must not see them.
          onKeyDown={(event) => event.stopPropagation()}
        >
          {others.map(({ id, name }) => (
            <DropdownMenu.Item
              key={id}
              className="scenario-action"
              onSelect={() => {
                if (addToScenario(id, suggestion, reason, effect)) onDone();
              }}
            >
              <Plus />
              <span>{id === scenarioId ? tryWords.addToShown(name) : tryWords.addTo(name)}</span>
            </DropdownMenu.Item>
          ))}
          <DropdownMenu.Separator className="scenario-line" />
          <DropdownMenu.Item className="scenario-action" onSelect={inNew}>
            {icon}
            <span>{tryWords.newFrom(document.scenario.get(scenarioId)?.name ?? '')}</span>
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
