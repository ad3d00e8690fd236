import type { PlanBackup } from '../../shared/ipc-messages.ts';
import { momentText, numberText } from '../../shared/words/formats.ts';

const reasons: Readonly<Record<PlanBackup['kind'], string>> = {
  editing: 'While editing',
  update: 'Before the file was brought up to date',
  restore: 'Before something earlier was restored',
  version: 'A version without its name',
};

/** What a backup is called: its own name, or why it was made. */
export function nameOf({ name, kind }: PlanBackup): string {
  return name ?? reasons[kind];
}

export function whenText({ at }: PlanBackup): string {
  return momentText(new Date(at));
}

/** In the unit in which people read file sizes. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${numberText(Math.round(bytes / 100_000) / 10)} MB`;
}

/** How many edits lie between a backup and now; a backup may know of edits that the plan does not. */
export function editsSinceText(backup: PlanBackup, revision: number): string {
  const count = revision - backup.revision;
  if (count < 0) return 'from another course of edits';
  if (count === 0) return 'no edits since';
  return count === 1 ? '1 edit since' : `${count} edits since`;
}
