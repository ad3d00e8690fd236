import { ChevronDown, GitBranch } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useRef } from 'react';
import { planOf } from '../../shared/model/document.ts';
import { useInterface, useOpenPlan } from '../store/hooks.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { scenarioListWords as words } from '../words/scenario-list-words.ts';
import { ScenarioActions } from './ScenarioActions.tsx';
import { ScenarioList } from './ScenarioList.tsx';
import { useListKeys } from './use-list-keys.ts';
import './scenario-switcher.css';

const close = () => interfaceStore.setState({ scenarios: false });

/** The scenario on screen; opens the others and what can be done with this one. */
export function ScenarioSwitcher() {
  const { document, scenarioId } = useOpenPlan();
  const open = useInterface((state) => state.scenarios);
  const keys = useListKeys();
  const chip = useRef<HTMLButtonElement>(null);
  const next = useRef<(() => void) | null>(null);
  const name = document.scenario.get(scenarioId)?.name ?? '';
  const today = planOf(document).todayScenarioId === scenarioId;
  return (
    <Popover.Root open={open} onOpenChange={(scenarios) => interfaceStore.setState({ scenarios })}>
      <Popover.Trigger asChild>
        <button
          ref={chip}
          type="button"
          className="scenario-chip"
          data-today={today || undefined}
          aria-label={words.chip(name)}
          title={name}
        >
          <GitBranch aria-hidden="true" />
          <span className="scenario-chip-name">{name}</span>
          <ChevronDown aria-hidden="true" />
        </button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="scenario-menu"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label={words.title}
          onOpenAutoFocus={(event) => {
            const list = event.currentTarget as HTMLElement;
            event.preventDefault();
            list.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            chip.current?.focus();
            // Only now: a dialog that opened before would lose the focus to the chip.
            const act = next.current;
            next.current = null;
            act?.();
          }}
          onKeyDown={keys}
        >
          <ScenarioList onDone={close} />
          <hr className="scenario-line" />
          <ScenarioActions
            onChosen={(act) => {
              next.current = act;
              close();
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
