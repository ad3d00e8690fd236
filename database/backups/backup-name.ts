/** Why a backup was made. `version`: the user asked for it and gave it a name; it is never put away unasked. */
export const backupKinds = ['editing', 'update', 'restore', 'version'] as const;
export type BackupKind = (typeof backupKinds)[number];

export interface BackupName {
  readonly at: Date;
  readonly kind: BackupKind;
  /** The plan's revision that it holds. */
  readonly revision: number;
}

const PATTERN = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z_r(\d{1,15})_([a-z]+)\.squadplan$/;

/** A file name that sorts by time and tells all that a list shows: the list opens no file. */
export function backupFileName({ at, kind, revision }: BackupName): string {
  return `${at.toISOString().replace(/[:.]/g, '-')}_r${revision}_${kind}.squadplan`;
}

/** What a file's name tells; null for a file that is none of ours. */
export function readBackupName(name: string): BackupName | null {
  const [, day, hour, minute, second, thousandth, revision, kind] = PATTERN.exec(name) ?? [];
  const at = new Date(`${day}T${hour}:${minute}:${second}.${thousandth}Z`);
  const known = backupKinds.find((candidate) => candidate === kind);
  if (!known || Number.isNaN(at.getTime())) return null;
  return { at, kind: known, revision: Number(revision) };
}
