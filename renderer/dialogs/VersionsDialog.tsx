import { useCallback, useEffect, useState } from 'react';
import type { PlanBackup } from '../../shared/ipc-messages.ts';
import { report } from '../actions/run.ts';
import { call } from '../api.ts';
import { useOpenPlan } from '../store/hooks.ts';
import { versionWords } from '../words/version-words.ts';
import { PastDialog, PastItem } from './PastDialog.tsx';
import { VersionDetail } from './VersionDetail.tsx';

interface Listed {
  readonly backups: readonly PlanBackup[];
  readonly problem: string | null;
}

function useBackups(planId: string): readonly [Listed | null, () => void] {
  const [listed, setListed] = useState<Listed | null>(null);
  const refresh = useCallback(() => {
    call('backup:list', { planId }).then(setListed, (error) => report(error, versionWords.backups));
  }, [planId]);
  useEffect(refresh, [refresh]);
  return [listed, refresh];
}

/** Versions that the user named and backups that were made unasked: compare with now, go back, come forth. */
export function VersionsDialog({ onClose }: { onClose: () => void }) {
  const { planId, revision } = useOpenPlan();
  const [listed, refresh] = useBackups(planId);
  const [chosen, setChosen] = useState<string | null>(null);
  const backups = listed?.backups ?? [];
  const shown = backups.find(({ id }) => id === chosen) ?? backups[0];
  return (
    <PastDialog
      title={versionWords.title}
      description={versionWords.description}
      planId={planId}
      onKept={refresh}
      onClose={onClose}
      nothing={listed && !listed.problem && backups.length === 0 ? versionWords.none : null}
      detail={
        shown && (
          <VersionDetail key={shown.id} backup={shown} onClose={onClose} onRemoved={refresh} />
        )
      }
    >
      {listed?.problem && (
        <p className="dialog-error" role="alert">
          {listed.problem}
        </p>
      )}
      <ul className="versions-list" aria-label={versionWords.title}>
        {backups.map((backup) => (
          <PastItem
            key={backup.id}
            name={versionWords.nameOf(backup)}
            facts={versionWords.facts(backup, revision)}
            named={backup.kind === 'version'}
            current={backup === shown}
            onChoose={() => setChosen(backup.id)}
          />
        ))}
      </ul>
    </PastDialog>
  );
}
