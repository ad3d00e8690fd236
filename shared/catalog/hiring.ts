import type { SourceId } from './sources.ts';

/** A passage of hiring advice, shown beside an open position or a missing role. */
export interface HiringAdvice {
  readonly id: string;
  readonly when: string;
  readonly advice: string;
  readonly role: 'pm' | 'po' | 'both';
  readonly sources: readonly SourceId[];
}

export const hiringOrder: readonly HiringAdvice[] = [
  {
    id: 'early',
    when: 'An early-stage company',
    advice:
      'Let one person do both. As you grow, fill the Product Manager’s work first, then add support for the backlog.',
    role: 'both',
    sources: ['001'],
  },
  {
    id: 'pm-first',
    when: 'Strategy, research or alignment is what is missing',
    advice: 'Hire a Product Manager.',
    role: 'pm',
    sources: ['001'],
  },
  {
    id: 'po-next',
    when: 'The strategy is clear but does not turn into work a team can start',
    advice: 'Hire a Product Owner, or a Product Manager who likes execution.',
    role: 'po',
    sources: ['001'],
  },
];

export const fit: readonly HiringAdvice[] = [
  {
    id: 'execution',
    when: 'They enjoy depth of execution, sprint detail and coordination',
    advice: 'A Product Owner first, with a scope that widens on purpose.',
    role: 'po',
    sources: ['002'],
  },
  {
    id: 'problems',
    when: 'They want to choose problems, run discovery and weigh the market',
    advice: 'A Product Manager, with discovery stated as theirs.',
    role: 'pm',
    sources: ['002'],
  },
  {
    id: 'adjacent',
    when: 'They have little product evidence but strong work next to it',
    advice: 'A Product Owner, if the scope is real and not administration.',
    role: 'po',
    sources: ['002'],
  },
  {
    id: 'discovery',
    when: 'They can show discovery and prioritisation they led',
    advice: 'A Product Manager now.',
    role: 'pm',
    sources: ['002'],
  },
  {
    id: 'po-personality',
    when: 'Organised, clear and decisive',
    advice: 'Fits a Product Owner.',
    role: 'po',
    sources: ['003'],
  },
  {
    id: 'pm-personality',
    when: 'Thinks in concepts, is at ease with uncertainty, works with every department',
    advice: 'Fits a Product Manager.',
    role: 'pm',
    sources: ['003'],
  },
];

/** Proof that says little, to look past when reading applications. */
export const weakProof: readonly string[] = [
  'Certificates without work that matches the role',
  'Screenshots of tools',
  'Summaries of a process without a decision or an outcome in them',
  'One profile for both roles: the two need separate stories',
];

export const careerAdvice: readonly HiringAdvice[] = [
  {
    id: 'po-to-pm',
    when: 'A Product Owner wants to become a Product Manager',
    advice:
      'Take on work outside the sprint: a customer interview, a competitive brief, a quarterly strategy shown to leadership. It works where the role already has customer context, trade-offs and a part in the roadmap.',
    role: 'po',
    sources: ['000', '002'],
  },
  {
    id: 'pm-up',
    when: 'A Product Manager wants to lead',
    advice: 'Roadmaps, pricing, go-to-market and a P&L of their own.',
    role: 'pm',
    sources: ['000'],
  },
  {
    id: 'po-plateau',
    when: 'A Product Owner stays one',
    advice:
      'The track ends at Lead or Senior Product Owner unless they move to product management or delivery leadership.',
    role: 'po',
    sources: ['000', '003'],
  },
];

/** Where people usually come from when they enter a role. */
export const entryBackgrounds: readonly HiringAdvice[] = [
  {
    id: 'entry-po',
    when: 'You look for somebody new to product work, as a Product Owner',
    advice:
      'Look among business analysts, testers, project and program managers, operations and customer success.',
    role: 'po',
    sources: ['002'],
  },
  {
    id: 'entry-pm',
    when: 'You look for somebody new to product management',
    advice: 'Look among Product Owners, marketing, design, engineering and strategy.',
    role: 'pm',
    sources: ['002'],
  },
];

/** What to watch for when a position is advertised or an advertisement is read. */
export const advertisingAdvice: readonly HiringAdvice[] = [
  {
    id: 'ad-title',
    when: 'You choose the title for an advertisement',
    advice:
      'Name the role that it is. Many look for a “Product Owner” and mean a Product Manager because it sounds more technical; others call everybody a Product Manager where the work is the backlog alone.',
    role: 'both',
    sources: ['000'],
  },
  {
    id: 'ad-ownership',
    when: 'You write or read the text of an advertisement',
    advice:
      'Say what the person will decide. Text about the backlog alone leaves open whether it is a real Product Owner or process administration, and many postings expect both scopes from one person.',
    role: 'both',
    sources: ['002'],
  },
];

/** All passages of advice on hiring and careers, by id. */
export const hiringAdvice: readonly HiringAdvice[] = [
  ...hiringOrder,
  ...fit,
  ...careerAdvice,
  ...entryBackgrounds,
  ...advertisingAdvice,
];

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
