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
