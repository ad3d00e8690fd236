import { dayText } from '../formats.ts';
import { counted, type Named, namesOf } from '../grammar.ts';

export const charter = {
  /** Who owns direction and who the backlog. */
  owners: (direction: string, backlog: string) => `Direction: ${direction}. Backlog: ${backlog}.`,
  directionLabel: 'Direction:',
  backlogLabel: 'Backlog:',
  owner: (who: string) => `Owner: ${who}`,
  contestedBy: (who: string) => `${who} (contested: name one)`,
  contested: 'Contested: name one',
  byHand: 'Set by hand',
  contestedByHand: 'Contested: name one. Set by hand',
  noProduct: 'No product',
  toSettle: 'To settle first',
  directionDecides: 'Direction decides',
  backlogDecides: 'The backlog owner decides',
  together: 'Working together',
  disagreements: 'Where the articles disagree',
  here: 'Here:',
  howFar: 'How far, and from which article',
  signDirection: 'For direction: name and date',
  signBacklog: 'For the backlog: name and date',
  openPosition: (name: string) => `${name} (open position)`,
  team: 'the team',
  nobody: 'Nobody',
  teamItself: 'The team itself',
  nobodyDecides: (decision: string) => `“${decision}” is nobody’s decision.`,
  severalDecide: (decision: string, who: string) => `“${decision}” is decided by ${who}: name one.`,
  onePerson: (people: readonly Named[]) =>
    `${namesOf(people)} holds both direction and backlog: both lists above are one person’s.`,
  meetingUnknown: 'How often direction and backlog owner meet is not known.',
  neverMeet: 'Direction and backlog owner never meet.',
  meetEvery: (days: number) => `Direction and backlog owner meet every ${counted(days, 'day')}.`,
  contactsUnknown:
    'How many people answer “what do we build next?” is not known; it should be one.',
  oneContact: 'One person answers “what do we build next?”.',
  contacts: (contacts: number) =>
    `${counted(contacts, 'person', 'people')} answer “what do we build next?”; it should be one.`,
  noReady: 'No Definition of Ready is noted for the squad.',
  readyAgreed: (agreed: string) => `A Definition of Ready was agreed on ${dayText(agreed)}.`,
};
