import { useState } from 'react';
import type { OpenPlan, PlanBackup, Recovery } from '../../shared/ipc-messages.ts';
import { switchTo } from '../actions/open-plan.ts';
import { report } from '../actions/run.ts';
import { call } from '../api.ts';
import { notify } from '../store/interface-store.ts';
import { Button } from '../ui/Button.tsx';
import { Modal } from '../ui/Modal.tsx';
import { recoveredRows, versionWords, recoveryWords as words } from '../words/version-words.ts';
import './dialogs.css';
import './recovery-dialog.css';

type Save = () => Promise<OpenPlan | null>;

/** A damaged plan: what can be read of it, its backups, and saving either as a new file. */
export function RecoveryDialog({ found, onClose }: { found: Recovery; onClose: () => void }) {
  const [busy, setBusy] = useState(false);
  const save = async (doing: string, open: Save) => {
    setBusy(true);
    try {
      if (await switchTo(open)) {
        onClose();
        notify(words.saved(found.fileName));
      }
    } catch (error) {
      report(error, doing);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      title={words.title(found.fileName)}
      description={words.description}
      onClose={onClose}
      footer={<Button onClick={onClose}>{words.notNow}</Button>}
    >
      <div className="recovery">
        <Backups
          backups={found.backups}
          busy={busy}
          onSave={(backup) =>
            save(words.savingBackup, () => call('recovery:save-backup', { id: backup.id }))
          }
        />
        <Readable
          found={found}
          busy={busy}
          onSave={() => save(words.savingRest, () => call('recovery:save-readable', undefined))}
        />
        <p className="dialog-note">{words.folder(found.folder)}</p>
      </div>
    </Modal>
  );
}

interface BackupsProps {
  readonly backups: readonly PlanBackup[];
  readonly busy: boolean;
  readonly onSave: (backup: PlanBackup) => void;
}

function Backups({ backups, busy, onSave }: BackupsProps) {
  return (
    <section aria-label={words.backups}>
      <h3>{words.backups}</h3>
      {backups.length === 0 && <p>{words.noBackup}</p>}
      <ul className="recovery-backups">
        {backups.map((backup, at) => (
          <li key={backup.id}>
            <span className="recovery-name">{versionWords.nameOf(backup)}</span>
            <span className="recovery-facts">{words.facts(backup)}</span>
            <Button
              look={at === 0 ? 'primary' : 'plain'}
              disabled={busy}
              aria-label={words.saveBackup(versionWords.when(backup))}
              onClick={() => onSave(backup)}
            >
              {words.saveAs}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ReadableProps {
  readonly found: Recovery;
  readonly busy: boolean;
  readonly onSave: () => void;
}

function Readable({ found, busy, onSave }: ReadableProps) {
  if (!found.readable) {
    return (
      <section aria-label={words.readable}>
        <h3>{words.readable}</h3>
        <p>{words.nothingReadable}</p>
      </section>
    );
  }
  const counts = found.tables.flatMap(({ table, rows, incomplete }) => {
    const text = recoveredRows[table]?.(rows);
    if (!text || (rows === 0 && !incomplete)) return [];
    return [{ table, text: incomplete ? words.someLost(text) : text }];
  });
  return (
    <section aria-label={words.readable}>
      <h3>{words.readable}</h3>
      <ul className="recovery-counts">
        {counts.map(({ table, text }) => (
          <li key={table}>{text}</li>
        ))}
      </ul>
      <p>{words.undoStartsAnew}</p>
      <Button
        look={found.backups.length === 0 ? 'primary' : 'plain'}
        disabled={busy}
        onClick={onSave}
      >
        {words.saveReadable}
      </Button>
    </section>
  );
}
