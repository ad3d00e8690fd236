import { titleBacklogOnly } from '../../../../shared/rules/title/backlog-only.ts';
import type { Org } from '../../../support/org.ts';
import { cannotTell, fires, ruleCases, toldBy } from '../../../support/rule-cases.ts';

/** Two answers for PM (two squads, a VP above), so that the four questions do not settle it first. */
const strategic = (o: Org) =>
  o.person('Vi', { title: 'VP Product' }).reports('Ada', 'Vi').pm('Ada', ['Cart', 'Search']);

ruleCases(titleBacklogOnly, [
  {
    name: 'fires where roadmap and research are both somebody else’s',
    build: (o) =>
      strategic(
        o.person('Ada', {
          title: 'Product Manager',
          audit: { setsRoadmap: false, doesMarketResearch: false },
        }),
      ),
    on: 'Ada',
    expect: fires({
      message:
        'Ada has the title of a PM, but roadmap and market research are both somebody else’s.',
    }),
  },
  {
    name: 'is told by the four questions where they settle it',
    build: (o) =>
      o.person('Ada', {
        title: 'Product Manager',
        audit: { setsRoadmap: false, doesMarketResearch: false },
      }),
    on: 'Ada',
    expect: toldBy('title/mismatch'),
  },
  {
    name: 'holds with the roadmap alone',
    build: (o) => o.person('Ada', { title: 'PM', audit: { setsRoadmap: true } }),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'holds with market research alone',
    build: (o) =>
      o.person('Ada', { title: 'PM', audit: { setsRoadmap: false, doesMarketResearch: true } }),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'cannot tell with one answer of the two',
    build: (o) => o.person('Ada', { title: 'PM', audit: { doesMarketResearch: false } }),
    on: 'Ada',
    expect: cannotTell('audit.sets-roadmap'),
  },
  {
    name: 'cannot tell without answers',
    build: (o) => o.person('Ada', { title: 'PM' }),
    on: 'Ada',
    expect: cannotTell('audit.sets-roadmap', 'audit.market-research'),
  },
  {
    name: 'does not look at a PO',
    build: (o) =>
      o.person('Bo', {
        title: 'Product Owner',
        audit: { setsRoadmap: false, doesMarketResearch: false },
      }),
    on: 'Bo',
    expect: 'not looked at',
  },
  {
    name: 'does not look at an open position',
    build: (o) => o.open('Open PM', { title: 'Product Manager' }),
    on: 'Open PM',
    expect: 'not looked at',
  },
]);
