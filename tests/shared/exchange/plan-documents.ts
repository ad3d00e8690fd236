import fc from 'fast-check';
import type { PlanDocument } from '../../../shared/model/document.ts';
import { documentFromRows, type PlanRowLists } from '../../../shared/model/rows.ts';
import type { Row, ScenarioTable } from '../../../shared/model/tables.ts';

/*
 * Whole plans with everything that a row can hold: any text, any scenario count, unknown facts. Rows
 * refer to each other by number, so that references always hold.
 */

const text = (min: number, max: number) =>
  fc.string({ unit: 'grapheme', minLength: min, maxLength: max });
const name = text(1, 24);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const yesNo = orNull(fc.boolean());
const share = orNull(
  fc.double({ min: 0, max: 100, noNaN: true }).map((value) => (value === 0 ? 0 : value)),
);
const day = orNull(
  fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const length = fc.integer({ min: -10_000, max: 10_000 });

type Rows = { [T in ScenarioTable]: Row<T>[] };

const product = fc.record({
  name,
  section: text(0, 9),
  notes: text(0, 30),
  highlyComplex: yesNo,
  markets: fc.array(name, { maxLength: 3 }),
  personas: fc.array(fc.record({ name, main: fc.boolean() }), { maxLength: 3 }),
});
const squad = fc.record({
  inProduct: orNull(fc.nat()),
  name,
  mission: text(0, 30),
  notes: text(0, 30),
  framework: orNull(fc.constantFrom('scrum' as const, 'kanban' as const, 'other' as const)),
  headcount: orNull(fc.nat(50)),
  ordersOwnBacklog: fc.boolean(),
  backlogFte: share,
  directionOwnerEmbedded: yesNo,
  at: orNull(fc.record({ x: length, y: length, byHand: fc.boolean() })),
});
const person = fc.record({
  name,
  title: text(0, 20),
  titleKind: orNull(fc.constantFrom('pm' as const, 'po' as const, 'executive' as const)),
  open: fc.boolean(),
  fte: fc.double({ min: 0.05, max: 1, noNaN: true }),
  notes: text(0, 30),
  canAttendStandups: yesNo,
  hasTimeForStrategy: yesNo,
  strategy: share,
  interview: day,
  setsRoadmap: yesNo,
  role: fc.constantFrom('pm' as const, 'po' as const, 'member' as const),
  onSquad: orNull(fc.nat()),
  share,
  reportsTo: orNull(fc.nat()),
  dotted: fc.boolean(),
});

const scenarioRows = fc
  .record({
    products: fc.array(product, { maxLength: 3 }),
    squads: fc.array(squad, { maxLength: 4 }),
    people: fc.array(person, { maxLength: 5 }),
  })
  .map(({ products, squads, people }): Rows => {
    const rows: Rows = {
      product: [],
      market: [],
      persona: [],
      squad: [],
      person: [],
      timeSplit: [],
      strategySignals: [],
      titleAudit: [],
      assignment: [],
      reportingLine: [],
      position: [],
      squadPractice: [],
      roleAnswers: [],
      responsibilityHolder: [],
      symptomAnswer: [],
    };
    products.forEach(({ markets, personas, ...fields }, n) => {
      const productId = `p${n}`;
      rows.product.push({ id: productId, ...fields });
      markets.forEach((market, m) => {
        rows.market.push({ id: `m${n}.${m}`, productId, name: market });
      });
      personas.forEach((persona, m) => {
        rows.persona.push({ id: `u${n}.${m}`, productId, ...persona });
      });
    });
    squads.forEach(({ inProduct, at, ...fields }, n) => {
      const productId =
        inProduct === null || products.length === 0 ? null : `p${inProduct % products.length}`;
      rows.squad.push({ id: `s${n}`, productId, ...fields });
      if (at)
        rows.position.push({ id: `s${n}`, subject: 'squad', width: null, height: null, ...at });
    });
    people.forEach((one, n) => {
      const { strategy, interview, setsRoadmap, role, onSquad, reportsTo, dotted, ...rest } = one;
      const { share: part, ...fields } = rest;
      const id = `h${n}`;
      rows.person.push({ id, ...fields });
      const unknown = { discovery: null, stakeholders: null, backlog: null, delivery: null };
      rows.timeSplit.push({ id, strategy, ...unknown, other: null });
      rows.strategySignals.push({
        id,
        roadmapUpdatedOn: null,
        customerInterviewOn: interview,
        reviewsCancelled: null,
        reviewsCancelledIn: null,
        worksReactively: null,
      });
      rows.titleAudit.push({ id, setsRoadmap, doesMarketResearch: null });
      if (onSquad !== null && squads.length > 0) {
        const squadId = `s${onSquad % squads.length}`;
        rows.assignment.push({
          id: `a${n}`,
          personId: id,
          role,
          squadId,
          productId: null,
          share: part,
          acting: dotted,
        });
      }
      const manager = reportsTo === null ? n : reportsTo % people.length;
      if (manager !== n) {
        rows.reportingLine.push({ id: `l${n}`, reportId: id, managerId: `h${manager}`, dotted });
      }
    });
    return rows;
  });

/** Any whole plan, of one to four scenarios. */
export const planDocuments: fc.Arbitrary<PlanDocument> = fc
  .record({
    name,
    createdAt: moment,
    pack: fc.constantFrom('seed', 'less', 'safe'),
    scenarios: fc.array(
      fc.record({ name, intent: text(0, 30), archived: fc.boolean(), rows: scenarioRows }),
      { minLength: 1, maxLength: 4 },
    ),
    thresholds: fc.uniqueArray(fc.constantFrom('split/squads', 'overload/shares'), {
      maxLength: 2,
    }),
    value: fc.double({ min: 1, max: 99, noNaN: true }),
  })
  .map(({ name: planName, createdAt, pack, scenarios, thresholds, value }) => {
    const lists: PlanRowLists = {
      plan: {
        plan: [{ id: 'plan', name: planName, createdAt, pack, todayScenarioId: 'c0' }],
        scenario: scenarios.map(({ rows: _, ...fields }, n) => ({
          id: `c${n}`,
          parentId: n === 0 ? null : `c${n - 1}`,
          createdAt,
          ...fields,
        })),
        threshold: thresholds.map((rule) => ({ id: `${rule}#n`, ruleId: rule, key: 'n', value })),
        waiver: [],
      },
      scenarios: scenarios.map(({ rows }, n) => ({ scenarioId: `c${n}`, rows })),
    };
    return documentFromRows(lists);
  });
