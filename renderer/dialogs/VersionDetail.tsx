import { useEffect, useMemo, useState } from 'react';
import type { PlanBackup } from '../../shared/ipc-contract.ts';
import type { PlanDocument } from '../../shared/model/document.ts';
import { comparePlans, differenceText } from '../../shared/versions/compare-plans.ts';
import { report } from '../actions/run.ts';
import { documentOfBackup, restoreBackup } from '../actions/versions.ts';
import { CallFailure, call } from '../api.ts';
import { useOpenPlan } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { nameOf, whenText } from './version-words.ts';

interface Props {
  readonly backup: PlanBackup;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

/** What changed since a backup, and going back to it. */
export function VersionDetail({ backup, onClose, onRemoved }: Props) {
  const { planId, document, readOnly } = useOpenPlan();
  const { then, problem } = useBackup(planId, backup.id);
  const differences = useMemo(() => then && comparePlans(then, document), [then, document]);
  const [busy, setBusy] = useState(false);
  const named = backup.name ?? whenText(backup);
  const restore = () => {
    if (!then) return;
    setBusy(true);
    restoreBackup(planId, then, named).then(onClose, (error) => {
      setBusy(false);
      report(error, 'Restore');
    });
  };
  const remove = () => {
    setBusy(true);
    call('backup:remove', { planId, id: backup.id }).then(onRemoved, (error) => {
      setBusy(false);
      report(error, 'Remove');
    });
  };
  return (
    <section className="versions-detail" aria-label="Compared with now">
      <h3>{nameOf(backup)}</h3>
      <p className="versions-when">{whenText(backup)}</p>
      <h4>Since then</h4>
      {problem !== null && (
        <p className="dialog-error" role="alert">
          {problem}
        </p>
      )}
      {differences?.length === 0 && <p>Nothing: the plan is as it was then.</p>}
      {differences && differences.length > 0 && (
        <ul className="versions-differences">
          {differences.map((difference) => (
            <li key={difference.kind[0]}>{differenceText(difference)}</li>
          ))}
        </ul>
      )}
      <div className="versions-buttons">
        {backup.kind === 'version' && (
          <Button onClick={remove} disabled={busy}>
            Remove
          </Button>
        )}
        <Button
          look="primary"
          onClick={restore}
          disabled={busy || readOnly || !differences || differences.length === 0}
        >
          Restore
        </Button>
      </div>
      <p className="dialog-note">
        Restoring makes the plan what it was then. A backup of the plan as it is now is made first,
        and restoring can be undone like any edit.
      </p>
    </section>
  );
}

function useBackup(planId: string, id: string) {
  const [then, setThen] = useState<PlanDocument | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    documentOfBackup(planId, id).then(
      (document) => !left && setThen(document),
      (error) => {
        if (left) return;
        setProblem(error instanceof CallFailure ? error.message : 'It could not be read.');
      },
    );
    return () => {
      left = true;
    };
  }, [planId, id]);
  return { then, problem };
}
