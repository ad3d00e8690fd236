/* What was done in the plan, what it did, and the ways back. */
export const historyWords = {
  title: 'History',
  description:
    'What was done and when. Who did it is not known: there are no accounts on one computer.',
  find: 'Find in the history',
  notFound: 'Nothing of that name was done.',
  nothing: {
    title: 'Nothing was done in this plan yet',
    text: 'From your first edit on, everything is listed here with its time, and any of it can be gone back to.',
  },
  earlier: (count: number) => `Show ${count} earlier ones`,
  all: 'All versions and backups…',
  today: 'Today',
  unnamed: 'A version without its name',
  undo: (label: string) => `Undo: ${label}`,
  redo: (label: string) => `Redo: ${label}`,
} as const;

export const entryWords = {
  label: 'Entry',
  kept: (when: string) => `Version kept on ${when}`,
  reading: 'Reading the plan as it was…',
  unreadable: 'How the plan was then cannot be read. Named versions may go back to it.',
  did: 'What it did',
  didNothing: 'Nothing that is in the plan.',
  more: (count: number) => `And ${count} more.`,
  counts: (differences: readonly string[]) => `${differences.join('; ')}.`,
} as const;

export const earlierWords = {
  scenario: 'Scenario',
  since: 'Since then',
  same: 'Nothing: the plan is as it was then.',
  branch: 'New scenario from this version…',
  restore: 'Restore',
  note: 'A scenario leaves everything else as it is. Restoring makes the whole plan what it was then, keeps a backup of how it is now, and can be undone.',
} as const;
