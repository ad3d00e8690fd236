import { factLabels } from '../words/rules/facts.ts';

/** Facts that a rule may lack. Each can be filled in on the inspector of its subject. */
export const facts = {
  'time-split.backlog': { label: factLabels['time-split.backlog'], subject: 'person' },
  'time-split.stakeholders': { label: factLabels['time-split.stakeholders'], subject: 'person' },
  'time-split.discovery': { label: factLabels['time-split.discovery'], subject: 'person' },
  'time-split.strategy': { label: factLabels['time-split.strategy'], subject: 'person' },
  'time-split.delivery': { label: factLabels['time-split.delivery'], subject: 'person' },
  'signals.roadmap-updated': { label: factLabels['signals.roadmap-updated'], subject: 'person' },
  'signals.customer-interview': {
    label: factLabels['signals.customer-interview'],
    subject: 'person',
  },
  'signals.reviews-cancelled': {
    label: factLabels['signals.reviews-cancelled'],
    subject: 'person',
  },
  'signals.works-reactively': { label: factLabels['signals.works-reactively'], subject: 'person' },
  'person.standups': { label: factLabels['person.standups'], subject: 'person' },
  'person.strategy-time': { label: factLabels['person.strategy-time'], subject: 'person' },
  'person.title': { label: factLabels['person.title'], subject: 'person' },
  'person.manager': { label: factLabels['person.manager'], subject: 'person' },
  'audit.sets-roadmap': { label: factLabels['audit.sets-roadmap'], subject: 'person' },
  'audit.market-research': { label: factLabels['audit.market-research'], subject: 'person' },
  'answers.direction-expectations': {
    label: factLabels['answers.direction-expectations'],
    subject: 'person',
  },
  'answers.backlog-expectations': {
    label: factLabels['answers.backlog-expectations'],
    subject: 'person',
  },
  'answers.roadmap-part': { label: factLabels['answers.roadmap-part'], subject: 'person' },
  'assignment.share': { label: factLabels['assignment.share'], subject: 'person' },
  'product.markets': { label: factLabels['product.markets'], subject: 'product' },
  'product.personas': { label: factLabels['product.personas'], subject: 'product' },
  'product.complexity': { label: factLabels['product.complexity'], subject: 'product' },
  'squad.size': { label: factLabels['squad.size'], subject: 'squad' },
  'squad.framework': { label: factLabels['squad.framework'], subject: 'squad' },
  'squad.backlog-fte': { label: factLabels['squad.backlog-fte'], subject: 'squad' },
  'squad.embedded': { label: factLabels['squad.embedded'], subject: 'squad' },
  'practice.meeting-days': { label: factLabels['practice.meeting-days'], subject: 'squad' },
  'practice.next-work-contacts': {
    label: factLabels['practice.next-work-contacts'],
    subject: 'squad',
  },
  'boundary.symptoms': { label: factLabels['boundary.symptoms'], subject: 'squad' },
} as const satisfies Record<string, { label: string; subject: 'person' | 'product' | 'squad' }>;

export type FactId = keyof typeof facts;
