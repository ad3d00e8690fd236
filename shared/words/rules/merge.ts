import { counted, type Named, namesOf, verb } from '../grammar.ts';

const ways = { kanban: 'Kanban', other: 'another way of working than Scrum' } as const;

export const noScrum = {
  title: 'A formal PO without Scrum',
  about:
    'The Product Owner is a role of Scrum. A squad that works in another way still needs somebody who says what comes next, and the PM or the team itself can be that without a role made for sprints.',
  says: {
    '001':
      'Companies that do not run Scrum need no formal PO: the PM does that part, and teams often order the backlog themselves.',
    '000':
      'The PO comes from the Scrum framework; the PM role is the same under any way of working.',
  },
  message: (squad: string, way: 'kanban' | 'other', owners: readonly Named[]) =>
    `${squad} runs ${ways[way]}, and ${namesOf(owners)} ${verb(owners.length, 'is its formal PO', 'are its formal POs')}.`,
  advice:
    'Ask whether the squad needs the role or only somebody who orders the work; the PM or the team can do that.',
  leaveToTeam: (squad: string) => `Leave the backlog of ${squad} to the team, without a PO`,
  leaveToPms: (heirs: readonly Named[], squad: string) =>
    `Let ${namesOf(heirs)} own the backlog of ${squad} without a PO role`,
};

export const smallScope = {
  title: 'Two people where one could do',
  about:
    'A PM and a PO side by side cost agreement: what one decides, the other has to hear. Where the scope is small (few squads, one market, one main persona) and nothing shows overload, one person can do both and spare that cost.',
  says: {
    '000':
      'One person for both works with fewer than three squads, in a single market with one main persona, while there is time for standups and strategy. The article counts the squads of the company; here they are counted by product.',
    '001': 'At an early stage one role for both is better than a PM without a PO or the reverse.',
    '003': 'In smaller teams and start-ups combining the roles can be more efficient.',
  },
  thresholds: {
    squads: 'Squads from which a product is too large for one person',
  },
  /** @param unknown those of the PMs of whose week nothing is known. */
  message: (
    product: string,
    squads: number,
    pms: readonly Named[],
    pos: readonly Named[],
    unknown: readonly Named[],
  ) => {
    const found = `${product} has ${counted(squads, 'squad')}, one market and one main persona, with ${namesOf(pms)} as PM and ${namesOf(pos)} as PO: one person could hold both roles`;
    return unknown.length === 0
      ? `${found}.`
      : `${found}; how ${namesOf(unknown)} ${verb(unknown.length, 'spends', 'spend')} the week is not known.`;
  },
  advice:
    'Let one person own direction and backlog, state what is expected of both halves, and give the other a product that needs a second person.',
  mergeIntoPm: (pm: string, squads: readonly Named[]) =>
    `Let ${pm} own the backlog of ${namesOf(squads)} too`,
};
