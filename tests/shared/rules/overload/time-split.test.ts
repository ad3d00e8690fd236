import { overloadTimeSplit } from '../../../../shared/rules/overload/time-split.ts';
import { fires, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(overloadTimeSplit, [
  {
    name: 'fires just over 100 %',
    build: (o) => o.person('Ada', { time: { strategy: 50, backlog: 50, other: 1 } }),
    on: 'Ada',
    expect: fires({
      measured: 101,
      threshold: 100,
      message: 'The week of Ada adds up to 101 %, more than 100 %.',
    }),
  },
  {
    name: 'adds every part',
    build: (o) =>
      o.person('Ada', {
        time: {
          strategy: 20,
          discovery: 20,
          stakeholders: 20,
          backlog: 20,
          delivery: 20,
          other: 20,
        },
      }),
    on: 'Ada',
    expect: fires({ measured: 120 }),
  },
  {
    name: 'holds at exactly 100 %, in tenths',
    build: (o) =>
      o.person('Ada', { time: { strategy: 33.3, discovery: 33.3, backlog: 33.3, other: 0.1 } }),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'does not look at somebody without time split',
    build: (o) => o.person('Ada'),
    on: 'Ada',
    expect: 'not looked at',
  },
  {
    name: 'follows a changed threshold',
    build: (o) => o.person('Ada', { time: { backlog: 91 } }),
    on: 'Ada',
    thresholds: { percent: 90 },
    expect: fires({ measured: 91 }),
  },
]);
