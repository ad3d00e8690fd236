import type { SourceId } from './sources.ts';

/** A background that people come from, and what it usually brings to either role. */
export interface Background {
  readonly id: string;
  readonly name: string;
  readonly firstRole: string;
  readonly brings: string;
  readonly lacks: string;
  /** What would turn the recommendation. */
  readonly flipsIf: string;
}

/** Said wherever the backgrounds are listed. */
export const backgroundsNote =
  'The article’s headings for these nine backgrounds were lost in the copy at hand; which passage belongs to which background was inferred from its content and order.';

export const backgroundsSource: SourceId = '002';

export const backgrounds: readonly Background[] = [
  {
    id: 'business-analysis',
    name: 'Business analysis',
    firstRole: 'Product Owner',
    brings: 'Clear requirements, a map of stakeholders, process detail',
    lacks: 'Authority over priorities, ownership of outcomes',
    flipsIf: 'they already lead discovery and roadmap trade-offs',
  },
  {
    id: 'project',
    name: 'Project or program management',
    firstRole: 'Product Owner, or a delivery-heavy Product Manager',
    brings: 'Planning, coordination, dependencies',
    lacks: 'Choosing problems, weighing value',
    flipsIf: 'they can show customer insight and prioritisation',
  },
  {
    id: 'operations',
    name: 'Operations',
    firstRole: 'Product Owner, as a bridge',
    brings: 'Workflows, reliable execution',
    lacks: 'Discovery, framing of the market',
    flipsIf: 'they already frame customer problems',
  },
  {
    id: 'qa',
    name: 'Quality assurance',
    firstRole: 'Product Owner',
    brings: 'Rigour, acceptance logic, an eye for risk',
    lacks: 'Prioritising upstream, strategy',
    flipsIf: 'they can show trade-offs made for customer value',
  },
  {
    id: 'customer-success',
    name: 'Customer success',
    firstRole: 'Either; Product Manager in customer-led teams',
    brings: 'Sight of customers’ pain, retention, empathy',
    lacks: 'Governing a backlog, judging feasibility',
    flipsIf: 'they already influence roadmap and metrics',
  },
  {
    id: 'marketing',
    name: 'Marketing',
    firstRole: 'Product Manager, above all for growth',
    brings: 'Segments, funnels, experiments',
    lacks: 'Trade-offs at engineering depth',
    flipsIf: 'their work was mostly execution: then Product Owner',
  },
  {
    id: 'engineering',
    name: 'Engineering',
    firstRole: 'Depends: technical Product Owner or Product Manager',
    brings: 'A sense of what is feasible',
    lacks: 'Customer discovery, the business story',
    flipsIf: 'they already run discovery: then Product Manager',
  },
  {
    id: 'design',
    name: 'Design',
    firstRole: 'Product Manager; Product Owner where delivery leads',
    brings: 'Empathy, framing of problems',
    lacks: 'Commercial priorities, delivery governance',
    flipsIf: 'their work was mostly handing over: then Product Owner',
  },
  {
    id: 'founder',
    name: 'Founder or generalist',
    firstRole: 'Either, if the scope is explicit',
    brings: 'Ownership, speed, reach across functions',
    lacks: 'A calibrated role, a repeatable process',
    flipsIf: 'they choose by the scope they want, not by the title',
  },
];
