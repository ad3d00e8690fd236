import { reportingLoop } from '../../../../shared/rules/reporting/loop.ts';
import { fires, ruleCases } from '../../../support/rule-cases.ts';

ruleCases(reportingLoop, [
  {
    name: 'fires on two who report to each other, on the first by name',
    build: (o) => o.reports('Bo', 'Ada').reports('Ada', 'Bo'),
    on: 'Ada',
    expect: fires({
      measured: 2,
      message: 'The reporting line is a loop: Ada reports to Bo, who reports to Ada.',
      also: ['Bo'],
      suggests: [],
    }),
  },
  {
    name: 'fires on a longer way round',
    build: (o) =>
      o.reports('Cy', 'Ada').reports('Ada', 'Bo').reports('Bo', 'Cy').reports('Zoe', 'Bo'),
    on: 'Ada',
    expect: fires({
      measured: 3,
      message:
        'The reporting line is a loop: Ada reports to Bo, who reports to Cy, who reports to Ada.',
      also: ['Bo', 'Cy'],
    }),
  },
  {
    name: 'cuts a long way round short',
    build: (o) => {
      const chain = ['A', 'B', 'C', 'D', 'E', 'F'];
      return chain.reduce((built, name, at) => built.reports(name, chain[at + 1] ?? 'A'), o);
    },
    on: 'A',
    expect: fires({
      measured: 6,
      message:
        'The reporting line is a loop: A reports to B, who reports to C, who reports to D, and so on by way of 2 more back to A.',
    }),
  },
  {
    name: 'does not tell the same loop again on its other members',
    build: (o) => o.reports('Bo', 'Ada').reports('Ada', 'Bo'),
    on: 'Bo',
    expect: 'holds',
  },
  {
    name: 'holds for somebody who reports into a loop',
    build: (o) => o.reports('Bo', 'Ada').reports('Ada', 'Bo').reports('Aaron', 'Ada'),
    on: 'Aaron',
    expect: 'holds',
  },
  {
    name: 'tells loops that share people as one, and says so',
    build: (o) =>
      o.reports('Ada', 'Bo').reports('Bo', 'Ada').reports('Bo', 'Cy').reports('Cy', 'Bo'),
    on: 'Ada',
    expect: fires({ measured: 3, says: ['1 other person'], also: ['Bo', 'Cy'] }),
  },
  {
    name: 'holds where two lines meet again at the top',
    build: (o) =>
      o.reports('Ada', 'Bo').reports('Ada', 'Cy').reports('Bo', 'Vi').reports('Cy', 'Vi'),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'holds where a dotted line leads back',
    build: (o) => o.reports('Bo', 'Ada').dotted('Ada', 'Bo'),
    on: 'Bo',
    expect: 'holds',
  },
  {
    name: 'does not look at somebody who reports to nobody',
    build: (o) => o.reports('Bo', 'Ada'),
    on: 'Ada',
    expect: 'not looked at',
  },
]);
