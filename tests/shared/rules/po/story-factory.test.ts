import type { TimeSplit } from '../../../../shared/model/entities.ts';
import { poStoryFactory } from '../../../../shared/rules/po/story-factory.ts';
import type { Org } from '../../../support/org.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

const week = (time: Partial<Omit<TimeSplit, 'id'>>) => (o: Org) =>
  o.person('Bo', { time }).po('Bo', 'Cart');

ruleCases(poStoryFactory, [
  {
    name: 'fires at exactly 90 % with nothing else',
    build: week({ backlog: 90, discovery: 0, strategy: 0 }),
    on: 'Bo',
    expect: fires({
      measured: 90,
      threshold: 90,
      message: 'Bo spends 90 % of the week on the backlog and nothing on discovery or strategy.',
    }),
  },
  { name: 'holds just under 90 %', build: week({ backlog: 89.5 }), on: 'Bo', expect: 'holds' },
  {
    name: 'holds with a little discovery',
    build: week({ backlog: 95, discovery: 1 }),
    on: 'Bo',
    expect: 'holds',
  },
  {
    name: 'holds with a little strategy',
    build: week({ backlog: 95, strategy: 1 }),
    on: 'Bo',
    expect: 'holds',
  },
  {
    name: 'cannot tell what is missing',
    build: week({ backlog: 95, discovery: 0 }),
    on: 'Bo',
    expect: cannotTell('time-split.strategy'),
  },
  {
    name: 'cannot tell without a time split',
    build: (o) => o.po('Bo', 'Cart'),
    on: 'Bo',
    expect: cannotTell('time-split.backlog', 'time-split.discovery', 'time-split.strategy'),
  },
  {
    name: 'leaves whoever is PM too to the share of backlog work',
    build: (o) => week({ backlog: 95, discovery: 0, strategy: 0 })(o).pm('Bo', 'Search'),
    on: 'Bo',
    expect: 'not looked at',
  },
  {
    name: 'follows a changed threshold',
    build: week({ backlog: 70, discovery: 0, strategy: 0 }),
    on: 'Bo',
    thresholds: { backlog: 70 },
    expect: fires({ measured: 70, threshold: 70 }),
  },
]);
