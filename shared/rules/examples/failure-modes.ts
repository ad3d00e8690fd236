import { percentText } from '../../words/formats.ts';
import type { RuleId } from '../types.ts';
import type { RuleExample } from './example.ts';
import type { Org } from './organisation.ts';

const pair = (o: Org) => o.squad('Cart', { in: 'Shop' }).pm('Ada', 'Cart').po('Bo', 'Cart');
/** Titles, and how a PM’s or a PO’s work fails. */
export const failureModeExamples: Readonly<Record<RuleId, readonly RuleExample[]>> = {
  'title/mismatch': [
    {
      verdict: 'fires',
      situation:
        'Ada is called Product Manager, sets no roadmap and reports to an engineering manager.',
      on: 'Ada',
      build: (o) =>
        o
          .person('Ada', { title: 'Product Manager', audit: { setsRoadmap: false } })
          .person('Eli', { title: 'Engineering Manager' })
          .reports('Ada', 'Eli'),
    },
    {
      verdict: 'holds',
      situation: 'Ada is called Product Manager, sets the roadmap and does market research.',
      on: 'Ada',
      build: (o) =>
        o.person('Ada', {
          title: 'Product Manager',
          audit: { setsRoadmap: true, doesMarketResearch: true },
        }),
    },
    {
      verdict: 'cannot-tell',
      situation: 'Ada is called Product Manager, and no question is answered.',
      on: 'Ada',
      build: (o) => o.person('Ada', { title: 'Product Manager' }),
    },
  ],
  'title/backlog-only': [
    {
      verdict: 'fires',
      situation: 'Ada is called Product Manager; roadmap and market research are others’.',
      on: 'Ada',
      build: (o) =>
        o.person('Ada', {
          title: 'Product Manager',
          audit: { setsRoadmap: false, doesMarketResearch: false },
        }),
    },
    {
      verdict: 'holds',
      situation: 'Ada is called Product Manager and does the market research.',
      on: 'Ada',
      build: (o) =>
        o.person('Ada', {
          title: 'Product Manager',
          audit: { setsRoadmap: false, doesMarketResearch: true },
        }),
    },
    {
      verdict: 'cannot-tell',
      situation: 'Ada is called Product Manager and does not set the roadmap; more is not known.',
      on: 'Ada',
      build: (o) => o.person('Ada', { title: 'Product Manager', audit: { setsRoadmap: false } }),
    },
  ],
  'pm/far-from-delivery': [
    {
      verdict: 'fires',
      situation: 'Ada, a PM, has no time for delivery or backlog and never meets the PO.',
      on: 'Ada',
      build: (o) =>
        pair(o)
          .squad('Cart', { in: 'Shop', practice: { meetingDays: 0 } })
          .person('Ada', { time: { delivery: 0, backlog: 0 } }),
    },
    {
      verdict: 'holds',
      situation: 'Ada has no time for either and meets the PO every week.',
      on: 'Ada',
      build: (o) =>
        pair(o)
          .squad('Cart', { in: 'Shop', practice: { meetingDays: 7 } })
          .person('Ada', { time: { delivery: 0, backlog: 0 } }),
    },
    {
      verdict: 'cannot-tell',
      situation: 'Ada has no time for either; how often PM and PO meet is not known.',
      on: 'Ada',
      build: (o) => pair(o).person('Ada', { time: { delivery: 0, backlog: 0 } }),
    },
  ],
  'pm/roadmap-reporter': [
    {
      verdict: 'fires',
      situation: `Ada spends ${percentText(2)} of the week on discovery and last interviewed a customer in January.`,
      on: 'Ada',
      build: (o) =>
        o
          .person('Ada', { time: { discovery: 2 }, signals: { customerInterviewOn: '2026-01-20' } })
          .pm('Ada', 'Cart'),
    },
    {
      verdict: 'holds',
      situation: `Ada spends ${percentText(2)} on discovery and interviewed a customer last week.`,
      on: 'Ada',
      build: (o) =>
        o
          .person('Ada', { time: { discovery: 2 }, signals: { customerInterviewOn: '2026-05-13' } })
          .pm('Ada', 'Cart'),
    },
    {
      verdict: 'cannot-tell',
      situation: `Ada spends ${percentText(2)} on discovery; the last interview is not known.`,
      on: 'Ada',
      build: (o) => o.person('Ada', { time: { discovery: 2 } }).pm('Ada', 'Cart'),
    },
  ],
  'pm/vague-ownership': [
    {
      verdict: 'fires',
      situation: 'Ada and Cy are both PM of Shop, and nothing says who holds what.',
      on: 'Shop',
      build: (o) => o.squad('Cart', { in: 'Shop' }).pm('Ada', 'Shop').pm('Cy', 'Shop'),
    },
    {
      verdict: 'holds',
      situation:
        'Both are PM of Cart alone; Bo owns its backlog, and the matrix divides the strategy.',
      on: 'Cart',
      kind: 'squad',
      build: (o) => {
        pair(o).pm('Cy', 'Cart');
        const mine = ['vision', 'problem-choice', 'roadmap', 'quarterly-priorities', 'budget'];
        const theirs = ['market-research', 'competition', 'customer-contact', 'positioning'];
        const rest = ['success-metrics', 'pricing', 'business-case', 'go-to-market'];
        const last = ['sales-support', 'stakeholders', 'release-planning'];
        for (const id of [...mine, ...rest]) o.holds('Ada', id, 'Shop');
        for (const id of [...theirs, ...last]) o.holds('Cy', id, 'Shop');
        return o;
      },
    },
  ],
  'po/story-factory': [
    {
      verdict: 'fires',
      situation: `Bo, a PO, spends ${percentText(95)} of the week on the backlog and nothing on discovery or strategy.`,
      on: 'Bo',
      build: (o) =>
        o.person('Bo', { time: { backlog: 95, discovery: 0, strategy: 0 } }).po('Bo', 'Cart'),
    },
    {
      verdict: 'holds',
      situation: `Bo spends ${percentText(90)} on the backlog and ${percentText(5)} on discovery.`,
      on: 'Bo',
      build: (o) => o.person('Bo', { time: { backlog: 90, discovery: 5 } }).po('Bo', 'Cart'),
    },
    {
      verdict: 'cannot-tell',
      situation: `Bo spends ${percentText(95)} on the backlog; the rest is not known.`,
      on: 'Bo',
      build: (o) => o.person('Bo', { time: { backlog: 95 } }).po('Bo', 'Cart'),
    },
  ],
  'po/ticket-admin': [
    {
      verdict: 'fires',
      situation: 'Bo is PO of Cart, and the matrix gives the order of its backlog to Ada.',
      on: 'Bo',
      build: (o) => pair(o).holds('Ada', 'backlog-order', 'Cart'),
    },
    {
      verdict: 'holds',
      situation: 'Bo is PO of Cart, and nothing else is said.',
      on: 'Bo',
      build: pair,
    },
  ],
  'po/no-roadmap-voice': [
    {
      verdict: 'fires',
      situation: 'Bo, a PO, has no part in making the roadmap.',
      on: 'Bo',
      build: (o) => o.person('Bo', { answers: { hasRoadmapPart: false } }).po('Bo', 'Cart'),
    },
    {
      verdict: 'holds',
      situation: 'Bo is asked into the roadmap reviews.',
      on: 'Bo',
      build: (o) => o.person('Bo', { answers: { hasRoadmapPart: true } }).po('Bo', 'Cart'),
    },
    {
      verdict: 'cannot-tell',
      situation: 'Nobody has asked whether Bo has a part in it.',
      on: 'Bo',
      build: (o) => o.po('Bo', 'Cart'),
    },
  ],
};
