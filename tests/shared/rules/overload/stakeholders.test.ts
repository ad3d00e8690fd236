import type { TimeSplit } from '../../../../shared/model/entities.ts';
import { overloadStakeholders } from '../../../../shared/rules/overload/stakeholders.ts';
import type { Org } from '../../../support/org.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

const week = (time: Partial<Omit<TimeSplit, 'id'>>) => (o: Org) =>
  o.person('Ada', { time }).pm('Ada', 'Cart');

ruleCases(overloadStakeholders, [
  {
    name: 'fires just over 40 % stakeholders and just under 10 % delivery',
    build: week({ stakeholders: 40.5, delivery: 9.5 }),
    on: 'Ada',
    expect: fires({
      measured: 40.5,
      threshold: 40,
      message:
        'Ada spends 40.5 % of the week on stakeholders and 9.5 % with the team (limits: 40 % and 10 %).',
    }),
  },
  {
    name: 'holds at exactly 40 % stakeholders',
    build: week({ stakeholders: 40, delivery: 0 }),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'holds at exactly 10 % delivery',
    build: week({ stakeholders: 90, delivery: 10 }),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'looks at POs as well',
    build: (o) => o.person('Bo', { time: { stakeholders: 50, delivery: 5 } }).po('Bo', 'Cart'),
    on: 'Bo',
    expect: fires(),
  },
  {
    name: 'holds on one figure that settles it',
    build: week({ stakeholders: 20 }),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'cannot tell where the other figure is missing',
    build: week({ stakeholders: 60 }),
    on: 'Ada',
    expect: cannotTell('time-split.delivery'),
  },
  {
    name: 'cannot tell without a time split',
    build: (o) => o.pm('Ada', 'Cart'),
    on: 'Ada',
    expect: cannotTell('time-split.stakeholders', 'time-split.delivery'),
  },
  {
    name: 'does not look at members',
    build: (o) => o.person('Cy', { time: { stakeholders: 90, delivery: 0 } }).member('Cy', 'Cart'),
    on: 'Cy',
    expect: 'not looked at',
  },
  {
    name: 'does not look at an open position',
    build: (o) => o.open('Open PM').pm('Open PM', 'Cart'),
    on: 'Open PM',
    expect: 'not looked at',
  },
  {
    name: 'follows changed thresholds',
    build: week({ stakeholders: 31, delivery: 14 }),
    on: 'Ada',
    thresholds: { stakeholders: 30, delivery: 15 },
    expect: fires({ measured: 31, threshold: 30 }),
  },
]);
