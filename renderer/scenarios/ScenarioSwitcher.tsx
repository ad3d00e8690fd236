import { ChevronDown, GitBranch } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { planOf } from '../../shared/model/document.ts';
import { useInterface, useOpenPlan } from '../store/hooks.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { ScenarioActions } from './ScenarioActions.tsx';
import { ScenarioList } from './ScenarioList.tsx';
import './scenario-switcher.css';

/** The scenario on screen; opens the others and what can be done with this one. */
export function ScenarioSwitcher() {
  const { document, scenarioId } = useOpenPlan();
  const open = useInterface((state) => state.scenarios);
  const name = document.scenario.get(scenarioId)?.name ?? '';
  const today = planOf(document).todayScenarioId === scenarioId;
  return (
    <DropdownMenu.Root
      // Not modal: a modal menu would write a style element, which the page's policy refuses.
      modal={false}
      open={open}
      onOpenChange={(scenarios) => interfaceStore.setState({ scenarios })}
    >
      <DropdownMenu.Trigger asChild>
        <button
          type="button"
          className="scenario-chip"
          data-today={today || undefined}
          aria-label={`Scenario: ${name}`}
          title={name}
        >
          <GitBranch aria-hidden="true" />
          <span className="scenario-chip-name">{name}</span>
          <ChevronDown aria-hidden="true" />
        </button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="scenario-menu"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label="Scenarios"
          // Letters choose in the menu: the window's own keys must not see them.
          onKeyDown={(event) => event.stopPropagation()}
        >
          <ScenarioList />
          <DropdownMenu.Separator className="scenario-line" />
          <ScenarioActions />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
