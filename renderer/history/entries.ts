import { format } from 'date-fns';
import type { EditHeader, PlanBackup } from '../../shared/ipc-messages.ts';
import { dayText, timeText } from '../../shared/words/formats.ts';
import { historyWords } from '../words/history-words.ts';

/** One line of the history: an edit, or a version that somebody gave a name. */
export type Entry =
  | { readonly kind: 'edit'; readonly key: string; readonly at: string; readonly edit: EditHeader }
  | {
      readonly kind: 'version';
      readonly key: string;
      readonly at: string;
      readonly version: PlanBackup;
    };

/** Entries of one day on this computer's clock, the newest first. */
export interface Day {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly entries: readonly Entry[];
}

/** Edits and named versions in one row, the newest first. */
export function entriesOf(
  edits: readonly EditHeader[],
  versions: readonly PlanBackup[],
): readonly Entry[] {
  const entries: Entry[] = edits.map((edit) => ({
    kind: 'edit',
    key: `edit ${edit.revision}`,
    at: edit.at,
    edit,
  }));
  for (const version of versions) {
    if (version.kind !== 'version') continue;
    entries.push({ kind: 'version', key: `version ${version.id}`, at: version.at, version });
  }
  // A version stands above the edit that it was kept after, whatever the clock said.
  const revision = (entry: Entry) =>
    entry.kind === 'edit' ? entry.edit.revision : entry.version.revision + 0.5;
  return entries.sort((a, b) => revision(b) - revision(a));
}

/** What an entry is called: `Undo: Move Checkout to Payments`. */
export function entryLabel(entry: Entry): string {
  if (entry.kind === 'version') return entry.version.name ?? historyWords.unnamed;
  const { kind, label } = entry.edit;
  if (kind === 'edit') return label;
  return kind === 'undo' ? historyWords.undo(label) : historyWords.redo(label);
}

/** Only entries that have all the words in them. */
export function findEntries(entries: readonly Entry[], words: string): readonly Entry[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return entries;
  return entries.filter((entry) => {
    const label = entryLabel(entry).toLowerCase();
    return wanted.every((word) => label.includes(word));
  });
}

/** Entries by the day that they were made on. */
export function byDay(entries: readonly Entry[]): readonly Day[] {
  const days: { day: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const day = format(new Date(entry.at), 'yyyy-MM-dd');
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

/** `Today`, else the day. @param today `YYYY-MM-DD` */
export function dayName(day: string, today: string): string {
  return day === today ? historyWords.today : dayText(day);
}

export function timeOf({ at }: Entry): string {
  return timeText(new Date(at));
}
