import { overloadPmPos } from '../../../../shared/rules/overload/pm-pos.ts';
import type { Org } from '../../../support/org.ts';
import { fires, ruleCases } from '../../../support/rule-cases.ts';

/** Ada directs one squad for each of these POs. */
const directs =
  (...pos: string[]) =>
  (o: Org) =>
    pos.reduce((built, po) => built.pm('Ada', `Squad of ${po}`).po(po, `Squad of ${po}`), o);

ruleCases(overloadPmPos, [
  {
    name: 'is off in the seed pack',
    build: directs('A', 'B', 'C', 'D', 'E', 'F'),
    on: 'Ada',
    expect: 'not looked at',
  },
  {
    name: 'fires at five POs where four are allowed',
    build: directs('A', 'B', 'C', 'D', 'E'),
    on: 'Ada',
    thresholds: { pos: 4 },
    expect: fires({
      measured: 5,
      threshold: 4,
      message: 'Ada directs 5 POs, more than 4: A, B, C, D and 1 more.',
      also: ['A', 'B', 'C', 'D', 'E'],
    }),
  },
  {
    name: 'holds at four POs',
    build: directs('A', 'B', 'C', 'D'),
    on: 'Ada',
    thresholds: { pos: 4 },
    expect: 'holds',
  },
  {
    name: 'counts POs who report to the PM, none twice',
    build: (o) => directs('A', 'B')(o).po('C', 'Elsewhere').reports('C', 'Ada').reports('A', 'Ada'),
    on: 'Ada',
    thresholds: { pos: 2 },
    expect: fires({ measured: 3 }),
  },
  {
    name: 'counts neither the PM as PO, nor dotted lines, nor reports without the role',
    build: (o) =>
      directs('A')(o)
        .pm('Ada', 'Own')
        .po('Ada', 'Own')
        .po('C', 'Elsewhere')
        .dotted('C', 'Ada')
        .reports('Dee', 'Ada'),
    on: 'Ada',
    thresholds: { pos: 1 },
    expect: 'holds',
  },
  {
    name: 'does not look at a PO with reports',
    build: (o) => o.po('Bo', 'Cart').po('Cy', 'Search').reports('Cy', 'Bo'),
    on: 'Bo',
    thresholds: { pos: 1 },
    expect: 'not looked at',
  },
]);
