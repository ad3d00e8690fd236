import { audienceWords, sectionTitles } from '../words/report/choices.ts';

/** What a report can hold, in its order. */
export const sections = sectionTitles;

export type SectionId = keyof typeof sections;
export const sectionIds = Object.keys(sections) as readonly SectionId[];

/** For whom a report is, and what they are given unless something else is chosen. */
export const audiences = {
  leadership: {
    ...audienceWords.leadership,
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
    ...audienceWords.product,
    sections: sectionIds.filter((id) => id !== 'charters'),
  },
  team: {
    ...audienceWords.team,
    sections: ['summary', 'chart', 'coverage', 'squads', 'charters', 'evidence', 'method'],
  },
} as const satisfies Record<
  string,
  { readonly label: string; readonly note: string; readonly sections: readonly SectionId[] }
>;

export type Audience = keyof typeof audiences;
export const audienceIds = Object.keys(audiences) as readonly Audience[];
