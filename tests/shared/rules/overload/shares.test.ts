import { overloadShares } from '../../../../shared/rules/overload/shares.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(overloadShares, [
  {
    name: 'fires just over 100 %',
    build: (o) => o.pm('Ada', 'A', { share: 60 }).po('Ada', 'B', { share: 41 }),
    on: 'Ada',
    expect: fires({
      measured: 101,
      threshold: 100,
      message:
        'The 2 assignments of Ada with a known share take 101 % of the working time, more than 100 %.',
    }),
  },
  {
    name: 'holds at exactly 100 %, in thirds',
    build: (o) =>
      o
        .pm('Ada', 'A', { share: 33.3 })
        .po('Ada', 'B', { share: 33.3 })
        .member('Ada', 'C', { share: 33.4 }),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'fires although some shares are not known',
    build: (o) => o.pm('Ada', 'A', { share: 60 }).pm('Ada', 'B', { share: 60 }).pm('Ada', 'C'),
    on: 'Ada',
    expect: fires({ measured: 120, says: ['2 assignments'] }),
  },
  {
    name: 'cannot tell where an unknown share could be too much',
    build: (o) => o.pm('Ada', 'A', { share: 10 }).pm('Ada', 'B'),
    on: 'Ada',
    expect: cannotTell('assignment.share'),
  },
  {
    name: 'holds with one assignment, known or not',
    build: (o) => o.pm('Ada', 'A'),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'holds where the others leave nothing to exceed',
    build: (o) => o.pm('Ada', 'A', { share: 0 }).pm('Ada', 'B'),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'does not look at somebody without assignment',
    build: (o) => o.person('Ada'),
    on: 'Ada',
    expect: 'not looked at',
  },
  {
    name: 'follows a changed threshold',
    build: (o) => o.pm('Ada', 'A', { share: 81 }),
    on: 'Ada',
    thresholds: { percent: 80 },
    expect: fires({
      measured: 81,
      threshold: 80,
      says: ['The 1 assignment of Ada', ' takes 81 %'],
    }),
  },
  {
    name: 'cannot tell of one unknown share below a lower threshold',
    build: (o) => o.pm('Ada', 'A'),
    on: 'Ada',
    thresholds: { percent: 80 },
    expect: cannotTell('assignment.share'),
  },
]);
