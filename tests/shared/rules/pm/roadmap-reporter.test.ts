import { pmRoadmapReporter } from '../../../../shared/rules/pm/roadmap-reporter.ts';
import type { Org } from '../../../support/org.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

const LONG_AGO = '2026-03-21'; // 60 days before the day of the cases
const week = (discovery: number | null, customerInterviewOn: string | null) => (o: Org) =>
  o.person('Ada', { time: { discovery }, signals: { customerInterviewOn } }).pm('Ada', 'Cart');

ruleCases(pmRoadmapReporter, [
  {
    name: 'fires just under 5 % and at 60 days',
    build: week(4.5, LONG_AGO),
    on: 'Ada',
    expect: fires({
      measured: 4.5,
      threshold: 5,
      message:
        'Ada spends 4.5 % of the week on discovery and has not interviewed a customer for 60 days (limits: 5 % and 60 days).',
    }),
  },
  { name: 'holds at exactly 5 %', build: week(5, LONG_AGO), on: 'Ada', expect: 'holds' },
  { name: 'holds at 59 days', build: week(0, '2026-03-22'), on: 'Ada', expect: 'holds' },
  { name: 'holds on discovery alone', build: week(20, null), on: 'Ada', expect: 'holds' },
  {
    name: 'holds on an interview alone',
    build: week(null, '2026-05-01'),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'cannot tell without an interview date',
    build: week(0, null),
    on: 'Ada',
    expect: cannotTell('signals.customer-interview'),
  },
  {
    name: 'cannot tell without the share',
    build: week(null, LONG_AGO),
    on: 'Ada',
    expect: cannotTell('time-split.discovery'),
  },
  {
    name: 'follows changed thresholds',
    build: week(9, '2026-05-01'),
    on: 'Ada',
    thresholds: { discovery: 10, days: 14 },
    expect: fires({ measured: 9, threshold: 10 }),
  },
  {
    name: 'does not look at POs',
    build: (o) => o.person('Bo', { time: { discovery: 0 } }).po('Bo', 'Cart'),
    on: 'Bo',
    expect: 'not looked at',
  },
]);
