import { counted, type Named, namesOf, verb } from '../grammar.ts';

/** Those who own direction and backlog at once, and of which squads. */
interface Owners {
  readonly people: readonly Named[];
  readonly squads: readonly { readonly squad: Named }[];
}

/** `Ada holds direction and backlog of Search and Index`. */
function holdingBoth({ people, squads }: Owners): string {
  const names = namesOf(squads.map(({ squad }) => squad));
  return `${namesOf(people)} ${verb(people.length, 'holds', 'hold')} direction and backlog of ${names}`;
}

export const complexity = {
  title: 'A highly complex product, and one person for both roles',
  about:
    'Complexity costs time on both sides: finding out what is worth building, and getting it clear enough to build. With two people, one can look far ahead while the other looks after the work at hand.',
  says: {
    '003':
      'Combine or separate by team size, complexity and goals; with intricate projects separate roles often make sense.',
    '000': 'Staff the roles by team size and by how complex the product is.',
  },
  message: (product: string, owners: Owners) =>
    `${product} is highly complex, and ${holdingBoth(owners)}.`,
  advice: 'Give the backlogs to POs, so that the PM has time to understand the problem.',
};

export const embedding = {
  title: 'The backlog owner cannot be with the squad',
  about:
    'A team asks what comes next every day. Where whoever sets the direction cannot be there, and nobody else owns the backlog, the questions wait or are answered by guessing.',
  says: {
    '001':
      'Separate roles suit organisations whose PM cannot be embedded in the daily sprint work. Teams also often order their backlog themselves with guidance from a PM.',
  },
  message: (pms: readonly Named[], squad: string) =>
    `${namesOf(pms)} cannot be with ${squad} day to day, and nobody else owns its backlog.`,
  advice:
    'Add a PO who is with the squad every day, or let a team that can order its own backlog do so with guidance from the PM.',
  teamOrdersBacklog: (squad: string) => `Let ${squad} order its own backlog`,
};

export const markets = {
  title: 'Several markets, and one person for both roles',
  about:
    'Each market has its own customers, competitors and reasons to buy. Whoever works out what each of them needs cannot be at the backlog every day as well; a PO per team turns the market strategy into work for the sprint.',
  says: {
    '000':
      'Split the roles when a product serves several markets: the PM takes market strategy, POs turn it into sprint work for each team. One person for both works in a single market.',
  },
  thresholds: {
    markets: 'Markets that a product serves',
  },
  message: (product: string, markets: readonly Named[], owners: Owners) =>
    `${product} serves ${counted(markets.length, 'market')} (${namesOf(markets)}), and ${holdingBoth(owners)}.`,
  advice: 'Keep the strategy of all markets with the PM and give each backlog to a PO.',
};

export const personas = {
  title: 'Several main personas, and one person for both roles',
  about:
    'With one main user in mind, one person can carry direction and backlog. Every further main persona asks for research of its own and for choices between them, and that takes the time which the backlog wants.',
  says: {
    '000':
      'One person for both roles works while a product has one main persona in a single market.',
  },
  thresholds: {
    personas: 'Main personas of a product',
  },
  message: (product: string, personas: readonly Named[], owners: Owners) =>
    `${product} has ${counted(personas.length, 'main persona')} (${namesOf(personas)}), and ${holdingBoth(owners)}.`,
  advice:
    'Leave choosing between the personas to the PM and give the backlogs to POs, or settle on one main persona.',
};

export const squads = {
  title: 'One person holds both roles on too many squads',
  about:
    'One person can set the direction of several squads, but each backlog wants daily attention. From the third squad on, whoever does both for all of them gives up the direction first. The way out is a Product Owner for the backlog of each squad.',
  says: {
    '000':
      'Split the roles from three squads on: one PM sets the strategy of several squads, and a PO looks after the backlog of each. One person for both works below three squads.',
  },
  thresholds: {
    squads: 'Squads on which one person holds both roles',
  },
  message: (person: string, squads: readonly Named[]) =>
    `${person} holds direction and backlog on ${counted(squads.length, 'squad')}: ${namesOf(squads)}.`,
  advice:
    'Give the backlog of each squad to a PO of its own and leave the direction where it is. Starting with the largest backlogs frees the most time.',
};

export const standups = {
  title: 'No time for both standups and strategy',
  about:
    'Both roles fit one person while that person can be at the standups of their squads and still has time for strategy. When one of the two has to go, so does one of the roles.',
  says: {
    '000':
      'One person for both works while the team is small enough that the PM can be at the standups and has time left for strategy.',
  },
  messageOnStandups: (person: string, squads: readonly Named[]) =>
    `${person} cannot attend the standups of ${namesOf(squads)}.`,
  messageOnStrategy: (person: string, squads: readonly Named[]) =>
    `${person} has no time left for strategy beside the backlog of ${namesOf(squads)}.`,
  messageOnBoth: (person: string, squads: readonly Named[]) =>
    `${person} cannot attend the standups of ${namesOf(squads)} and has no time left for strategy.`,
  advice:
    'Give the backlog of each of these squads to a PO who is with the team every day, and keep the direction.',
};

export const teamSize = {
  title: 'A large squad, and one person for both roles',
  about:
    'Every member of a squad brings questions and needs clear work. In a small team one person can answer them and still look ahead; in a larger one the answers fill the week.',
  says: {
    '003':
      'In a team of about six, as the two-pizza rule has it, one person may hold both roles; larger teams usually need two.',
  },
  thresholds: {
    people: 'Members of a squad besides its PM and PO',
  },
  message: (squad: string, size: number, owners: readonly Named[]) =>
    `${squad} has ${counted(size, 'member')}, and ${namesOf(owners)} ${verb(owners.length, 'holds', 'hold')} both its direction and its backlog.`,
  advice: 'Give the backlog to a PO, or make two smaller squads of it.',
};
