/** What the parts of a week are called, as labels; the backlog first, because limits are on it. */
export const weekPartNames = {
  backlog: 'Backlog',
  delivery: 'Delivery',
  stakeholders: 'Stakeholders',
  discovery: 'Discovery',
  strategy: 'Strategy',
  other: 'Other',
} as const;
export type WeekPart = keyof typeof weekPartNames;

/** The same in sentences: what the week is spent on. */
export const weekParts: Readonly<Record<WeekPart, string>> = {
  strategy: 'strategy',
  discovery: 'discovery',
  stakeholders: 'stakeholders',
  backlog: 'the backlog',
  delivery: 'delivery',
  other: 'other work',
};
