import {
  Archive,
  ArchiveRestore,
  Copy,
  Flag,
  GitBranchPlus,
  GitCompareArrows,
  Pencil,
  Trash2,
} from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { planOf } from '../../shared/model/document.ts';
import { keyText } from '../actions/keys.ts';
import { useOpenPlan } from '../store/hooks.ts';
import { type Dialog, openDialog, showView } from '../store/interface-store.ts';
import { duplicate, setArchived } from './scenario-edits.ts';

/** What can be done with the scenario on screen. */
export function ScenarioActions() {
  const { document, scenarioId: id, readOnly } = useOpenPlan();
  const scenario = document.scenario.get(id);
  if (!scenario) return null;
  const today = planOf(document).todayScenarioId === id;
  const ask = (what: Extract<Dialog, { kind: 'scenario' }>['ask']) => () =>
    openDialog({ kind: 'scenario', ask: what, id });
  const notToday = readOnly || today;
  return (
    <DropdownMenu.Group aria-label={`What to do with ${scenario.name}`}>
      <Item
        icon={<GitBranchPlus />}
        disabled={readOnly}
        keys={keyText('branch-scenario')}
        onSelect={ask('branch')}
      >
        New scenario from this one…
      </Item>
      <Item
        icon={<GitCompareArrows />}
        disabled={document.scenario.size < 2}
        keys={keyText('view-compare')}
        onSelect={() => showView('compare')}
      >
        Compare scenarios
      </Item>
      <Item icon={<Pencil />} disabled={readOnly} onSelect={ask('name')}>
        Name and intent…
      </Item>
      <Item icon={<Copy />} disabled={readOnly} onSelect={() => duplicate(id)}>
        Duplicate
      </Item>
      <Item icon={<Flag />} disabled={notToday} onSelect={ask('promote')}>
        Make this today’s…
      </Item>
      <Item
        icon={scenario.archived ? <ArchiveRestore /> : <Archive />}
        disabled={notToday}
        onSelect={() => setArchived(id, !scenario.archived)}
      >
        {scenario.archived ? 'Bring back from the archive' : 'Archive'}
      </Item>
      <Item icon={<Trash2 />} disabled={notToday} onSelect={ask('delete')}>
        Delete…
      </Item>
      {today && (
        <p className="scenario-note">It describes today, so it cannot be archived or deleted.</p>
      )}
    </DropdownMenu.Group>
  );
}

interface ItemProps {
  readonly icon: ReactNode;
  readonly disabled: boolean;
  readonly keys?: string;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}

function Item({ icon, disabled, keys, onSelect, children }: ItemProps) {
  return (
    <DropdownMenu.Item className="scenario-action" disabled={disabled} onSelect={onSelect}>
      {icon}
      <span>{children}</span>
      {keys && <kbd className="scenario-keys">{keys}</kbd>}
    </DropdownMenu.Item>
  );
}
