import type { StrategySignals } from '../../../../shared/model/entities.ts';
import { splitStrategyStalled } from '../../../../shared/rules/split/strategy-stalled.ts';
import type { Org } from '../../../support/org.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

/** Everything known and well on 20 May 2026. */
const well: Omit<StrategySignals, 'id'> = {
  roadmapUpdatedOn: '2026-05-01',
  customerInterviewOn: '2026-05-12',
  reviewsCancelled: 0,
  reviewsCancelledIn: '2026-Q2',
  worksReactively: false,
};
const pmWith = (signals: Partial<Omit<StrategySignals, 'id'>>) => (o: Org) =>
  o.person('Ada', { signals: { ...well, ...signals } }).pm('Ada', 'Search');

ruleCases(splitStrategyStalled, [
  { name: 'holds where all is well', build: pmWith({}), on: 'Ada', expect: 'holds' },
  {
    name: 'fires 90 days after the roadmap was updated',
    build: pmWith({ roadmapUpdatedOn: '2026-02-19' }),
    on: 'Ada',
    expect: fires({
      severity: 'warning',
      measured: 1,
      threshold: 1,
      message:
        'Ada shows 1 sign of stalled strategy work: roadmap not updated for 90 days (limit 90).',
    }),
  },
  {
    name: 'holds after 89 days',
    build: pmWith({ roadmapUpdatedOn: '2026-02-20' }),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'fires 60 days after the last interview',
    build: pmWith({ customerInterviewOn: '2026-03-21' }),
    on: 'Ada',
    expect: fires({ says: ['no customer interview for 60 days (limit 60)'] }),
  },
  {
    name: 'holds after 59 days',
    build: pmWith({ customerInterviewOn: '2026-03-22' }),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'fires at two cancelled reviews',
    build: pmWith({ reviewsCancelled: 2 }),
    on: 'Ada',
    expect: fires({ says: ['2 roadmap reviews cancelled this quarter (limit 2)'] }),
  },
  {
    name: 'holds at one cancelled review',
    build: pmWith({ reviewsCancelled: 1 }),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'cannot tell from reviews cancelled in the quarter before',
    build: pmWith({ reviewsCancelled: 9, reviewsCancelledIn: '2026-Q1' }),
    on: 'Ada',
    expect: cannotTell('signals.reviews-cancelled'),
  },
  {
    name: 'counts the quarter to its last day',
    build: pmWith({
      reviewsCancelled: 2,
      roadmapUpdatedOn: '2026-06-01',
      customerInterviewOn: '2026-06-01',
    }),
    on: 'Ada',
    today: '2026-06-30',
    expect: fires({ measured: 1 }),
  },
  {
    name: 'does not carry a figure into the next quarter',
    build: pmWith({
      reviewsCancelled: 2,
      roadmapUpdatedOn: '2026-06-01',
      customerInterviewOn: '2026-06-01',
    }),
    on: 'Ada',
    today: '2026-07-01',
    expect: cannotTell('signals.reviews-cancelled'),
  },
  {
    name: 'fires where work is mostly reactive',
    build: pmWith({ worksReactively: true }),
    on: 'Ada',
    expect: fires({ severity: 'warning', says: ['works mostly reactively'] }),
  },
  {
    name: 'is critical with two signs',
    build: pmWith({ worksReactively: true, reviewsCancelled: 3 }),
    on: 'Ada',
    expect: fires({ severity: 'critical', measured: 2, threshold: 1, says: ['2 signs'] }),
  },
  {
    name: 'names all four signs',
    build: pmWith({
      roadmapUpdatedOn: '2025-12-31',
      customerInterviewOn: '2026-01-01',
      reviewsCancelled: 3,
      worksReactively: true,
    }),
    on: 'Ada',
    expect: fires({
      severity: 'critical',
      measured: 4,
      message:
        'Ada shows 4 signs of stalled strategy work: roadmap not updated for 140 days (limit 90), no customer interview for 139 days (limit 60), 3 roadmap reviews cancelled this quarter (limit 2) and works mostly reactively.',
    }),
  },
  {
    name: 'fires on one sign whatever else is missing',
    build: (o) => o.person('Ada', { signals: { worksReactively: true } }).pm('Ada', 'Search'),
    on: 'Ada',
    expect: fires({ measured: 1 }),
  },
  {
    name: 'cannot tell where nothing is known',
    build: (o) => o.pm('Ada', 'Search'),
    on: 'Ada',
    expect: cannotTell(
      'signals.roadmap-updated',
      'signals.customer-interview',
      'signals.reviews-cancelled',
      'signals.works-reactively',
    ),
  },
  {
    name: 'cannot tell where one fact is missing and no sign shows',
    build: pmWith({ customerInterviewOn: null }),
    on: 'Ada',
    expect: cannotTell('signals.customer-interview'),
  },
  {
    name: 'takes a day in the future as today',
    build: pmWith({ roadmapUpdatedOn: '2027-01-01', customerInterviewOn: '2026-05-21' }),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'counts a leap day',
    build: pmWith({
      roadmapUpdatedOn: '2024-02-28',
      customerInterviewOn: '2024-02-28',
      reviewsCancelledIn: '2024-Q1',
    }),
    on: 'Ada',
    today: '2024-03-01',
    thresholds: { roadmapDays: 2 },
    expect: fires({ says: ['roadmap not updated for 2 days (limit 2)'] }),
  },
  {
    name: 'leaves out a sign whose threshold is off',
    build: pmWith({ roadmapUpdatedOn: null, reviewsCancelled: null }),
    on: 'Ada',
    thresholds: { roadmapDays: null, reviews: null },
    expect: 'holds',
  },
  {
    name: 'does not look at a PO',
    build: (o) => o.person('Bo', { signals: { worksReactively: true } }).po('Bo', 'Search'),
    on: 'Bo',
    expect: 'not looked at',
  },
  {
    name: 'does not look at an open position',
    build: (o) => o.open('Open PM').pm('Open PM', 'Search'),
    on: 'Open PM',
    expect: 'not looked at',
  },
]);
