import { missingFilledRole } from '../../../../shared/rules/missing/filled-role.ts';
import { fires, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(missingFilledRole, [
  {
    name: 'fires on an open PM position, once for both halves that it holds',
    build: (o) => o.open('Open PM').pm('Open PM', 'Cart'),
    on: 'Cart',
    expect: fires({
      message: 'The direction and backlog of Cart wait for an open position to be filled.',
      also: ['Open PM'],
      suggests: [],
    }),
  },
  {
    name: 'fires on the direction alone',
    build: (o) => o.open('Open PM').pm('Open PM', 'Cart').po('Bo', 'Cart'),
    on: 'Cart',
    expect: fires({ message: 'The direction of Cart waits for an open position to be filled.' }),
  },
  {
    name: 'fires on the backlog alone',
    build: (o) => o.open('Open PO').pm('Ada', 'Cart').po('Open PO', 'Cart'),
    on: 'Cart',
    expect: fires({ message: 'The backlog of Cart waits for an open position to be filled.' }),
  },
  {
    name: 'names two open positions',
    build: (o) => o.open('Open PM').open('Open PO').pm('Open PM', 'Cart').po('Open PO', 'Cart'),
    on: 'Cart',
    expect: fires({ says: ['wait for 2 open positions'], also: ['Open PM', 'Open PO'] }),
  },
  {
    name: 'holds where somebody shares the role with an open position',
    build: (o) => o.open('Open PM').pm('Open PM', 'Cart').pm('Ada', 'Cart'),
    on: 'Cart',
    expect: 'holds',
  },
  {
    name: 'holds where people own both',
    build: (o) => o.pm('Ada', 'Cart'),
    on: 'Cart',
    expect: 'holds',
  },
  {
    name: 'does not care about open positions of members',
    build: (o) => o.open('Designer').member('Designer', 'Cart').pm('Ada', 'Cart'),
    on: 'Cart',
    expect: 'holds',
  },
  {
    name: 'does not look at a squad in which nobody holds a role',
    build: (o) => o.squad('Cart'),
    on: 'Cart',
    expect: 'not looked at',
  },
]);
