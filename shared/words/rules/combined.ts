import { listOf, type Named, namesOf } from '../grammar.ts';

const halves = { direction: 'the direction half', backlog: 'the backlog half' } as const;

export const noExpectations = {
  title: 'Both roles, and no word on what is expected',
  about:
    'One person for both roles is judged by what is loudest, and that is the backlog. Stated expectations and measures of success for both halves keep the quiet half alive.',
  says: {
    '003':
      'Where the roles are combined, see that clear expectations and success metrics balance strategic and tactical work.',
  },
  message: (
    person: string,
    squads: readonly Named[],
    without: readonly ('direction' | 'backlog')[],
  ) =>
    `${person} holds direction and backlog of ${namesOf(squads)} without stated expectations for ${listOf(without.map((half) => halves[half]))} of the work.`,
  advice:
    'State what is expected of each half and how it is measured: an outcome for the direction, clarity and flow for the backlog.',
};
