import { useMemo } from 'react';
import { type DeletionEffect, deletionEffect } from '../../shared/commands/delete.ts';
import type { ScenarioTable } from '../../shared/model/tables.ts';
import { counted, listOf } from '../../shared/rules/words.ts';
import { deleteNow } from '../actions/edit-actions.ts';
import { selectionLabel } from '../actions/selection-label.ts';
import type { Selected } from '../store/interface-store.ts';
import { currentStructure } from '../store/plan-store.ts';
import { Button } from '../ui/Button.tsx';
import { Modal } from '../ui/Modal.tsx';
import './dialogs.css';

/** What is said of the rows that go as well, one and many. Tables not named here go unsaid. */
const words: Partial<Record<ScenarioTable, readonly [string, string]>> = {
  assignment: ['role that somebody holds', 'roles that people hold'],
  reportingLine: ['reporting line', 'reporting lines'],
  market: ['market', 'markets'],
  persona: ['persona', 'personas'],
};
const tableOf = { assignment: 'assignment', reportingLine: 'reportingLine' } as const;

/** One sentence each for what goes, what stays behind and who loses an owner. */
export function effectLines(effect: DeletionEffect, subjects: readonly Selected[]): string[] {
  const lines: string[] = [];
  const goes: string[] = [];
  for (const [table, [one, many]] of Object.entries(words) as [ScenarioTable, [string, string]][]) {
    const chosen = subjects.filter(({ kind }) => tableOf[kind as 'assignment'] === table).length;
    const count = (effect.deleted.get(table) ?? 0) - chosen;
    if (count > 0) goes.push(counted(count, one, many));
  }
  if (goes.length > 0) lines.push(`With it: ${listOf(goes)}.`);
  if (effect.squadsSetFree.length > 0) {
    const stay = effect.squadsSetFree.length === 1 ? 'stays, in no product' : 'stay, in no product';
    lines.push(`${listOf(effect.squadsSetFree)} ${stay}.`);
  }
  if (effect.squadsAffected.length > 0) {
    const lose = effect.squadsAffected.length === 1 ? 'loses' : 'lose';
    lines.push(`${listOf(effect.squadsAffected)} ${lose} a PM or PO.`);
  }
  return lines;
}

export function DeleteDialog({
  subjects,
  onClose,
}: {
  subjects: readonly Selected[];
  onClose: () => void;
}) {
  const [name, lines] = useMemo(() => {
    const structure = currentStructure();
    const effect = deletionEffect(structure, subjects);
    return [selectionLabel(structure, subjects), effectLines(effect, subjects)] as const;
  }, [subjects]);
  const confirm = () => {
    onClose();
    deleteNow(subjects);
  };
  return (
    <Modal
      title={`Delete ${name}?`}
      width="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="danger" autoFocus onClick={confirm}>
            Delete
          </Button>
        </>
      }
    >
      <ul className="dialog-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="dialog-note">Undo brings everything back.</p>
    </Modal>
  );
}
