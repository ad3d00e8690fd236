/** What a report can hold, in its order. */
export const sectionTitles = {
  summary: 'Summary and figures',
  glance: 'At a glance',
  chart: 'The chart',
  charts: 'Load, ratios and findings in bars',
  findings: 'Findings',
  accepted: 'Accepted findings',
  coverage: 'Coverage of responsibilities',
  titles: 'Title audit',
  evidence: 'What cannot be told yet',
  options: 'Options compared',
  outlook: 'What is planned, by quarter',
  hiring: 'Hiring plan with pay',
  squads: 'Squads',
  people: 'People',
  charters: 'Charters of chosen squads',
  method: 'Method and sources',
} as const;

/** For whom a report is. */
export const audienceWords = {
  leadership: { label: 'Leadership', note: 'What is wrong, what it takes, whom to hire' },
  product: { label: 'Product', note: 'Everything, with what is missing' },
  team: { label: 'Team', note: 'Who owns what, who decides what' },
} as const;

/** The colours of a report. */
export const themeWords = {
  light: { label: 'Light', note: 'Colours on white' },
  dark: { label: 'Dark', note: 'For a screen in a dark room' },
  plain: { label: 'Plain', note: 'Greys on white: saves ink, survives a copier' },
} as const;
