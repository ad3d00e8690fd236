import { percentText } from '../formats.ts';
import { listOf, type Named, namesOf } from '../grammar.ts';

export const noRoadmapVoice = {
  title: 'A PO without a voice in the roadmap',
  about:
    'A roadmap made without those who know the work promises what cannot be built, or leaves out what the team has learned. The PM sets its goals; the PO keeps it actionable, and has to be in the room for that.',
  says: {
    '000':
      'A common struggle of POs is limited strategic influence: priorities arrive from a PM or from stakeholders.',
    '003':
      'The roadmap is shared: the PM defines its strategic goals, the PO keeps it actionable with what development learns.',
  },
  message: (person: string) => `${person} is PO and has no part in making the roadmap.`,
  advice:
    'Ask the PO into the roadmap review: what the team has learned, what is possible when, what is better left out.',
};

export const storyFactory = {
  title: 'A PO who only writes stories',
  about:
    'A backlog fills the week of anybody who lets it. A PO who never steps back writes good stories for things that should not be built. Whoever holds both roles is judged by the share of backlog work instead.',
  says: {
    '000':
      'A PO risks becoming a full-time writer of stories who never asks whether the thing should be built at all.',
  },
  thresholds: {
    backlog: 'Share of the week spent on the backlog',
  },
  why: 'The article speaks of a full-time story writer and gives no number.',
  message: (person: string, backlog: number) =>
    `${person} spends ${percentText(backlog)} of the week on the backlog and nothing on discovery or strategy.`,
  advice:
    'Keep a few hours a week to ask whether the next items are worth building: a customer interview, or time with the PM on what comes after this quarter.',
};

export const ticketAdmin = {
  title: 'A PO who may not order the backlog',
  about:
    'The order of the backlog is the one decision that makes a Product Owner. Without it the role keeps tickets tidy for whoever decides, and the team soon asks that person instead.',
  says: {
    '002':
      'The common way for a PO to fail: administering tickets with weak authority over decisions. The role is worth little without real decision rights.',
  },
  decidedBy: (squad: string, people: readonly Named[], team: boolean) => {
    const holders = [
      ...(people.length > 0 ? [namesOf(people)] : []),
      ...(team ? ['the team'] : []),
    ];
    return `${squad} (decided by ${holders.length > 0 ? listOf(holders) : 'nobody'})`;
  },
  message: (person: string, squads: readonly string[]) =>
    `${person} is PO without a say on the order of the backlog: ${listOf(squads)}.`,
  advice:
    'Give the PO the last word on order within the quarter’s priorities, or drop the title and let whoever decides be asked.',
  handOrderBack: (person: string, squads: readonly Named[]) =>
    `Let ${person} decide the order of the backlog of ${namesOf(squads)}`,
};
