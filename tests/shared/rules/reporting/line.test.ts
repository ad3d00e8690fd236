import { reportingLine } from '../../../../shared/rules/reporting/line.ts';
import type { Org } from '../../../support/org.ts';
import { cannotTell, type Expected, fires, ruleCases } from '../../../support/rule-cases.ts';

const below = (role: 'pm' | 'po', title: string) => (o: Org) =>
  o.person('Boss', { title }).reports('Ada', 'Boss')[role]('Ada', 'Cart');

const fit: readonly (readonly ['pm' | 'po', string, Expected])[] = [
  ['pm', 'VP Product', 'holds'],
  ['pm', 'CEO', 'holds'],
  ['pm', 'Group Product Manager', 'holds'],
  ['pm', 'Delivery Manager', 'holds'],
  ['pm', 'Engineering Manager', fires()],
  ['pm', 'CTO', fires()],
  ['po', 'Product Manager', 'holds'],
  ['po', 'Engineering Manager', 'holds'],
  ['po', 'Delivery Lead', 'holds'],
  ['po', 'Head of Product', fires()],
  ['po', 'Founder', fires()],
];

ruleCases(reportingLine, [
  ...fit.map(([role, title, expect]) => ({
    name: `a ${role} below a ${title}`,
    build: below(role, title),
    on: 'Ada',
    expect,
  })),
  {
    name: 'names the manager with the title',
    build: below('pm', 'Engineering Manager'),
    on: 'Ada',
    expect: fires({
      message: 'Ada is a PM and reports to Boss, Engineering Manager.',
      also: ['Boss'],
      suggests: [],
    }),
  },
  {
    name: 'fires on one of two managers',
    build: (o) => below('pm', 'VP Product')(o).person('Em', { title: 'CTO' }).reports('Ada', 'Em'),
    on: 'Ada',
    expect: fires({ also: ['Em'] }),
  },
  {
    name: 'judges whoever holds both roles as a PM',
    build: (o) => below('pm', 'VP Product')(o).po('Ada', 'Cart'),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'does not count dotted lines',
    build: (o) => below('pm', 'VP Product')(o).person('Em', { title: 'CTO' }).dotted('Ada', 'Em'),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'cannot tell without a manager',
    build: (o) => o.pm('Ada', 'Cart'),
    on: 'Ada',
    expect: cannotTell('person.manager'),
  },
  {
    name: 'cannot tell with a manager without a title',
    build: below('po', ''),
    on: 'Ada',
    expect: cannotTell('person.title of Boss'),
  },
  {
    name: 'does not look at an open position that reports nowhere',
    build: (o) => o.open('Open PM').pm('Open PM', 'Cart'),
    on: 'Open PM',
    expect: 'not looked at',
  },
  {
    name: 'looks at an open position that is drawn below somebody',
    build: (o) =>
      o
        .open('Open PM')
        .pm('Open PM', 'Cart')
        .person('Em', { title: 'CTO' })
        .reports('Open PM', 'Em'),
    on: 'Open PM',
    expect: fires(),
  },
  {
    name: 'does not look at members',
    build: (o) => o.member('Cy', 'Cart').person('Em', { title: 'CTO' }).reports('Cy', 'Em'),
    on: 'Cy',
    expect: 'not looked at',
  },
]);
