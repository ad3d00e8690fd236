import { Bookmark } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { report } from '../actions/run.ts';
import { allSaved } from '../actions/versions.ts';
import { call } from '../api.ts';
import { PastDialog, PastItem } from '../dialogs/PastDialog.tsx';
import { useInterface, useOpenPlan } from '../store/hooks.ts';
import { openDialog } from '../store/interface-store.ts';
import { historyWords } from '../words/history-words.ts';
import { EntryDetail } from './EntryDetail.tsx';
import {
  byDay,
  dayName,
  type Entry,
  entriesOf,
  entryLabel,
  findEntries,
  timeOf,
} from './entries.ts';
import './history.css';

/** Entries drawn at once; more are asked for. */
const PAGE = 200;

function useEntries(planId: string): readonly [readonly Entry[] | null, () => void] {
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  const read = useCallback(() => {
    const both = async () => {
      await allSaved();
      const [edits, { backups }] = await Promise.all([
        call('plan:edits', { planId }),
        call('backup:list', { planId }),
      ]);
      return entriesOf(edits, backups);
    };
    both().then(setEntries, (error) => report(error, historyWords.title));
  }, [planId]);
  useEffect(read, [read]);
  return [entries, read];
}

/** What was done in the plan and when, with the versions that were kept; any of it can be gone back to. */
export function HistoryDialog({ onClose }: { onClose: () => void }) {
  const { planId } = useOpenPlan();
  const [entries, read] = useEntries(planId);
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [most, setMost] = useState(PAGE);
  const found = useMemo(() => findEntries(entries ?? [], words), [entries, words]);
  const shown = found.find(({ key }) => key === chosen) ?? found[0];
  return (
    <PastDialog
      title={historyWords.title}
      description={historyWords.description}
      planId={planId}
      onKept={read}
      onClose={onClose}
      nothing={entries?.length === 0 ? historyWords.nothing : null}
      detail={shown && <EntryDetail key={shown.key} entry={shown} onClose={onClose} />}
    >
      <input
        className="input history-find"
        type="search"
        aria-label={historyWords.find}
        placeholder={historyWords.find}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {entries && found.length === 0 && <p className="dialog-note">{historyWords.notFound}</p>}
      <EntryList entries={found.slice(0, most)} shown={shown} onChoose={setChosen}>
        {found.length > most && (
          <button type="button" className="link" onClick={() => setMost(most + PAGE)}>
            {historyWords.earlier(Math.min(PAGE, found.length - most))}
          </button>
        )}
      </EntryList>
      <button
        type="button"
        className="link history-all"
        onClick={() => openDialog({ kind: 'versions' })}
      >
        {historyWords.all}
      </button>
    </PastDialog>
  );
}

interface EntryListProps {
  readonly entries: readonly Entry[];
  readonly shown: Entry | undefined;
  readonly onChoose: (key: string) => void;
  readonly children: ReactNode;
}

function EntryList({ entries, shown, onChoose, children }: EntryListProps) {
  const today = useInterface((state) => state.today);
  return (
    <div className="versions-list history-list">
      {byDay(entries).map(({ day, entries: ofDay }) => (
        <section key={day} aria-label={dayName(day, today)}>
          <h3 className="history-day">{dayName(day, today)}</h3>
          <ul>
            {ofDay.map((entry) => (
              <PastItem
                key={entry.key}
                className="history-item"
                icon={entry.kind === 'version' && <Bookmark aria-hidden="true" />}
                name={entryLabel(entry)}
                facts={timeOf(entry)}
                named={entry.kind === 'version'}
                current={entry === shown}
                onChoose={() => onChoose(entry.key)}
              />
            ))}
          </ul>
        </section>
      ))}
      {children}
    </div>
  );
}
