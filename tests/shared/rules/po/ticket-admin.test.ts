import { poTicketAdmin } from '../../../../shared/rules/po/ticket-admin.ts';
import { fires, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(poTicketAdmin, [
  {
    name: 'fires where the PM decides the order',
    build: (o) => o.pm('Ada', 'Cart').po('Bo', 'Cart').holds('Ada', 'backlog-order', 'Cart'),
    on: 'Bo',
    expect: fires({
      measured: 1,
      message: 'Bo is PO without a say on the order of the backlog: Cart (decided by Ada).',
      also: ['Cart'],
      suggests: ['Let Bo decide the order of the backlog of Cart'],
    }),
  },
  {
    name: 'fires where the team or nobody decides it',
    build: (o) =>
      o
        .po('Bo', ['Cart', 'Search'])
        .holds('team', 'backlog-order', 'Cart')
        .holds('nobody', 'backlog-order', 'Search'),
    on: 'Bo',
    expect: fires({
      measured: 2,
      says: ['Cart (decided by the team)', 'Search (decided by nobody)'],
      suggests: ['Let Bo decide the order of the backlog of Cart and Search'],
    }),
  },
  {
    name: 'offers nothing where another PO would share the order again',
    build: (o) => o.po('Bo', 'Cart').po('Cy', 'Cart').holds('Cy', 'backlog-order', 'Cart'),
    on: 'Bo',
    expect: fires({ suggests: [] }),
  },
  { name: 'holds by default', build: (o) => o.po('Bo', 'Cart'), on: 'Bo', expect: 'holds' },
  {
    name: 'holds where the PO is one of those who decide',
    build: (o) => o.po('Bo', 'Cart').holds(['Bo', 'Ada'], 'backlog-order', 'Cart'),
    on: 'Bo',
    expect: 'holds',
  },
  {
    name: 'holds where another responsibility is taken away',
    build: (o) => o.po('Bo', 'Cart').holds('Ada', 'stories', 'Cart'),
    on: 'Bo',
    expect: 'holds',
  },
  {
    name: 'does not look at whoever is PO of a whole product only',
    build: (o) => o.squad('Cart', { in: 'Shop' }).po('Bo', 'Shop'),
    on: 'Bo',
    expect: 'not looked at',
  },
  {
    name: 'does not look at an open position',
    build: (o) => o.open('Open PO').po('Open PO', 'Cart').holds('team', 'backlog-order', 'Cart'),
    on: 'Open PO',
    expect: 'not looked at',
  },
]);
