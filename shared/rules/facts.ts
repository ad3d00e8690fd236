/** Facts that a rule may lack. Each can be filled in on the inspector of its subject. */
export const facts = {
  'time-split.backlog': { label: 'share of the week spent on the backlog', subject: 'person' },
  'time-split.stakeholders': {
    label: 'share of the week spent on stakeholders',
    subject: 'person',
  },
  'time-split.discovery': { label: 'share of the week spent on discovery', subject: 'person' },
  'time-split.strategy': { label: 'share of the week spent on strategy', subject: 'person' },
  'time-split.delivery': { label: 'share of the week spent on delivery', subject: 'person' },
  'signals.roadmap-updated': { label: 'date of the last roadmap update', subject: 'person' },
  'signals.customer-interview': { label: 'date of the last customer interview', subject: 'person' },
  'signals.reviews-cancelled': {
    label: 'roadmap reviews cancelled this quarter',
    subject: 'person',
  },
  'signals.works-reactively': { label: 'whether the work is mostly reactive', subject: 'person' },
  'person.standups': { label: 'whether the standups can be attended', subject: 'person' },
  'person.strategy-time': { label: 'whether time is left for strategy', subject: 'person' },
  'person.title': { label: 'title', subject: 'person' },
  'person.manager': { label: 'who they report to', subject: 'person' },
  'audit.sets-roadmap': { label: 'who sets the roadmap', subject: 'person' },
  'audit.market-research': { label: 'whether they do market research', subject: 'person' },
  'answers.direction-expectations': {
    label: 'whether expectations are stated for the direction half of the work',
    subject: 'person',
  },
  'answers.backlog-expectations': {
    label: 'whether expectations are stated for the backlog half of the work',
    subject: 'person',
  },
  'answers.roadmap-part': { label: 'whether they have a part in the roadmap', subject: 'person' },
  'assignment.share': { label: 'share of time on each assignment', subject: 'person' },
  'product.markets': { label: 'markets served', subject: 'product' },
  'product.personas': { label: 'main personas', subject: 'product' },
  'product.complexity': { label: 'whether it is highly complex', subject: 'product' },
  'squad.size': { label: 'headcount', subject: 'squad' },
  'squad.framework': { label: 'way of working (Scrum, Kanban, other)', subject: 'squad' },
  'squad.backlog-fte': { label: 'backlog work in full-time equivalents', subject: 'squad' },
  'squad.embedded': {
    label: 'whether the direction owner can be with the squad day to day',
    subject: 'squad',
  },
  'practice.meeting-days': {
    label: 'number of days between meetings of its PM and PO',
    subject: 'squad',
  },
  'practice.next-work-contacts': {
    label: 'number of people who answer “what do we build next?”',
    subject: 'squad',
  },
  'boundary.symptoms': { label: 'answers on symptoms of a fuzzy boundary', subject: 'squad' },
} as const satisfies Record<string, { label: string; subject: 'person' | 'product' | 'squad' }>;

export type FactId = keyof typeof facts;
