import { counted, type Named, namesOf } from '../grammar.ts';

export const several = {
  title: 'Several people say what comes next',
  about:
    'A team that asks two people what to build next gets two answers, or a meeting. One single point of contact costs nobody their say: it only names who gives the answer.',
  says: {
    '000':
      'The PO is the team’s single point of contact for what to build next: no committee, one person to ask and not a chain of approvals.',
    '001':
      'One person is the single voice of the customer for the team, and has the last word on order.',
  },
  named: (people: readonly Named[], squad: string) =>
    `${namesOf(people)} answer “what do we build next?” for ${squad}.`,
  counted: (people: number, squad: string) =>
    `${counted(people, 'person', 'people')} answer “what do we build next?” for ${squad}.`,
  advice:
    'Name one person whom the squad asks, usually its backlog owner; the others speak with that person.',
};
