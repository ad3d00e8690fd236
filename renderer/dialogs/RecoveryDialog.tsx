import { useState } from 'react';
import type { OpenPlan, PlanBackup, Recovery } from '../../shared/ipc-messages.ts';
import { switchTo } from '../actions/open-plan.ts';
import { report } from '../actions/run.ts';
import { call } from '../api.ts';
import { notify } from '../store/interface-store.ts';
import { Button } from '../ui/Button.tsx';
import { Modal } from '../ui/Modal.tsx';
import { nameOf, sizeText, whenText } from './version-words.ts';
import './dialogs.css';
import './recovery-dialog.css';

/** Tables whose rows a reader would count, in their words. */
const shown: Readonly<Record<string, readonly [one: string, several: string]>> = {
  scenario: ['scenario', 'scenarios'],
  product: ['product', 'products'],
  squad: ['squad', 'squads'],
  person: ['person', 'people'],
  assignment: ['role', 'roles'],
  reportingLine: ['reporting line', 'reporting lines'],
};

type Save = () => Promise<OpenPlan | null>;

/** A damaged plan: what can be read of it, its backups, and saving either as a new file. */
export function RecoveryDialog({ found, onClose }: { found: Recovery; onClose: () => void }) {
  const [busy, setBusy] = useState(false);
  const save = async (doing: string, open: Save) => {
    setBusy(true);
    try {
      if (await switchTo(open)) {
        onClose();
        notify(`Saved as a new plan. “${found.fileName}” is kept as it is.`);
      }
    } catch (error) {
      report(error, doing);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      title={`“${found.fileName}” is damaged`}
      description="It was not changed, and nothing of it is thrown away. Choose what to go on with; it is saved as a new file."
      onClose={onClose}
      footer={<Button onClick={onClose}>Not now</Button>}
    >
      <div className="recovery">
        <Backups
          backups={found.backups}
          busy={busy}
          onSave={(backup) =>
            save('Save a backup', () => call('recovery:save-backup', { id: backup.id }))
          }
        />
        <Readable
          found={found}
          busy={busy}
          onSave={() => save('Save what is left', () => call('recovery:save-readable', undefined))}
        />
        <p className="dialog-note">The damaged file is in {found.folder}.</p>
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
    <section aria-label="Backups">
      <h3>Backups</h3>
      {backups.length === 0 && <p>There is no backup of this plan on this computer.</p>}
      <ul className="recovery-backups">
        {backups.map((backup, at) => (
          <li key={backup.id}>
            <span className="recovery-name">{nameOf(backup)}</span>
            <span className="recovery-facts">
              {whenText(backup)} · {sizeText(backup.bytes)} · {backup.revision} edits
            </span>
            <Button
              look={at === 0 ? 'primary' : 'plain'}
              disabled={busy}
              aria-label={`Save as… a new plan: the backup of ${whenText(backup)}`}
              onClick={() => onSave(backup)}
            >
              Save as…
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
      <section aria-label="What can be read">
        <h3>What can be read</h3>
        <p>Nothing in the file itself.</p>
      </section>
    );
  }
  const counts = found.tables.flatMap(({ table, rows, incomplete }) => {
    const words = shown[table];
    if (!words || (rows === 0 && !incomplete)) return [];
    const more = incomplete ? ', some are lost' : '';
    return [{ table, text: `${rows} ${rows === 1 ? words[0] : words[1]}${more}` }];
  });
  return (
    <section aria-label="What can be read">
      <h3>What can be read</h3>
      <ul className="recovery-counts">
        {counts.map(({ table, text }) => (
          <li key={table}>{text}</li>
        ))}
      </ul>
      <p>Undo starts anew in what is saved from here.</p>
      <Button
        look={found.backups.length === 0 ? 'primary' : 'plain'}
        disabled={busy}
        onClick={onSave}
      >
        Save what can be read…
      </Button>
    </section>
  );
}
