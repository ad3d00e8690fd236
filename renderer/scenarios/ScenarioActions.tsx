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
import type { ReactNode } from 'react';
import { planOf } from '../../shared/model/document.ts';
import { keyText } from '../actions/keys.ts';
import { useOpenPlan } from '../store/hooks.ts';
import { type Dialog, openDialog, showView } from '../store/interface-store.ts';
import { scenarioListWords as words } from '../words/scenario-list-words.ts';
import { duplicate, setArchived } from './scenario-edits.ts';

interface ScenarioActionsProps {
  /** Does what was chosen, once the list is closed. */
  readonly onChosen: (act: () => void) => void;
}

/** What can be done with the scenario on screen. */
export function ScenarioActions({ onChosen }: ScenarioActionsProps) {
  const { document, scenarioId: id, readOnly } = useOpenPlan();
  const scenario = document.scenario.get(id);
  if (!scenario) return null;
  const done = (act: () => void) => () => onChosen(act);
  const today = planOf(document).todayScenarioId === id;
  const ask = (what: Extract<Dialog, { kind: 'scenario' }>['ask']) =>
    done(() => openDialog({ kind: 'scenario', ask: what, id }));
  const notToday = readOnly || today;
  return (
    <section aria-label={words.actions(scenario.name)}>
      <Item
        icon={<GitBranchPlus />}
        disabled={readOnly}
        keys={keyText('branch-scenario')}
        onSelect={ask('branch')}
      >
        {words.branch}
      </Item>
      <Item
        icon={<GitCompareArrows />}
        disabled={document.scenario.size < 2}
        keys={keyText('view-compare')}
        onSelect={done(() => showView('compare'))}
      >
        {words.compare}
      </Item>
      <Item icon={<Pencil />} disabled={readOnly} onSelect={ask('name')}>
        {words.name}
      </Item>
      <Item icon={<Copy />} disabled={readOnly} onSelect={done(() => duplicate(id))}>
        {words.duplicate}
      </Item>
      <Item icon={<Flag />} disabled={notToday} onSelect={ask('promote')}>
        {words.promote}
      </Item>
      <Item
        icon={scenario.archived ? <ArchiveRestore /> : <Archive />}
        disabled={notToday}
        onSelect={done(() => setArchived(id, !scenario.archived))}
      >
        {scenario.archived ? words.restore : words.archive}
      </Item>
      <Item icon={<Trash2 />} disabled={notToday} onSelect={ask('delete')}>
        {words.delete}
      </Item>
      {today && <p className="scenario-note">{words.todayNote}</p>}
    </section>
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
    <button type="button" className="scenario-action" disabled={disabled} onClick={onSelect}>
      {icon}
      <span>{children}</span>
      {keys && <kbd className="scenario-keys">{keys}</kbd>}
    </button>
  );
}
