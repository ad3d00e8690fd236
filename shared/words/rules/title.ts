import { counted, listOf, type Named, namesOf, quoted } from '../grammar.ts';

/** The answers to the four questions, as a sentence goes on with them. */
export const audit = {
  roadmap: {
    yes: 'sets the roadmap',
    no: 'does not set the roadmap',
    question: 'who sets the roadmap',
  },
  research: {
    yes: 'does market research',
    no: 'does no market research',
    question: 'who does market research',
  },
  reporting: {
    to: (managers: readonly Named[]) => `reports to ${namesOf(managers)}`,
    question: 'who they report to',
  },
  squads: {
    directs: (squads: number) => `directs ${counted(squads, 'squad')}`,
    owns: (squad: string) => `owns the backlog of one squad, ${squad}`,
    question: 'which squads they serve',
  },
};

export const backlogOnly = {
  title: 'A PM’s title, and the backlog for all work',
  about:
    'Some companies call everybody a Product Manager. Where somebody else sets the roadmap and somebody else does the market research, what is left is the backlog: honest work under the wrong name, and a direction that others believe to be looked after.',
  says: {
    '000':
      'Some companies give everybody the title of Product Manager where the work is backlog management alone, without strategic input.',
    '002':
      'Look for words of ownership and not at labels: text about the backlog only may be process administration.',
  },
  message: (person: string) =>
    `${person} has the title of a PM, but roadmap and market research are both somebody else’s.`,
  advice:
    'Give the roadmap or the research back to the role, or call it what it is: a Product Owner with a scope of their own.',
};

const roles = { pm: 'PM', po: 'PO' } as const;

export const mismatch = {
  title: 'The title says one role, the work another',
  about:
    'Four questions tell a PM from a PO whatever the title says: who sets the roadmap, who they report to, whether they do market research, and how many squads they serve. Where most answers point to the other role, people expect of somebody what they are not there to do.',
  says: {
    '000':
      'Look at the work and not at the title. Setting the roadmap, reporting to a VP Product, doing market research and several teams mean PM; reporting to an engineering manager and the backlog of one team mean PO. The key mistake is the title of one role with the duties of the other.',
    '003': 'A PO usually reports to a PM or to a leader of delivery.',
  },
  thresholds: {
    answers: 'Answers that point to the other role',
  },
  why: 'The article lists the four questions and does not say how many answers settle it.',
  message: (
    person: { readonly name: string; readonly title: string | null; readonly kind: 'pm' | 'po' },
    other: 'pm' | 'po',
    against: readonly string[],
    open: readonly string[],
  ) => {
    const called = person.title ? quoted(person.title) : roles[person.kind];
    const found = `${person.name} has the title ${called} but does the work of a ${roles[other]}: ${listOf(against)}`;
    return open.length > 0 ? `${found}; not answered: ${listOf(open)}.` : `${found}.`;
  },
  advice: (other: 'pm' | 'po') =>
    `Match the title to the work, or the work to the title: either call the role ${roles[other]}, or hand over what makes it one.`,
};
