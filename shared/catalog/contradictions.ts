import type { RuleId } from '../rules/types.ts';
import type { SourceId } from './sources.ts';

/** Two or more articles that do not agree. Both are shown wherever one is used; nothing is averaged. */
export interface Contradiction {
  readonly id: string;
  readonly question: string;
  readonly positions: readonly { readonly sources: readonly SourceId[]; readonly says: string }[];
  /** Which one the app uses where it must use one, and why. */
  readonly here: string;
  /** Rules that take a side, or stand on one. */
  readonly rules: readonly RuleId[];
}

export const contradictions: readonly Contradiction[] = [
  {
    id: 'po-owns',
    question: 'What does a Product Owner own?',
    positions: [
      { sources: ['000'], says: 'The “what” and the “how” within a team’s sprints.' },
      { sources: ['003'], says: 'The “how”; the Product Manager has the “why”.' },
      { sources: ['001'], says: 'The “what” and the “when” at the level of the sprint.' },
      { sources: ['004'], says: 'What comes next, and whether it is ready.' },
    ],
    here: 'The app asks only who owns the backlog: what comes next and whether it is ready. All four agree on that.',
    rules: ['missing/backlog-owner', 'po/ticket-admin'],
  },
  {
    id: 'po-customers',
    question: 'Does a Product Owner talk with customers?',
    positions: [
      { sources: ['001', '002'], says: 'Less often, and indirectly.' },
      { sources: ['003'], says: 'Directly, during development, about features and ease of use.' },
    ],
    here: 'The matrix has both: direct customer contact for the product, user feedback during development for the squad.',
    rules: ['coverage/gap', 'title/mismatch'],
  },
  {
    id: 'salaries',
    question: 'What do the roles earn in the United States?',
    positions: [
      {
        sources: ['001'],
        says: '2026: Product Manager $120,000 to over $220,000, Product Owner $95,000 to $170,000.',
      },
      {
        sources: ['003'],
        says: '2024: Product Manager $100,000 to $160,000, Product Owner $85,000 to $125,000 (medians).',
      },
    ],
    here: 'Ranges are shown by source and year. A plan names the one that it uses.',
    rules: [],
  },
  {
    id: 'po-metrics',
    question: 'How is a Product Owner’s success measured?',
    positions: [
      { sources: ['000'], says: 'Sprint velocity and completed stories.' },
      { sources: ['002'], says: 'Flow, quality, clarity of scope and reliability of releases.' },
      { sources: ['003'], says: 'Efficiency of delivery, and how well feedback is taken up.' },
    ],
    here: 'No rule uses any of them; the report’s charter lists all three.',
    rules: ['combined/no-expectations'],
  },
  {
    id: 'po-reports-to',
    question: 'Whom does a Product Owner report to?',
    positions: [
      { sources: ['000'], says: 'A Product Manager or an engineering lead.' },
      { sources: ['003'], says: 'A Product Manager or a leader of delivery.' },
    ],
    here: 'All three are taken as fitting; only a line to a VP of Product or a CEO is pointed out.',
    rules: ['reporting/line', 'title/mismatch'],
  },
  {
    id: 'mid-size',
    question: 'Are the roles separate in mid-sized companies?',
    positions: [
      { sources: ['003'], says: 'Yes, the roles are more distinct there.' },
      {
        sources: ['001'],
        says: 'Often not: one person doing both is common at startups and in mid-sized companies.',
      },
    ],
    here: 'No rule judges by company size; the measures of load decide.',
    rules: ['split/squads', 'merge/small-scope'],
  },
  {
    id: 'po-authority',
    question: 'How far does a Product Owner’s authority go?',
    positions: [
      { sources: ['001'], says: 'The last word on what is built in which order.' },
      {
        sources: ['001'],
        says: 'In the same article: sprint execution within the Product Manager’s quarterly priorities.',
      },
      { sources: ['002'], says: 'Often too little: a ticket administrator with weak authority.' },
    ],
    here: 'The charter gives the last word on order, within the quarter’s priorities; without it the app points out ticket administration.',
    rules: ['po/ticket-admin', 'pair/power-struggle', 'contact/several'],
  },
];

/** Contradictions that a rule stands on. */
export function contradictionsOf(rule: RuleId): readonly Contradiction[] {
  return contradictions.filter(({ rules }) => rules.includes(rule));
}
