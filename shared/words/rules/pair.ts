import { counted, listOf, type Named, namesOf } from '../grammar.ts';

export const outOfTouch = {
  title: 'PM and PO hardly meet',
  about:
    'Two people share one job here: one says why, the other what comes next. They can only do it while they talk. Where weeks pass between two meetings, strategy and execution drift apart without anybody noticing.',
  says: {
    '001':
      'Two roles work while each does its part; they fail when PM and PO do not communicate enough, and strategy and execution come apart.',
  },
  thresholds: {
    days: 'Days between two meetings of PM and PO, at most',
  },
  why: 'The article says that they must communicate enough and gives no number; two weeks are one sprint.',
  /** At least one of each: always several people. */
  messageOnNever: (pms: readonly Named[], pos: readonly Named[], squad: string) =>
    `${namesOf(pms)} (PM) and ${namesOf(pos)} (PO) of ${squad} never meet.`,
  message: (
    pms: readonly Named[],
    pos: readonly Named[],
    squad: string,
    days: number,
    limit: number,
  ) =>
    `${namesOf(pms)} (PM) and ${namesOf(pos)} (PO) of ${squad} meet every ${counted(days, 'day')}, less often than every ${counted(limit, 'day')}.`,
  advice:
    'Agree a fixed meeting at least once a sprint: the PM brings what the market says, the PO how the work goes.',
};

export const powerStruggle = {
  title: 'Two people hold the same decision',
  about:
    'The quarter’s priorities, the order of a backlog and the scope of a sprint can each be decided by one person. Where two hold the same decision, one reorders and the other objects, and the team waits or picks whom to obey.',
  says: {
    '001':
      'Unclear authority makes conflict: the PO reorders by what engineering prefers, the PM objects for strategy. Let the PM set the quarter’s priorities and the PO run the sprints within them; the PM overrules a sprint only for major strategic reasons.',
  },
  decisions: {
    quarterlyPriorities: 'the quarterly priorities',
    backlogOrder: 'the order of the backlog',
    sprintScope: 'the scope of the sprint',
  },
  /** The same people hold all of them. */
  message: (people: readonly Named[], decisions: readonly string[], place: string) =>
    `${namesOf(people)} ${people.length === 2 ? 'both' : 'all'} decide ${listOf(decisions)} of ${place}.`,
  messageOnEach: (
    contested: readonly { readonly words: string; readonly people: readonly Named[] }[],
    place: string,
  ) =>
    `More than one person decides ${listOf(contested.map(({ words, people }) => `${words} (${namesOf(people)})`))} of ${place}.`,
  advice:
    'Say who decides what: the PM sets the quarter’s priorities, one PO the order and the sprints within them, and the PM overrules a sprint only for a major strategic reason.',
  backToRoles: (to: readonly Named[] | 'team', decisions: readonly string[], place: string) =>
    `Let ${to === 'team' ? 'the team' : namesOf(to)} alone decide ${listOf(decisions)} of ${place}`,
};
