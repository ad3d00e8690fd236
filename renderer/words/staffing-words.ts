import { counted, listOf, verb } from '../../shared/words/grammar.ts';

/* The search for the smallest change: the question, what goes on meanwhile, and the answer. */
export const staffingWords = {
  title: 'Find the smallest change',
  description: (scenario: string) =>
    `Who would have to own what in “${scenario}” so that these findings are gone? Nothing is changed until you open the answer as a scenario.`,
  close: 'Close',
  cancel: 'Cancel',
  change: 'Change the question',
  retry: 'Try again',
  open: 'Open as a scenario',
  find: 'Find it',
  noneClears: 'No change of owners clears any of these. Choose others.',
  details: 'Details',
  toClear: (count: number) => `To clear: ${counted(count, 'finding')}`,
  toClearOf: (count: number, all: number) => `${count} of ${counted(all, 'finding')} to clear`,
  notAsked: 'The question could not be asked. Your plan is unchanged.',
  /* Read out as the search goes on. */
  said: {
    explaining: 'Nothing satisfies the limits. Looking for the one that is in the way.',
    solving: 'Looking for the smallest change.',
    blocked: 'Nothing satisfies these limits.',
    solved: (cleared: number) => `Found. It clears ${counted(cleared, 'finding')}.`,
  },
  andMore: (count: number) => `and ${count} more`,
} as const;

export const clearWords = {
  label: 'Findings to clear',
  title: 'Clear these findings',
  allCritical: 'All critical',
  all: 'All',
  none: 'None',
  nothing:
    'Nothing here is settled by changing who owns which squad. There is nothing to look for.',
  show: (rule: string) => `Show findings: ${rule}`,
  hide: (rule: string) => `Hide findings: ${rule}`,
  chosen: (count: number, all: number) => `${count} of ${all}`,
  outside: (count: number) =>
    `${counted(count, 'other finding')}, not settled by changing who owns which squad`,
  ofRule: (rule: string, count: number) => `${rule} (${count})`,
} as const;

export const limitWords = {
  label: 'Limits',
  title: 'Within these limits',
  hires: 'New positions',
  hiresAre: { any: 'As many as it takes', most: 'At most', none: 'No hires' },
  mostHires: 'Most new positions',
  budget: 'Yearly pay for new positions',
  budgetAtMost: 'Yearly pay for new positions, at most',
  noLimit: 'no limit',
  thousand: (currency: string) => `thousand ${currency}`,
  upperEnd: (source: string) => `At the upper end of the ranges in: ${source}.`,
  noPay:
    'The plan’s own figures do not say what a PM and a PO are paid: see Pay and Costs in the menu View.',
  mustNotMove: {
    label: 'Must not move',
    hint: 'They keep exactly the squads that they serve as PM or PO.',
    add: 'Add somebody who must not move',
    addShort: 'Add somebody',
  },
  mayOrder: {
    label: 'May come to order their own backlog',
    hint: 'Squads that may do without a PO, because the team itself orders the backlog.',
    add: 'Add a squad that may order its own backlog',
    addShort: 'Add a squad',
    find: 'Find a squad',
  },
  reach: {
    label: 'People may take squads',
    product: 'In products where they serve a squad already',
    plan: 'Anywhere in the plan (takes much longer)',
  },
  remove: (name: string) => `Take ${name} away`,
} as const;

export const smallWords = {
  label: 'What small means',
  title: 'Small means',
  counts: 'What counts',
  hint: 'The weights are ours: no article weighs a hire against a move.',
  meaning: {
    balanced: 'Few hires and few people moved',
    moved: 'As few people moved as possible',
    hires: 'As few hires as possible',
    salary: 'As little pay for new positions as possible',
    own: 'My own weights',
  },
  weight: {
    moved: 'Each person who gains or loses a squad',
    hire: 'Each new position',
    salary: 'Each thousand of yearly pay for new positions',
    change: 'Each squad whose direction or backlog changes hands',
  },
} as const;

export const solvingWords = {
  explaining: 'Looking for the limit that is in the way',
  solving: 'Looking for the smallest change',
  howExplained:
    'Nothing satisfies the limits. Each of them is let go in turn to see what it would take.',
  howSolved:
    'Squads that share a product or people are decided together, one group after the other.',
  preparing: (seconds: number) => `Preparing, ${counted(seconds, 'second')}`,
  progress: (done: number, all: number, models: number, seconds: number) =>
    `${done} of ${counted(all, 'group')} of squads decided, ${counted(models, 'model')} solved, ${counted(seconds, 'second')}`,
} as const;

export const solvedWords = {
  changes: 'What changes',
  newPms: (count: number) => counted(count, 'new PM position'),
  newPos: (count: number) => counted(count, 'new PO position'),
  noHires: 'no new position',
  nobodyMoves: 'nobody moves',
  moves: (people: number) =>
    `${counted(people, 'person', 'people')} ${verb(people, 'moves', 'move')}`,
  changesHands: (squads: number) =>
    `${counted(squads, 'squad')} ${verb(squads, 'changes', 'change')} hands`,
  size: (parts: readonly string[]) => listOf(parts),
  sentence: (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
  cost: (pay: string, source: string) => `New positions cost ${pay} (${source}).`,
  why: (finding: string) => `Why: ${finding}`,
  without: (finding: string) => `Without this step: ${finding}`,
  findings: 'What it does to the findings',
  cleared: 'Cleared',
  proven: 'Proven: the rules were run on the plan with these changes, and no longer find these.',
  raised: 'Raised',
  none: 'None.',
  left: 'Left over',
  nothingLeft: 'Nothing is left.',
  notAsked: 'It was not to be cleared.',
  /* The scenario that is made of it. */
  scenario: 'Smallest change',
  open: 'Open the smallest change as a scenario',
  effect: (cleared: number) => `Cleared ${counted(cleared, 'finding')}.`,
  intent: (cleared: number, size: string) =>
    `The smallest change that clears ${counted(cleared, 'finding')}: ${size}.`,
  step: (step: string) => `- ${step}`,
  stepBecause: (step: string, reasons: readonly string[]) => `- ${step} (${listOf(reasons)}.)`,
  stepWithout: (step: string, finding: string) => `- ${step} (Without it: ${finding})`,
} as const;

export const blockedWords = {
  title: 'Nothing satisfies these limits',
  one: 'One limit is in the way. Were it to give way, the findings could be cleared.',
  several: 'Any one of these limits is in the way. If one of them gives way, the others can stay.',
  together: 'No single limit is in the way: only several of them together. Loosen more than one.',
  impossible: 'Whatever the limits, no change of owners clears:',
  leaveOut: 'Leave these out, and look again.',
  limit: {
    hires: 'New positions',
    budget: 'Pay for new positions',
    'must-not-move': 'Must not move',
    'team-orders': 'Who orders the backlog',
    reach: 'Where people may take squads',
  },
  allowHires: (count: number) => `Allow ${counted(count, 'new position')}`,
  allowPay: (pay: string) => `Allow ${pay}`,
  letMove: (people: number) => (people === 1 ? 'Let this person move' : 'Let these people move'),
  letOrder: (teams: number) =>
    teams === 1 ? 'Let this team order its backlog' : 'Let these teams do that',
  allowAnywhere: 'Allow squads of any product',
} as const;
