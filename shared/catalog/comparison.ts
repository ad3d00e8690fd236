import type { SourceId } from './sources.ts';

/** One line of the comparison of the two roles, as the articles give it. */
export interface Comparison {
  readonly id: string;
  readonly field: string;
  readonly pm: string;
  readonly po: string;
  readonly sources: readonly SourceId[];
}

export const comparisons: readonly Comparison[] = [
  {
    id: 'artifacts',
    field: 'Key documents',
    pm: 'Roadmap, requirements document, business case',
    po: 'Stories, acceptance criteria, backlog',
    sources: ['000'],
  },
  {
    id: 'horizon-000',
    field: 'Horizon',
    pm: 'Quarters to years',
    po: 'Sprints to quarters',
    sources: ['000'],
  },
  {
    id: 'horizon-001',
    field: 'Horizon',
    pm: 'A quarter to a year',
    po: 'One sprint to the next, 1 to 4 weeks',
    sources: ['001'],
  },
  {
    id: 'horizon-002',
    field: 'Horizon',
    pm: 'A quarter to a year',
    po: 'A sprint to a release',
    sources: ['002'],
  },
  { id: 'horizon-003', field: 'Horizon', pm: 'Long term', po: 'Short term', sources: ['003'] },
  {
    id: 'metrics-outcomes',
    field: 'Measured by',
    pm: 'Revenue, adoption, retention',
    po: 'Velocity and completed stories',
    sources: ['000'],
  },
  {
    id: 'metrics-flow',
    field: 'Measured by',
    pm: 'Adoption, retention, revenue, strategic outcomes',
    po: 'Flow, quality, clarity of scope, reliable releases',
    sources: ['002'],
  },
  {
    id: 'metrics-market',
    field: 'Measured by',
    pm: 'Impact in the market',
    po: 'Efficient delivery, feedback taken up',
    sources: ['003'],
  },
  {
    id: 'career',
    field: 'Career ceiling',
    pm: 'VP of Product, Chief Product Officer',
    po: 'Lead or Senior Product Owner',
    sources: ['000'],
  },
  {
    id: 'seniority',
    field: 'Seniority',
    pm: 'Not senior by itself; in large companies running Scrum often manages Product Owners',
    po: 'Not junior by itself; at startups often only a title for the PM who does the backlog',
    sources: ['001'],
  },
  {
    id: 'skills',
    field: 'Skills',
    pm: 'Strategy, technical sense, leadership, data, stakeholders',
    po: 'Ordering by value, urgency and impact; splitting work; agile practice; decisiveness; organisation',
    sources: ['003'],
  },
  {
    id: 'skills-shared',
    field: 'Skills of both',
    pm: 'Communication, analysis, empathy',
    po: 'Communication, analysis, empathy',
    sources: ['003'],
  },
  {
    id: 'both',
    field: 'What both care about',
    pm: 'Value, sequence, trade-offs, communication, understanding customers',
    po: 'Value, sequence, trade-offs, communication, understanding customers',
    sources: ['002', '003', '004'],
  },
  {
    id: 'roadmap',
    field: 'The roadmap',
    pm: 'Sets its goals',
    po: 'Keeps it actionable',
    sources: ['003'],
  },
  {
    id: 'strengths',
    field: 'Strengths of the role',
    pm: 'Broad effect on the business, time for strategy, influence across functions, room to grow',
    po: 'Close to the team, clear authority, feedback every two weeks, one person to ask',
    sources: ['000'],
  },
  { id: 'pricing', field: 'Pricing decisions', pm: 'Yes', po: 'No', sources: ['000'] },
  {
    id: 'research',
    field: 'Market research',
    pm: 'Core of the role',
    po: 'Rarely involved',
    sources: ['000'],
  },
];
