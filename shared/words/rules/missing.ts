import { counted, type Named, namesOf, verb } from '../grammar.ts';

const openPositions = (count: number) =>
  count === 1 ? 'an open position' : `${count} open positions`;

export const backlogOwner = {
  title: 'Nobody says what comes next',
  about:
    'Somebody has to say what the squad does next and see that it is clear enough to start: a PO, the PM, or the team itself. Where none of them does, the loudest request wins.',
  says: {
    '004':
      'Besides the direction, somebody must make sure that the next work is shaped well enough to discuss, estimate and commit to.',
    '001':
      'Having one of the two roles without the other leaves its part undone; the team may order its own backlog with guidance.',
  },
  message: (squad: string) =>
    `Nobody says what is next for ${squad}: it has no PO, no PM to stand in, and does not order its own backlog.`,
  advice:
    'Name one person whom the team asks what comes next. A PM for the squad settles this as well until there is a PO.',
  addPo: (squad: string) => `Add an open PO position to ${squad}`,
  teamOrdersBacklog: (squad: string) => `Let ${squad} order its own backlog`,
};

export const direction = {
  title: 'Nobody sets the direction',
  about:
    'A squad without a PM, on itself or on its product, has nobody who says which problem matters, for whom and why. A PO alone keeps the sprints going, in no direction in particular.',
  says: {
    '001': 'With a PO and no PM, sprint work goes on without strategic direction.',
    '004':
      'A team is healthy when somebody owns the direction and somebody shapes what comes next; the titles matter less than that both are covered.',
  },
  /** @param owners own its backlog. */
  message: (squad: string, product: string | undefined, owners: readonly Named[]) => {
    const nobody = product
      ? `neither the squad nor its product ${product} has a PM`
      : 'it has no PM';
    return owners.length > 0
      ? `Nobody says what ${squad} builds and why: ${namesOf(owners)} ${verb(owners.length, 'owns', 'own')} its backlog, but ${nobody}.`
      : `Nobody says what ${squad} builds and why: ${nobody}.`;
  },
  advice:
    'Decide who owns the direction first: a PM of the product can serve several squads. Hire for this side before adding a PO.',
  addPm: (squad: string) => `Add an open PM position to ${squad}`,
  samePm: (pm: string, product: string, squad: string) =>
    `Let ${pm}, PM of other squads of ${product}, direct ${squad} too`,
  addProductPm: (product: string) => `Add an open PM position to all of ${product}`,
};

export const filledRole = {
  title: 'A role waits for somebody to be hired',
  about:
    'An open position says that the role is needed, not that it is done. Until somebody fills it, the squad works without that half of the decisions.',
  says: {
    '001':
      'A PO without a PM means work without direction, a PM without a PO means no time for research; a role that is only planned helps neither.',
  },
  message: (half: 'direction' | 'backlog', squad: string, positions: number) =>
    `The ${half} of ${squad} waits for ${openPositions(positions)} to be filled.`,
  messageOnBoth: (squad: string, positions: number) =>
    `The direction and backlog of ${squad} wait for ${openPositions(positions)} to be filled.`,
  advice:
    'Say who acts in the role until the position is filled. Where both are open, fill the PM’s first: a PO has little to work with before the direction is clear.',
};

export const poSupport = {
  title: 'An overloaded PM without any PO',
  about:
    'A PM who shows signs of overload and has no PO on any squad has nobody to hand work to. Stories win, and research into customers stops.',
  says: {
    '001':
      'A PM without PO support is buried in user stories and has no time for customer research. As a company grows, PO support comes after the PM.',
  },
  message: (person: string, signs: number, squads: readonly Named[]) => {
    const found = `${person} shows ${counted(signs, 'sign')} that one person can no longer hold both roles`;
    return squads.length === 1
      ? `${found}, and ${namesOf(squads)} has no PO.`
      : `${found}, and none of the squads directed has a PO: ${namesOf(squads)}.`;
  },
  advice:
    'Add a PO where the backlog is largest; one is enough to give the PM somebody to hand work to.',
};

export const productLeader = {
  title: 'Several PMs and no product leader',
  about:
    'Two PMs pull in two directions sooner or later. Somebody above them, a VP Product, a CPO or the CEO, has to settle which product comes first.',
  says: {
    '000': 'A PM reports to a VP Product or to the CEO.',
  },
  message: (pms: readonly Named[]) =>
    `${counted(pms.length, 'person sets', 'people set')} the direction of squads (${namesOf(pms)}), and none of them reports to a product leader.`,
  advice:
    'Decide who settles priorities between the products: a VP Product, a CPO, or the CEO in a small company. If there is somebody, draw the reporting lines.',
  addLeader: (unled: readonly Named[]) =>
    `Add an open VP Product position with ${namesOf(unled)} reporting to it`,
};
