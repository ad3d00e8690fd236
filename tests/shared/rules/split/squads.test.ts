import { splitSquads } from '../../../../shared/rules/split/squads.ts';
import { fires, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(splitSquads, [
  {
    name: 'fires at three squads',
    build: (o) => o.pm('Ada', ['Database', 'Search', 'Ads']),
    on: 'Ada',
    expect: fires({
      measured: 3,
      threshold: 3,
      message: 'Ada holds direction and backlog on 3 squads: Ads, Database and Search.',
      suggests: [
        'Add an open PO position to Ads',
        'Add open PO positions to Ads, Database and Search',
      ],
    }),
  },
  {
    name: 'holds at two squads',
    build: (o) => o.pm('Ada', ['Database', 'Search']),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'counts the squads of a product that somebody directs as a whole',
    build: (o) => o.squads(['One', 'Two', 'Three'], { in: 'Shop' }).pm('Ada', 'Shop'),
    on: 'Ada',
    expect: fires({ measured: 3 }),
  },
  {
    name: 'does not count a squad of the product that has a PM of its own',
    build: (o) =>
      o.squads(['One', 'Two', 'Three'], { in: 'Shop' }).pm('Ada', 'Shop').pm('Bo', 'Three'),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'does not count a squad whose backlog a PO owns',
    build: (o) => o.pm('Ada', ['One', 'Two', 'Three']).po('Bo', 'Two'),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'does not count a squad that orders its own backlog',
    build: (o) => o.squad('One', { ordersOwnBacklog: true }).pm('Ada', ['One', 'Two', 'Three']),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'counts a squad on which somebody holds pm and po outright',
    build: (o) => o.pm('Ada', ['One', 'Two', 'Three']).po('Ada', ['One', 'Two', 'Three']),
    on: 'Ada',
    expect: fires({
      measured: 3,
      suggests: ['Add an open PO position to One', 'Add open PO positions to One, Three and Two'],
    }),
  },
  {
    name: 'leaves a backlog to the other PO where there is one',
    build: (o) =>
      o
        .squad('One', { backlogFte: 0.5 })
        .pm('Ada', ['One', 'Two', 'Three'])
        .po('Ada', 'One')
        .po('Bo', 'One'),
    on: 'Ada',
    expect: fires({
      measured: 3,
      suggests: [
        'Leave the backlog of One to its other PO',
        'Add open PO positions to Three and Two, and leave the backlog of One to its other PO',
      ],
    }),
  },
  {
    name: 'offers POs first where the backlog is largest, then where the team is',
    build: (o) =>
      o
        .squad('Small', { headcount: 3 })
        .squad('Large', { headcount: 9 })
        .squad('Estimated', { backlogFte: 0.2 })
        .pm('Ada', ['Small', 'Large', 'Estimated', 'Unknown']),
    on: 'Ada',
    expect: fires({
      measured: 4,
      suggests: [
        'Add open PO positions to Estimated and Large',
        'Add open PO positions to Estimated, Large, Small and Unknown',
      ],
    }),
  },
  {
    name: 'names four squads and counts the rest',
    build: (o) => o.pm('Ada', ['A', 'B', 'C', 'D', 'E', 'F', 'G']),
    on: 'Ada',
    expect: fires({
      message: 'Ada holds direction and backlog on 7 squads: A, B, C, D and 3 more.',
    }),
  },
  {
    name: 'judges an open position too: whoever fills it would start with too much',
    build: (o) => o.open('Open PM').pm('Open PM', ['A', 'B', 'C']),
    on: 'Open PM',
    expect: fires({ measured: 3 }),
  },
  {
    name: 'does not look at somebody who directs nothing',
    build: (o) => o.po('Bo', ['A', 'B', 'C']),
    on: 'Bo',
    expect: 'not looked at',
  },
  {
    name: 'fires earlier with a lower threshold',
    build: (o) => o.pm('Ada', ['A', 'B']),
    on: 'Ada',
    thresholds: { squads: 2 },
    expect: fires({ measured: 2, threshold: 2 }),
  },
  {
    name: 'holds with a higher threshold',
    build: (o) => o.pm('Ada', ['A', 'B', 'C']),
    on: 'Ada',
    thresholds: { squads: 4 },
    expect: 'holds',
  },
  {
    name: 'is off without a threshold',
    build: (o) => o.pm('Ada', ['A', 'B', 'C']),
    on: 'Ada',
    thresholds: { squads: null },
    expect: 'not looked at',
  },
]);
