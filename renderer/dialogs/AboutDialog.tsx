import { useEffect, useState } from 'react';
import { sources } from '../../shared/catalog/sources.ts';
import { call } from '../api.ts';
import { usePlanState } from '../store/hooks.ts';
import { Modal } from '../ui/Modal.tsx';
import './about-dialog.css';

/** What Squadplan is, where its rules come from, where the data is. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const [version, setVersion] = useState<string | null>(null);
  const folder = usePlanState(({ open }) => open?.folder ?? null);
  useEffect(() => {
    call('app:info', undefined).then(
      (info) => setVersion(info.version),
      () => undefined,
    );
  }, []);
  return (
    <Modal
      title="Squadplan"
      description={version === null ? undefined : `Version ${version}`}
      width="small"
      onClose={onClose}
    >
      <div className="about">
        <p>Draws squads, PMs and POs, and shows where one person can no longer hold both roles.</p>
        <section>
          <h3>Your data</h3>
          <p>
            Each plan is one file on this computer
            {folder === null ? '' : `; this one is in ${folder}`}. Nothing is sent anywhere: there
            is no account, no server and no telemetry.
          </p>
        </section>
        <section>
          <h3>Where the rules come from</h3>
          <ul>
            {Object.values(sources).map(({ id, title, publisher, year }) => (
              <li key={id}>
                {title}
                <span className="about-by">
                  {[publisher, year].filter((part) => part !== null).join(', ')}
                </span>
              </li>
            ))}
          </ul>
          <p>A threshold that no article gives is marked as ours wherever it is shown.</p>
        </section>
        <section>
          <h3>Built with</h3>
          <p>
            Electron, React, React Flow, Radix, SQLite, zod, zustand, d3-hierarchy, cmdk, Fuse, Papa
            Parse, Lucide: free software under the MIT, ISC, BSD, Apache and public-domain terms.
          </p>
        </section>
      </div>
    </Modal>
  );
}
