import { dayText } from '../formats.ts';
import { counted, type Named, namesOf } from '../grammar.ts';

export const charter = {
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
