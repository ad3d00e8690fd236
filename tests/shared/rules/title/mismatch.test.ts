import { titleMismatch } from '../../../../shared/rules/title/mismatch.ts';
import type { Org } from '../../../support/org.ts';
import { cannotTell, fires, ruleCases } from '../../../support/rule-cases.ts';

const bosses = (o: Org) =>
  o
    .person('Vi', { title: 'VP Product' })
    .person('Eve', { title: 'Engineering Manager' })
    .person('Del', { title: 'Delivery Lead' })
    .person('Gil', { title: 'Group Product Manager' })
    .person('Des', { title: 'Head of Design' });
type Audit = { setsRoadmap?: boolean; doesMarketResearch?: boolean };
const pm = (o: Org, audit: Audit = {}) =>
  bosses(o).person('Ada', { title: 'Product Manager', audit });
const po = (o: Org, audit: Audit = {}) =>
  bosses(o).person('Bo', { title: 'Senior Product Owner', audit });

ruleCases(titleMismatch, [
  {
    name: 'fires on a PM with two answers of a PO, and names the open ones',
    build: (o) => pm(o, { setsRoadmap: false, doesMarketResearch: false }),
    on: 'Ada',
    expect: fires({
      measured: 2,
      threshold: 2,
      message:
        'Ada has the title “Product Manager” but does the work of a PO: does not set the roadmap and does no market research; not answered: who they report to and which squads they serve.',
    }),
  },
  {
    name: 'fires on a PO with all four answers of a PM',
    build: (o) =>
      po(o, { setsRoadmap: true, doesMarketResearch: true })
        .reports('Bo', 'Vi')
        .pm('Bo', ['Cart', 'Search']),
    on: 'Bo',
    expect: fires({
      measured: 4,
      message:
        'Bo has the title “Senior Product Owner” but does the work of a PM: sets the roadmap, reports to Vi, VP Product, does market research and directs 2 squads.',
    }),
  },
  {
    name: 'fires with two against one',
    build: (o) => pm(o, { setsRoadmap: true, doesMarketResearch: false }).reports('Ada', 'Eve'),
    on: 'Ada',
    expect: fires({ measured: 2 }),
  },
  {
    name: 'holds at two against two: no majority',
    build: (o) =>
      pm(o, { setsRoadmap: true, doesMarketResearch: false })
        .reports('Ada', 'Eve')
        .pm('Ada', ['Cart', 'Search']),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'holds with one against three',
    build: (o) =>
      pm(o, { setsRoadmap: true, doesMarketResearch: true })
        .reports('Ada', 'Eve')
        .pm('Ada', ['Cart', 'Search']),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'cannot tell with one answer against while another is open',
    build: (o) => pm(o, { setsRoadmap: false }).reports('Ada', 'Gil'),
    on: 'Ada',
    expect: cannotTell('audit.market-research'),
  },
  {
    name: 'cannot tell where nothing is answered',
    build: (o) => pm(o),
    on: 'Ada',
    expect: cannotTell('audit.sets-roadmap', 'audit.market-research', 'person.manager'),
  },
  {
    name: 'holds once the open answers cannot make a majority any more',
    build: (o) => po(o, { setsRoadmap: false }).reports('Bo', 'Gil').po('Bo', 'Cart'),
    on: 'Bo',
    expect: 'holds',
  },
  {
    name: 'asks for the title of a manager that would answer it',
    build: (o) => pm(o, { setsRoadmap: false, doesMarketResearch: true }).reports('Ada', 'Max'),
    on: 'Ada',
    expect: cannotTell('person.title of Max'),
  },
  {
    name: 'takes reporting to a leader of delivery as that of a PO',
    build: (o) => pm(o, { setsRoadmap: false }).reports('Ada', 'Del'),
    on: 'Ada',
    expect: fires({ says: ['reports to Del, Delivery Lead'] }),
  },
  {
    name: 'takes a PO below a PM as a PO',
    build: (o) =>
      po(o, { setsRoadmap: true, doesMarketResearch: true }).reports('Bo', 'Gil').po('Bo', 'Cart'),
    on: 'Bo',
    expect: 'holds',
  },
  {
    name: 'takes managers who point to different roles as no answer',
    build: (o) =>
      pm(o, { setsRoadmap: false })
        .reports('Ada', 'Eve')
        .reports('Ada', 'Vi')
        .pm('Ada', ['A', 'B']),
    on: 'Ada',
    expect: cannotTell('audit.market-research'),
  },
  {
    name: 'takes a manager outside product and engineering as no answer',
    build: (o) => pm(o, { setsRoadmap: false, doesMarketResearch: true }).reports('Ada', 'Des'),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'does not count a dotted line',
    build: (o) => pm(o, { setsRoadmap: false, doesMarketResearch: true }).dotted('Ada', 'Eve'),
    on: 'Ada',
    expect: cannotTell('person.manager'),
  },
  {
    name: 'takes one squad with its backlog, without its direction, as that of a PO',
    build: (o) => pm(o, { setsRoadmap: false }).po('Ada', 'Cart').pm('Gil', 'Cart'),
    on: 'Ada',
    expect: fires({ says: ['owns the backlog of one squad, Cart'] }),
  },
  {
    name: 'takes one squad with both as no answer',
    build: (o) =>
      pm(o, { setsRoadmap: false, doesMarketResearch: true })
        .reports('Ada', 'Gil')
        .pm('Ada', 'Cart')
        .po('Ada', 'Cart'),
    on: 'Ada',
    expect: 'holds',
  },
  {
    name: 'reads the kind that the plan gives to a title',
    build: (o) =>
      o.person('Ada', {
        title: 'Wizard',
        titleKind: 'pm',
        audit: { setsRoadmap: false, doesMarketResearch: false },
      }),
    on: 'Ada',
    expect: fires({ says: ['the title “Wizard”'] }),
  },
  {
    name: 'does not look at other titles',
    build: (o) => o.person('Des', { title: 'Designer', audit: { setsRoadmap: true } }),
    on: 'Des',
    expect: 'not looked at',
  },
  {
    name: 'does not look at an open position',
    build: (o) =>
      o.open('Open PM', {
        title: 'Product Manager',
        audit: { setsRoadmap: false, doesMarketResearch: false },
      }),
    on: 'Open PM',
    expect: 'not looked at',
  },
  {
    name: 'follows a changed threshold',
    build: (o) => pm(o, { setsRoadmap: false, doesMarketResearch: false }),
    on: 'Ada',
    thresholds: { answers: 3 },
    expect: cannotTell('person.manager'),
  },
]);
