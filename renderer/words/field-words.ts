/* What every field, mark and dialog says by itself, wherever it stands. */
export const fieldWords = {
  yes: 'Yes',
  no: 'No',
  notKnown: 'Not known',
  emptyNumber: 'not known',
  noNumber: 'This is not a number.',
  dayPassed: 'This day has passed.',
  dayFarAhead: 'This is too far ahead.',
  quarter: 'Write a quarter like Q3 2027.',
  clear: (label: string) => `Clear ${label.toLowerCase()}`,
  close: 'Close',
} as const;

export const severityWords = {
  critical: 'Critical',
  warning: 'Warning',
  advice: 'Advice',
} as const;

/* A role as a mark on a card or beside a name. */
export const partWords = { pm: 'PM', po: 'PO', member: 'Member', leader: 'Leader' } as const;
