import { payText } from './costs.ts';
import { numberText } from './formats.ts';
import { counted, type Named, namesOf } from './grammar.ts';
import { roleNames } from './roles.ts';

/** Why a proposal cannot clear a finding. */
export const outsideWords = {
  week: 'It is about how the week is spent: that has to be measured again after a change of owners.',
  workNotDone: 'It is about work that was not done: only doing it settles it.',
  posOfPm: 'How many POs a PM directs is judged afterwards, not decided here.',
  reportingLines: 'It is about reporting lines, which a proposal leaves as they are.',
  title: 'It is about a title, which a proposal leaves as it is.',
  matrix: 'It is settled in the responsibility matrix.',
  together: 'It advises to put roles together; a proposal takes loads apart.',
  workingTogether: 'It is about how people work together, not about who owns which squad.',
} as const;

/** Which limit stands in the way, and how far it would have to give way. */
export const obstacleWords = {
  hires: (needed: number, limit: number | null) =>
    `It takes at least ${counted(needed, 'new position')}; the limit is ${limit}.`,
  /** In thousands a year. */
  budget: (needed: number, limit: number, currency: string) =>
    `It takes new positions for at least ${payText(needed, needed, false, currency)}; the limit is ${currency} ${numberText(limit)} thousand.`,
  mustNotMove: (people: readonly Named[]) => `${namesOf(people)} would have to move.`,
  teamOrders: (squads: readonly Named[]) =>
    `${namesOf(squads)} would have to order ${squads.length === 1 ? 'its' : 'their'} own backlog.`,
  reach: 'Somebody would have to take a squad in a product where they serve none yet.',
} as const;

export const staffingProblems = {
  noPay: (role: 'pm' | 'po') =>
    `Say what a ${roleNames[role]} is paid first: the plan’s figures have none.`,
  unproven: (findings: readonly string[]) => `The proposal would not clear: ${findings.join(' ')}`,
  gaveUp: (status: string) => `The solver gave up on the model: ${status}.`,
} as const;
