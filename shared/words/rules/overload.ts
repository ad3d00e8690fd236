import { percentText } from '../formats.ts';
import { counted, type Named, namesOf, verb } from '../grammar.ts';

export const pmPos = {
  title: 'One PM for too many POs',
  about:
    'Every PO needs the PM’s time to know why the next work matters. The five articles set no limit, so that this rule is off until a rule pack or the plan sets one.',
  says: {
    pack: 'From outside the five articles: the Scaled Agile Framework has a PM work with up to four POs.',
  },
  thresholds: {
    pos: 'POs that one PM directs',
  },
  message: (person: string, limit: number, pos: readonly Named[]) =>
    `${person} directs ${pos.length} POs, more than ${limit}: ${namesOf(pos)}.`,
  advice: 'Divide the squads between two PMs, along products or along customers.',
};

export const poSquads = {
  title: 'One PO for several squads',
  about:
    'A PO is worth most by being close to one team: questions answered the same day, one person who decides. With every further squad the questions queue up.',
  says: {
    '000':
      'With several squads, POs look after the backlog of each; one team with direct backlog ownership is what marks a PO.',
    '001':
      'In a company of many product teams each of them needs a PO, who is there for questions during the sprint.',
  },
  thresholds: {
    squads: 'Squads of which one person is PO',
  },
  message: (person: string, owned: number, squads: readonly Named[]) =>
    `${person} is PO of ${counted(owned, 'squad')}: ${namesOf(squads)}.`,
  advice:
    'Give squads to further POs, or let a mature team order its own backlog. Some frameworks have one PO serve several teams on purpose: choose their rule pack then.',
};

export const shares = {
  title: 'More than all of somebody’s time is given out',
  about:
    'Shares of one person’s working time cannot come to more than all of it. Where they do, one of the squads counts on time that is not there.',
  says: {
    arithmetic: `The shares of one person’s time add up to at most ${percentText(100)}.`,
  },
  thresholds: {
    percent: 'Sum of the shares of one person’s time',
  },
  message: (person: string, assignments: number, sum: number, limit: number) =>
    `The ${counted(assignments, 'assignment')} of ${person} with a known share ${verb(assignments, 'takes', 'take')} ${percentText(sum)} of the working time, more than ${percentText(limit)}.`,
  advice: 'Lower a share, or give one of the assignments to somebody else.',
};

export const stakeholders = {
  title: 'Stakeholders take the time that the team needs',
  about:
    'Executives, sales and customers each ask for a little. Together they can take so much of the week that the team sees its PM or PO only in passing.',
  says: {
    '000':
      'A common struggle of PMs: looking after executives, sales and customers leaves little time for the team.',
  },
  thresholds: {
    stakeholders: 'Share of the week spent on stakeholders',
    delivery: 'Share of the week spent on delivery with the team, at least',
  },
  why: 'The article says that stakeholders leave little time for the team and gives no number.',
  message: (person: string, stakeholders: number, delivery: number, most: number, least: number) =>
    `${person} spends ${percentText(stakeholders)} of the week on stakeholders and ${percentText(delivery)} with the team (limits: ${percentText(most)} and ${percentText(least)}).`,
  advice:
    'Bundle stakeholders into fixed dates, let a product leader take some of them, and keep time with the team free in the calendar.',
};

export const timeSplit = {
  title: `A week of more than ${percentText(100)}`,
  about:
    'The parts of a week add up to at most the whole. A larger sum is either a slip in the figures or a week that somebody pays for with their evenings.',
  says: {
    arithmetic: `The parts of a time split add up to at most ${percentText(100)}.`,
  },
  thresholds: {
    percent: 'Sum of the parts of a week',
  },
  message: (person: string, sum: number, limit: number) =>
    `The week of ${person} adds up to ${percentText(sum)}, more than ${percentText(limit)}.`,
  advice: 'Check the figures; if they are right, decide what is dropped.',
};
