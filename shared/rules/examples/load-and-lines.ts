import { percentText } from '../../words/formats.ts';
import type { RuleId } from '../types.ts';
import type { RuleExample } from './example.ts';
import type { Org } from './organisation.ts';

const eachWithPo = (o: Org, squads: readonly string[]) => {
  for (const squad of squads) o.pm('Ada', squad).po(`PO of ${squad}`, squad);
  return o;
};

/** Overload and reporting lines. */
export const loadAndLineExamples: Readonly<Record<RuleId, readonly RuleExample[]>> = {
  'overload/shares': [
    {
      verdict: 'fires',
      situation: `Ada is given to Cart with ${percentText(60)} and to Search with ${percentText(50)}.`,
      on: 'Ada',
      build: (o) => o.pm('Ada', 'Cart', { share: 60 }).pm('Ada', 'Search', { share: 50 }),
    },
    {
      verdict: 'holds',
      situation: 'Ada is given to two squads with half of the week each.',
      on: 'Ada',
      build: (o) => o.pm('Ada', 'Cart', { share: 50 }).pm('Ada', 'Search', { share: 50 }),
    },
    {
      verdict: 'cannot-tell',
      situation: 'Ada is on two squads, and the share of one is not known.',
      on: 'Ada',
      build: (o) => o.pm('Ada', 'Cart', { share: 60 }).pm('Ada', 'Search'),
    },
  ],
  'overload/time-split': [
    {
      verdict: 'fires',
      situation: `Half of the week is backlog, the other half stakeholders, and ${percentText(10)} delivery.`,
      on: 'Ada',
      build: (o) => o.person('Ada', { time: { backlog: 50, stakeholders: 50, delivery: 10 } }),
    },
    {
      verdict: 'holds',
      situation: `The parts of the week add up to exactly ${percentText(100)}.`,
      on: 'Ada',
      build: (o) => o.person('Ada', { time: { backlog: 50, stakeholders: 40, delivery: 10 } }),
    },
  ],
  'overload/po-squads': [
    {
      verdict: 'fires',
      situation: 'Bo is PO of two squads.',
      on: 'Bo',
      build: (o) => o.pm('Ada', ['Cart', 'Search']).po('Bo', ['Cart', 'Search']),
    },
    {
      verdict: 'holds',
      situation: 'Bo is PO of one squad.',
      on: 'Bo',
      build: (o) => o.pm('Ada', ['Cart', 'Search']).po('Bo', 'Cart'),
    },
    {
      verdict: 'holds',
      situation: 'Bo is PO of two squads, and the plan is judged by the pack for LeSS.',
      on: 'Bo',
      pack: 'less',
      build: (o) => o.pm('Ada', ['Cart', 'Search']).po('Bo', ['Cart', 'Search']),
    },
  ],
  'overload/stakeholders': [
    {
      verdict: 'fires',
      situation: `Ada spends ${percentText(50)} of the week on stakeholders and ${percentText(5)} with the team.`,
      on: 'Ada',
      build: (o) => o.person('Ada', { time: { stakeholders: 50, delivery: 5 } }).pm('Ada', 'Cart'),
    },
    {
      verdict: 'holds',
      situation: `Ada spends ${percentText(50)} on stakeholders and still ${percentText(15)} with the team.`,
      on: 'Ada',
      build: (o) => o.person('Ada', { time: { stakeholders: 50, delivery: 15 } }).pm('Ada', 'Cart'),
    },
    {
      verdict: 'cannot-tell',
      situation: `Ada spends ${percentText(50)} on stakeholders; the time with the team is not known.`,
      on: 'Ada',
      build: (o) => o.person('Ada', { time: { stakeholders: 50 } }).pm('Ada', 'Cart'),
    },
  ],
  'overload/pm-pos': [
    {
      verdict: 'fires',
      situation: 'Ada directs five POs, and the plan is judged by the pack for SAFe.',
      on: 'Ada',
      pack: 'safe',
      build: (o) => eachWithPo(o, ['A', 'B', 'C', 'D', 'E']),
    },
    {
      verdict: 'holds',
      situation: 'Ada directs four POs, judged by the same pack.',
      on: 'Ada',
      pack: 'safe',
      build: (o) => eachWithPo(o, ['A', 'B', 'C', 'D']),
    },
  ],
  'reporting/line': [
    {
      verdict: 'fires',
      situation: 'Ada, a PM, reports to an engineering manager.',
      on: 'Ada',
      build: (o) =>
        o.pm('Ada', 'Cart').person('Eli', { title: 'Engineering Manager' }).reports('Ada', 'Eli'),
    },
    {
      verdict: 'holds',
      situation: 'Bo, a PO, reports to an engineering manager.',
      on: 'Bo',
      build: (o) =>
        o.po('Bo', 'Cart').person('Eli', { title: 'Engineering Manager' }).reports('Bo', 'Eli'),
    },
    {
      verdict: 'cannot-tell',
      situation: 'Nobody has drawn whom Ada reports to.',
      on: 'Ada',
      build: (o) => o.pm('Ada', 'Cart'),
    },
  ],
  'reporting/loop': [
    {
      verdict: 'fires',
      situation: 'Ada reports to Bo, and Bo to Ada.',
      on: 'Ada',
      build: (o) => o.reports('Ada', 'Bo').reports('Bo', 'Ada'),
    },
    {
      verdict: 'holds',
      situation: 'Ada reports to Bo; the line back is a dotted one.',
      on: 'Ada',
      build: (o) => o.reports('Ada', 'Bo').dotted('Bo', 'Ada'),
    },
  ],
};
