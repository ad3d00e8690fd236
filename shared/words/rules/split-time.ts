import { percentText } from '../formats.ts';
import { counted, listOf, type Named, namesOf } from '../grammar.ts';

export const backlogFullTime = {
  title: 'The backlogs alone are a full-time job',
  about:
    'While the backlog is a part of somebody’s week, one person can hold both roles. Once the backlogs together would keep one person busy all week, the direction is done in the time that nobody has.',
  says: {
    '001':
      'The roles usually part when backlog work by itself needs somebody full-time; a PO or a technical product manager takes it over.',
  },
  thresholds: {
    fte: 'Backlog work of the squads on which one person holds both roles',
  },
  /** @param atLeast some of it is not known. */
  message: (person: string, squads: readonly Named[], work: string, atLeast: boolean) =>
    `The backlog work that ${person} does beside the direction of ${namesOf(squads)} adds up to ${atLeast ? 'at least ' : ''}${work}.`,
  advice:
    'Hand the largest backlogs to a PO or a technical product manager, so that direction is somebody’s work and not what is left of the week.',
};

export const backlogTime = {
  title: 'Backlog work takes too much of a PM’s week',
  about:
    'Stories, refinement and sprint planning fill whatever time they are given. Past a certain share of the week there is none left for customers, market and roadmap, and the squads lose their direction without anybody deciding so.',
  says: {
    '000': `When writing stories and grooming take more than ${percentText(40)} of a PM’s time, the PM needs a PO.`,
  },
  thresholds: {
    percent: 'Share of a PM’s week spent on the backlog',
  },
  message: (person: string, share: number, limit: number) =>
    `${person} spends ${percentText(share)} of the week on the backlog, more than ${percentText(limit)}.`,
  advice:
    'Give the backlog of at least one squad to a PO, or let a mature team order its own, and look at the week again after a month.',
};

export const strategyStalled = {
  title: 'Strategy work has come to a halt',
  about:
    'When both roles no longer fit into one week, strategy is what gives way, and quietly: the roadmap ages, interviews are put off, reviews are cancelled, and the PM answers requests instead of setting a direction. One sign is a warning; two together are critical.',
  says: {
    '000':
      'Signs that the roles must part: a roadmap untouched for months, no customer interviews, cancelled roadmap reviews, a PM who only reacts and does strategy at weekends.',
  },
  thresholds: {
    roadmapDays: 'Days since the roadmap was last updated',
    interviewDays: 'Days since the last customer interview',
    reviews: 'Roadmap reviews cancelled this quarter',
  },
  why: 'The article speaks of months without a roadmap update, of interviews that do not happen and of cancelled reviews, and gives no number.',
  signs: {
    roadmap: (days: number, limit: number) =>
      `roadmap not updated for ${counted(days, 'day')} (limit ${limit})`,
    interview: (days: number, limit: number) =>
      `no customer interview for ${counted(days, 'day')} (limit ${limit})`,
    reviews: (count: number, limit: number) =>
      `${counted(count, 'roadmap review')} cancelled this quarter (limit ${limit})`,
    reactive: 'works mostly reactively',
  },
  message: (person: string, signs: readonly string[]) =>
    `${person} shows ${counted(signs.length, 'sign')} of stalled strategy work: ${listOf(signs)}.`,
  advice:
    'Free time for strategy by giving backlog work to a PO; then set the dates of the next roadmap review and the next interview and keep them.',
};
