import { useEffect, useState } from 'react';
import type { PlanBackup } from '../../shared/ipc-messages.ts';
import type { PlanDocument } from '../../shared/model/document.ts';
import { report } from '../actions/run.ts';
import { documentOfBackup } from '../actions/versions.ts';
import { CallFailure, call } from '../api.ts';
import { EarlierPlan } from '../history/EarlierPlan.tsx';
import { useOpenPlan } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { versionWords } from '../words/version-words.ts';

interface Props {
  readonly backup: PlanBackup;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

/** What changed since a backup, and going back to it. */
export function VersionDetail({ backup, onClose, onRemoved }: Props) {
  const { planId } = useOpenPlan();
  const { then, problem } = useBackup(planId, backup.id);
  const [busy, setBusy] = useState(false);
  const when = versionWords.when(backup);
  const remove = () => {
    setBusy(true);
    call('backup:remove', { planId, id: backup.id }).then(onRemoved, (error) => {
      setBusy(false);
      report(error, versionWords.remove);
    });
  };
  return (
    <section className="versions-detail" aria-label={versionWords.compared}>
      <h3>{versionWords.nameOf(backup)}</h3>
      <p className="versions-when">{when}</p>
      {problem !== null && (
        <p className="dialog-error" role="alert">
          {problem}
        </p>
      )}
      {then && (
        <EarlierPlan
          then={then}
          named={backup.name ?? when}
          was={(scenario) =>
            backup.name
              ? versionWords.inVersion(scenario, backup.name)
              : versionWords.onDay(scenario, when)
          }
          onClose={onClose}
        />
      )}
      {backup.kind === 'version' && (
        <Button className="versions-remove" onClick={remove} disabled={busy}>
          {versionWords.removeThis}
        </Button>
      )}
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
        setProblem(error instanceof CallFailure ? error.message : versionWords.unreadable);
      },
    );
    return () => {
      left = true;
    };
  }, [planId, id]);
  return { then, problem };
}
