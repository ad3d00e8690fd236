import { useEffect, useState } from 'react';
import { sources } from '../../shared/catalog/sources.ts';
import { call } from '../api.ts';
import { usePlanState } from '../store/hooks.ts';
import { Modal } from '../ui/Modal.tsx';
import { aboutWords } from '../words/dialog-words.ts';
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
      title={aboutWords.title}
      description={version === null ? undefined : aboutWords.version(version)}
      width="small"
      onClose={onClose}
    >
      <div className="about">
        <p>{aboutWords.purpose}</p>
        <section>
          <h3>{aboutWords.data}</h3>
          <p>{aboutWords.dataNote(folder)}</p>
        </section>
        <section>
          <h3>{aboutWords.rules}</h3>
          <ul>
            {Object.values(sources).map(({ id, title, publisher, year }) => (
              <li key={id}>
                {title}
                <span className="about-by">{aboutWords.publishedBy(publisher, year)}</span>
              </li>
            ))}
          </ul>
          <p>{aboutWords.rulesNote}</p>
        </section>
        <section>
          <h3>{aboutWords.builtWith}</h3>
          <p>{aboutWords.libraries}</p>
        </section>
      </div>
    </Modal>
  );
}
