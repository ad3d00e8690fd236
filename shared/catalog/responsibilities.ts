import type { SourceId } from './sources.ts';

/** Strategic responsibilities are held for a product, execution ones for a squad. */
export type Layer = 'strategy' | 'execution';

/** One row of the responsibility matrix. */
export interface Responsibility {
  readonly id: string;
  readonly layer: Layer;
  readonly label: string;
  readonly means: string;
  readonly sources: readonly SourceId[];
}

/** Held for each product; by default by whoever holds `pm` on it or directs its squads. */
const strategic: readonly Omit<Responsibility, 'layer'>[] = [
  {
    id: 'vision',
    label: 'Vision and strategy',
    means: 'Says where the product is going and why that is worth it.',
    sources: ['000', '001', '003'],
  },
  {
    id: 'problem-choice',
    label: 'Choice of problems',
    means: 'Sets the discovery agenda: which problems are worth solving, and why now.',
    sources: ['002'],
  },
  {
    id: 'market-research',
    label: 'Market and customer research',
    means: 'Interviews, surveys and data about the market and the people in it.',
    sources: ['000', '001'],
  },
  {
    id: 'competition',
    label: 'Competitive analysis',
    means: 'Knows what else customers could choose, and what follows.',
    sources: ['000', '001', '003'],
  },
  {
    id: 'customer-contact',
    label: 'Direct customer contact',
    means: 'Talks with customers regularly and brings the market to the teams.',
    sources: ['001', '002', '003'],
  },
  {
    id: 'roadmap',
    label: 'Roadmap',
    means: 'Owns the themes and bets of the quarters ahead, and tells everybody what they are.',
    sources: ['000', '001', '002', '003'],
  },
  {
    id: 'quarterly-priorities',
    label: 'Quarterly priorities',
    means: 'Decides what comes first across teams, by a stated method such as RICE or ICE.',
    sources: ['000', '001'],
  },
  {
    id: 'success-metrics',
    label: 'Success metrics and outcomes',
    means: 'Says how success is measured, and follows it up.',
    sources: ['000', '001', '002'],
  },
  {
    id: 'positioning',
    label: 'Positioning',
    means: 'How the product is placed against its alternatives.',
    sources: ['001'],
  },
  {
    id: 'pricing',
    label: 'Pricing and monetisation',
    means: 'What is charged, to which segment.',
    sources: ['000', '002'],
  },
  {
    id: 'business-case',
    label: 'Business case and P&L',
    means: 'The case for building it, the requirements document, and the result it must bring.',
    sources: ['000'],
  },
  {
    id: 'budget',
    label: 'Budget and finance figures',
    means: 'The budget, and figures such as the cost of winning a customer.',
    sources: ['003'],
  },
  {
    id: 'go-to-market',
    label: 'Go-to-market',
    means: 'Launches together with marketing, sales and support.',
    sources: ['000', '001', '003'],
  },
  {
    id: 'sales-support',
    label: 'Product marketing and sales support',
    means: 'Helps sales and marketing to show what is new.',
    sources: ['003'],
  },
  {
    id: 'stakeholders',
    label: 'Stakeholder alignment',
    means: 'Executives, sales, marketing, engineering and legal pull the same way.',
    sources: ['001', '002'],
  },
  {
    id: 'release-planning',
    label: 'Release planning',
    means: 'Plans with engineering what is released when.',
    sources: ['003'],
  },
];

/** Held for each squad; by default by its backlog owner. */
const execution: readonly Omit<Responsibility, 'layer'>[] = [
  {
    id: 'backlog-order',
    label: 'Order of the backlog',
    means: 'Decides what comes next and keeps the sequence true.',
    sources: ['000', '001', '002'],
  },
  {
    id: 'stories',
    label: 'User stories',
    means: 'Writes them, and splits large work into small.',
    sources: ['000', '001', '003'],
  },
  {
    id: 'acceptance-criteria',
    label: 'Acceptance criteria',
    means: 'Says when an item is done right.',
    sources: ['000', '001'],
  },
  {
    id: 'refinement',
    label: 'Refinement',
    means: 'Works the backlog through with the team.',
    sources: ['000', '001', '003'],
  },
  {
    id: 'readiness',
    label: 'Readiness of items',
    means: 'Nothing reaches planning that is too vague to build.',
    sources: ['001', '002', '004'],
  },
  {
    id: 'sprint-scope',
    label: 'Sprint goal and scope',
    means: 'Decides in planning what goes into the sprint.',
    sources: ['000', '001', '003'],
  },
  {
    id: 'in-sprint-trade-offs',
    label: 'Trade-offs during the sprint',
    means: 'Swaps an item for an urgent bug, cuts scope, decides the same day.',
    sources: ['001', '002'],
  },
  {
    id: 'acceptance',
    label: 'Acceptance at the review',
    means: 'Accepts finished work or sends it back.',
    sources: ['000'],
  },
  {
    id: 'reviews',
    label: 'Reviews and retrospectives',
    means: 'Takes part in both.',
    sources: ['001'],
  },
  {
    id: 'contact',
    label: 'Single point of contact',
    means: 'Answers “what should we build next?” and is there for questions.',
    sources: ['000', '001'],
  },
  { id: 'standups', label: 'Standups', means: 'Is at the daily meeting.', sources: ['003'] },
  {
    id: 'testing',
    label: 'Testing of deliverables',
    means: 'Tries out what was built against what was asked.',
    sources: ['003'],
  },
  {
    id: 'release-quality',
    label: 'Release quality and timing',
    means: 'Features leave the team on time and in order.',
    sources: ['002', '003'],
  },
  {
    id: 'feedback',
    label: 'User feedback during development',
    means: 'Shows work in progress to users and brings back what they say.',
    sources: ['003'],
  },
  {
    id: 'vision-to-work',
    label: 'Vision into work',
    means: 'Breaks the vision into tasks and keeps the roadmap actionable.',
    sources: ['003'],
  },
  {
    id: 'shield',
    label: 'Protection from priority swings',
    means: 'Says “not yet”, so that the team can finish.',
    sources: ['003'],
  },
  {
    id: 'squad-alignment',
    label: 'Alignment around the squad',
    means: 'Keeps the squad’s neighbours and partners in step.',
    sources: ['002'],
  },
];

export const responsibilities: readonly Responsibility[] = [
  ...strategic.map((row) => ({ ...row, layer: 'strategy' as const })),
  ...execution.map((row) => ({ ...row, layer: 'execution' as const })),
];

/** The responsibility of that id, or null. */
export function responsibilityOf(id: string): Responsibility | null {
  return responsibilities.find((row) => row.id === id) ?? null;
}
