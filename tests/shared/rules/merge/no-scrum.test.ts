import { mergeNoScrum } from '../../../../shared/rules/merge/no-scrum.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(mergeNoScrum, [
  {
    name: 'fires on a PO in a squad that runs Kanban',
    build: (o) => o.squad('Cart', { framework: 'kanban' }).pm('Ada', 'Cart').po('Bo', 'Cart'),
    on: 'Cart',
    expect: fires({
      message: 'Cart runs Kanban, and Bo is its formal PO.',
      also: ['Bo'],
      suggests: ['Let Ada own the backlog of Cart without a PO role'],
    }),
  },
  {
    name: 'fires on several POs under another way of working',
    build: (o) => o.squad('Cart', { framework: 'other' }).po('Bo', 'Cart').po('Cy', 'Cart'),
    on: 'Cart',
    expect: fires({
      message: 'Cart runs another way of working than Scrum, and Bo and Cy are its formal POs.',
      suggests: [],
    }),
  },
  {
    name: 'leaves the backlog to a team that orders its own',
    build: (o) => o.squad('Cart', { framework: 'kanban', ordersOwnBacklog: true }).po('Bo', 'Cart'),
    on: 'Cart',
    expect: fires({ suggests: ['Leave the backlog of Cart to the team, without a PO'] }),
  },
  {
    name: 'does not hand a backlog to an open position',
    build: (o) =>
      o
        .squad('Cart', { framework: 'kanban' })
        .open('Open PM')
        .pm('Open PM', 'Cart')
        .po('Bo', 'Cart'),
    on: 'Cart',
    expect: fires({ suggests: [] }),
  },
  {
    name: 'holds in a squad that runs Scrum',
    build: (o) => o.squad('Cart', { framework: 'scrum' }).po('Bo', 'Cart'),
    on: 'Cart',
    expect: 'holds',
  },
  {
    name: 'cannot tell where the way of working is not known',
    build: (o) => o.po('Bo', 'Cart'),
    on: 'Cart',
    expect: cannotTell('squad.framework'),
  },
  {
    name: 'does not look at a squad without a PO',
    build: (o) => o.squad('Cart', { framework: 'kanban' }).pm('Ada', 'Cart'),
    on: 'Cart',
    expect: 'not looked at',
  },
]);
