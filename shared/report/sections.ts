/** What a report can hold, in its order. */
export const sections = {
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

export type SectionId = keyof typeof sections;
export const sectionIds = Object.keys(sections) as readonly SectionId[];

/** For whom a report is, and what they are given unless something else is chosen. */
export const audiences = {
  leadership: {
    label: 'Leadership',
    note: 'What is wrong, what it takes, whom to hire',
    sections: [
      'summary',
      'glance',
      'chart',
      'charts',
      'findings',
      'accepted',
      'options',
      'outlook',
      'hiring',
      'method',
    ],
  },
  product: {
    label: 'Product',
    note: 'Everything, with what is missing',
    sections: sectionIds.filter((id) => id !== 'charters'),
  },
  team: {
    label: 'Team',
    note: 'Who owns what, who decides what',
    sections: ['summary', 'chart', 'coverage', 'squads', 'charters', 'evidence', 'method'],
  },
} as const satisfies Record<
  string,
  { readonly label: string; readonly note: string; readonly sections: readonly SectionId[] }
>;

export type Audience = keyof typeof audiences;
export const audienceIds = Object.keys(audiences) as readonly Audience[];
