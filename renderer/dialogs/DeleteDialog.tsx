import { useMemo } from 'react';
import { deletionEffect } from '../../shared/commands/delete.ts';
import { deleteNow } from '../actions/edit-actions.ts';
import { selectionLabel } from '../actions/selection-label.ts';
import type { Selected } from '../store/interface-store.ts';
import { currentStructure } from '../store/plan-store.ts';
import { Button } from '../ui/Button.tsx';
import { Modal } from '../ui/Modal.tsx';
import { deleteWords } from '../words/dialog-words.ts';
import { effectLines } from './effect-lines.ts';
import './dialogs.css';

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
      title={deleteWords.title(name)}
      width="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{deleteWords.cancel}</Button>
          <Button look="danger" autoFocus onClick={confirm}>
            {deleteWords.delete}
          </Button>
        </>
      }
    >
      <ul className="dialog-lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="dialog-note">{deleteWords.undo}</p>
    </Modal>
  );
}
