import type { PlanBackup } from '../../shared/ipc-messages.ts';
import { momentText, numberText } from '../../shared/words/formats.ts';
import { counted } from '../../shared/words/grammar.ts';

const reasons: Readonly<Record<PlanBackup['kind'], string>> = {
  editing: 'While editing',
  update: 'Before the file was brought up to date',
  restore: 'Before something earlier was restored',
  version: 'A version without its name',
};

/** In the unit in which people read file sizes. */
function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${numberText(Math.round(bytes / 100_000) / 10)} MB`;
}

/** How many edits lie between a backup and now; a backup may know of edits that the plan does not. */
function editsSinceText(count: number): string {
  if (count < 0) return 'from another course of edits';
  return count === 0 ? 'no edits since' : `${counted(count, 'edit')} since`;
}

/* Versions that were named and backups that were made unasked. */
export const versionWords = {
  title: 'Versions and backups',
  description:
    'Kept on this computer, apart from the plan. Nothing here changes the plan until you restore it.',
  /** What a backup is called: its own name, or why it was made. */
  nameOf: ({ name, kind }: PlanBackup) => name ?? reasons[kind],
  when: ({ at }: PlanBackup) => momentText(new Date(at)),
  facts: (backup: PlanBackup, revision: number) =>
    `${momentText(new Date(backup.at))} · ${sizeText(backup.bytes)} · ${editsSinceText(revision - backup.revision)}`,
  none: {
    title: 'No backups yet',
    text: 'The first one is made before your next edit. A version that you name is kept until you remove it.',
  },
  backups: 'Backups',
  compared: 'Compared with now',
  inVersion: (scenario: string, version: string) => `${scenario} in “${version}”`,
  onDay: (scenario: string, when: string) => `${scenario} on ${when}`,
  remove: 'Remove',
  removeThis: 'Remove this version',
  unreadable: 'It could not be read.',
  keep: 'Keep',
  keeping: 'Keep a version',
  name: 'Name of the version',
  nameHint: 'Name the plan as it is now',
} as const;

/* A damaged plan: what can be read of it, and its backups. */
export const recoveryWords = {
  title: (file: string) => `“${file}” is damaged`,
  description:
    'It was not changed, and nothing of it is thrown away. Choose what to go on with; it is saved as a new file.',
  notNow: 'Not now',
  folder: (folder: string) => `The damaged file is in ${folder}.`,
  saved: (file: string) => `Saved as a new plan. “${file}” is kept as it is.`,
  savingBackup: 'Save a backup',
  savingRest: 'Save what is left',
  backups: 'Backups',
  noBackup: 'There is no backup of this plan on this computer.',
  facts: ({ at, bytes, revision }: PlanBackup) =>
    `${momentText(new Date(at))} · ${sizeText(bytes)} · ${counted(revision, 'edit')}`,
  saveAs: 'Save as…',
  saveBackup: (when: string) => `Save as… a new plan: the backup of ${when}`,
  readable: 'What can be read',
  nothingReadable: 'Nothing in the file itself.',
  undoStartsAnew: 'Undo starts anew in what is saved from here.',
  saveReadable: 'Save what can be read…',
  someLost: (rows: string) => `${rows}, some are lost`,
} as const;

/** Tables whose rows a reader would count, in their words. */
export const recoveredRows: Readonly<Record<string, (count: number) => string>> = {
  scenario: (count) => counted(count, 'scenario'),
  product: (count) => counted(count, 'product'),
  squad: (count) => counted(count, 'squad'),
  person: (count) => counted(count, 'person', 'people'),
  assignment: (count) => counted(count, 'role'),
  reportingLine: (count) => counted(count, 'reporting line'),
};
