import { missingProductLeader } from '../../../../shared/rules/missing/product-leader.ts';
import type { Org } from '../../../support/org.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

const twoPms = (o: Org) => o.pm('Ada', 'Cart').pm('Bo', 'Search');

ruleCases(missingProductLeader, [
  {
    name: 'fires where two PMs report to nobody',
    build: twoPms,
    expect: fires({
      measured: 2,
      message:
        '2 people set the direction of squads (Ada and Bo), and none of them reports to a product leader.',
      also: ['Ada', 'Bo'],
      suggests: ['Add an open VP Product position with Ada and Bo reporting to it'],
    }),
  },
  {
    name: 'fires where they report to engineering, and touches no line',
    build: (o) =>
      twoPms(o.person('Eve', { title: 'VP Engineering' }))
        .reports('Ada', 'Eve')
        .reports('Bo', 'Eve'),
    expect: fires({ suggests: [] }),
  },
  {
    name: 'offers the new leader to those only who report to nobody',
    build: (o) => twoPms(o.person('Eve', { title: 'Engineering Manager' })).reports('Ada', 'Eve'),
    expect: fires({ suggests: ['Add an open VP Product position with Bo reporting to it'] }),
  },
  {
    name: 'holds where one of them reaches a product leader by way of another',
    build: (o) =>
      twoPms(
        o.person('Gil', { title: 'Group Product Manager' }).person('Vi', { title: 'VP Product' }),
      )
        .reports('Ada', 'Gil')
        .reports('Gil', 'Vi'),
    expect: 'holds',
  },
  {
    name: 'holds where one of them reports to the CEO',
    build: (o) => twoPms(o.person('Cleo', { title: 'CEO' })).reports('Ada', 'Cleo'),
    expect: 'holds',
  },
  {
    name: 'holds where a product leader holds pm',
    build: (o) => twoPms(o.person('Ada', { title: 'Head of Product' })),
    expect: 'holds',
  },
  {
    name: 'does not count dotted lines',
    build: (o) => twoPms(o.person('Vi', { title: 'VP Product' })).dotted('Ada', 'Vi'),
    expect: fires(),
  },
  {
    name: 'comes to an end in a reporting loop',
    build: (o) =>
      twoPms(o.person('Eve', { title: 'Engineering Manager' }).person('Gus', { title: 'Designer' }))
        .reports('Ada', 'Eve')
        .reports('Eve', 'Gus')
        .reports('Gus', 'Eve'),
    expect: fires(),
  },
  {
    name: 'cannot tell where a manager has no title',
    build: (o) => twoPms(o).reports('Ada', 'Gil').reports('Gil', 'Max'),
    expect: cannotTell('person.title of Gil', 'person.title of Max'),
  },
  {
    name: 'does not look at a plan with one PM',
    build: (o) => o.pm('Ada', ['A', 'B']),
    expect: 'not looked at',
  },
]);
