import { fieldNames } from '../../shared/words/fields.ts';
import { capitalised, counted } from '../../shared/words/grammar.ts';

/* The list of findings and what is done about one. */
export const findingWords = {
  list: 'Findings',
  about: 'About',
  limit: (measure: string) => `limit ${measure}`,
  andMore: (count: number) => `and ${count} more`,
  none: 'No findings.',
  accepted: (count: number) => `${count} accepted for now.`,
  cannotTellYet: (count: number) => `${counted(count, 'thing')} cannot be told yet.`,
  allHold: (count: number) => `All ${count} checks hold.`,
  nothingToJudge:
    'There is nothing to judge yet: add a squad and say who owns its direction and its backlog.',
  hidden: 'The filter hides all findings.',
  showAll: 'Show all',
  acceptedHeading: 'Accepted for now',
  cannotTellHeading: 'Cannot tell yet',
  underAccepted: (day: string, reason: string) => `Until ${day}: ${reason}`,
  missing: (fact: string, lacking: string) => `${capitalised(fact)}, for ${lacking}`,
  settles: (answers: number) => `Would settle ${counted(answers, 'answer')}`,
  fillIn: 'Fill in',
  otherRules: 'Told by other rules as well',
  whatToDo: 'What to do',
  hire: { pm: 'Hiring a Product Manager…', po: 'Hiring a Product Owner…' },
  later: 'To act on it, go back to the whole plan.',
  smallestForThis: 'Find the smallest change that clears this…',
  origin: 'Where this comes from',
  disagree: (questions: readonly string[]) =>
    `The articles disagree on this: ${questions.join(' ')}`,
} as const;

export const findingsToolbarWords = {
  severities: 'Severities shown',
  show: {
    critical: 'Show critical findings',
    warning: 'Show warnings',
    advice: 'Show advice',
  },
  showCount: {
    critical: (count: number) => `Show critical findings: ${count}`,
    warning: (count: number) => `Show warnings: ${count}`,
    advice: (count: number) => `Show advice: ${count}`,
  },
  groupBy: 'Group by',
  grouping: { severity: 'severity', subject: 'subject', rule: 'rule' },
  filter: 'Filter findings',
  filterHint: 'Filter by name or words',
  onlySelection: 'Only what is about the selection',
  smallest: 'Find the smallest change…',
} as const;

export const suggestionWords = {
  preview: 'Preview',
  leavePreview: 'Leave preview',
  previewOf: (label: string) => `Preview: ${label}`,
  apply: 'Apply',
  applyOf: (label: string) => `Apply: ${label}`,
  outdated: 'This no longer fits the plan.',
  clears: 'Clears',
  raises: 'Raises',
} as const;

export const acceptWords = {
  title: 'Accept this finding',
  description:
    'It is listed apart and printed in the report as accepted. It comes back the day after its last day, or when it gets worse.',
  cancel: 'Cancel',
  accept: 'Accept',
  reason: fieldNames.waiver.reason,
  lastDay: 'Last day',
  inMonths: (months: number) => `In ${counted(months, 'month')}`,
  needsReason: 'Say why: whoever reads the report asks first.',
  acceptOn: (name: string) => `Accept a finding on ${name}`,
  acceptedUntil: (day: string) => `Accepted until ${day}.`,
  comesBack: 'It comes back the day after, or when it gets worse.',
  begin: 'Accept…',
  again: 'Accept again…',
  change: 'Change…',
  withdraw: 'Withdraw',
  withdrawFor: (name: string) => `Withdraw the acceptance for ${name}`,
  withdrawn: 'Withdrawn: the finding counts again.',
} as const;
