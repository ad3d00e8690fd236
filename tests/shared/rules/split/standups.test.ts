import { splitStandups } from '../../../../shared/rules/split/standups.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(splitStandups, [
  {
    name: 'fires where the standups cannot be attended, whatever the other answer',
    build: (o) => o.person('Ada', { canAttendStandups: false }).pm('Ada', ['Cart', 'Search']),
    on: 'Ada',
    expect: fires({
      measured: null,
      message: 'Ada cannot attend the standups of Cart and Search.',
      suggests: ['Add open PO positions to Cart and Search'],
    }),
  },
  {
    name: 'fires where no time is left for strategy',
    build: (o) =>
      o.person('Ada', { canAttendStandups: true, hasTimeForStrategy: false }).pm('Ada', 'Cart'),
    on: 'Ada',
    expect: fires({ message: 'Ada has no time left for strategy beside the backlog of Cart.' }),
  },
  {
    name: 'says both',
    build: (o) =>
      o.person('Ada', { canAttendStandups: false, hasTimeForStrategy: false }).pm('Ada', 'Cart'),
    on: 'Ada',
    expect: fires({
      message: 'Ada cannot attend the standups of Cart and has no time left for strategy.',
    }),
  },
  {
    name: 'holds where both are possible',
    build: (o) =>
      o.person('Ada', { canAttendStandups: true, hasTimeForStrategy: true }).pm('Ada', 'Cart'),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'cannot tell where one is possible and the other not known',
    build: (o) => o.person('Ada', { canAttendStandups: true }).pm('Ada', 'Cart'),
    on: 'Ada',
    expect: cannotTell('person.strategy-time'),
  },
  {
    name: 'cannot tell where neither is known',
    build: (o) => o.pm('Ada', 'Cart'),
    on: 'Ada',
    expect: cannotTell('person.standups', 'person.strategy-time'),
  },
  {
    name: 'does not look at a PM beside a PO',
    build: (o) => o.person('Ada', { canAttendStandups: false }).pm('Ada', 'Cart').po('Bo', 'Cart'),
    on: 'Ada',
    expect: 'not looked at',
  },
  {
    name: 'does not look at an open position',
    build: (o) => o.open('Open PM').pm('Open PM', 'Cart'),
    on: 'Open PM',
    expect: 'not looked at',
  },
]);
