import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges, invertChanges } from '../../../shared/changes/apply.ts';
import { changeSchema } from '../../../shared/changes/change.ts';
import { type PlanDocument, todayStructure } from '../../../shared/model/document.ts';
import { structureProblems } from '../../../shared/model/invariants.ts';
import { rules } from '../../../shared/rules/all.ts';
import { packs } from '../../../shared/rules/packs.ts';
import { runRules } from '../../../shared/rules/run.ts';
import type { Finding } from '../../../shared/rules/types.ts';
import { documentArbitrary } from '../../support/arbitraries.ts';
import { org } from '../../support/org.ts';
import { TODAY } from '../../support/rule-cases.ts';

const PEOPLE = ['Ada', 'Bo', 'Cy', 'Open PM', 'Open PO'];
const SQUADS = ['A', 'B', 'C', 'D', 'E', 'F'];
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary);
const upTo = <T>(arbitrary: fc.Arbitrary<T>, maxLength: number) =>
  fc.array(arbitrary, { maxLength });
const anyOf = <T>(values: readonly T[]) => fc.constantFrom(...values);

const squadFields = fc.record({
  in: anyOf(['Shop', 'Bank', undefined]),
  framework: maybe(anyOf(['scrum', 'kanban', 'other'] as const)),
  headcount: maybe(fc.integer({ min: 1, max: 9 })),
  ordersOwnBacklog: fc.nat(9).map((n) => n === 0),
  backlogFte: maybe(anyOf([0.2, 0.5, 0.9, 1.1])),
  directionOwnerEmbedded: maybe(fc.boolean()),
  practice: fc.record({ meetingDays: maybe(anyOf([0, 7, 30])) }),
});
const personFields = fc.record({
  time: maybe(
    fc.record({
      backlog: anyOf([0, 40, 95]),
      discovery: anyOf([0, 10]),
      strategy: anyOf([0, 10]),
      delivery: anyOf([0, 20]),
    }),
  ),
  answers: fc.record({ hasRoadmapPart: maybe(fc.boolean()) }),
  canAttendStandups: maybe(fc.boolean()),
  title: anyOf(['', 'Product Manager', 'Engineering Manager']),
});
const productFields = fc.record({
  markets: upTo(anyOf(['EU', 'US']), 2),
  personas: upTo(anyOf(['Buyer', 'Seller?']), 2),
  highlyComplex: maybe(fc.boolean()),
});

/** Small plans in which everybody holds many roles: most rules find something in them. */
const crowdedPlan: fc.Arbitrary<PlanDocument> = fc
  .record({
    products: fc.tuple(productFields, productFields),
    squads: fc.tuple(...SQUADS.map(() => maybe(squadFields))),
    people: fc.tuple(...PEOPLE.map(() => personFields)),
    roles: fc.uniqueArray(
      fc.record({
        role: anyOf(['pm', 'po'] as const),
        who: anyOf(PEOPLE),
        on: anyOf([...SQUADS, 'Shop']),
      }),
      { maxLength: 14, selector: ({ role, who, on }) => `${role} ${who} ${on}` },
    ),
    cells: upTo(
      fc.record({
        holder: anyOf([...PEOPLE, 'team', 'nobody']),
        responsibility: anyOf(['backlog-order', 'sprint-scope', 'stories', 'contact']),
        on: anyOf(SQUADS),
      }),
      6,
    ),
    strategy: upTo(
      fc.record({
        holder: anyOf([...PEOPLE, 'nobody']),
        responsibility: anyOf(['quarterly-priorities', 'pricing']),
      }),
      3,
    ),
    symptomsFelt: upTo(
      fc.record({
        squad: anyOf(SQUADS),
        symptom: anyOf(['too-vague', 'disconnected']),
        on: anyOf(['2026-01-01', '2026-05-01', TODAY]),
        present: fc.boolean(),
      }),
      4,
    ),
    lines: fc.uniqueArray(fc.tuple(anyOf(PEOPLE), anyOf(PEOPLE)), {
      maxLength: 3,
      selector: (line) => line.join(' '),
    }),
  })
  .map(({ products, squads, people, roles, cells, strategy, symptomsFelt, lines }) => {
    const o = org().product('Shop', products[0]).product('Bank', products[1]);
    for (const [at, fields] of squads.entries()) {
      const { in: product, ...rest } = fields ?? {};
      if (fields) o.squad(SQUADS[at] ?? '', product ? { ...rest, in: product } : rest);
    }
    for (const [at, { time, ...fields }] of people.entries()) {
      const name = PEOPLE[at] ?? '';
      o.person(name, { ...fields, ...(time ? { time } : {}), open: name.startsWith('Open') });
    }
    for (const { role, who, on } of roles) o[role](who, on);
    const there = new Set(roles.map(({ on }) => on));
    for (const [at, fields] of squads.entries()) if (fields) there.add(SQUADS[at] ?? '');
    for (const { holder, responsibility, on } of cells) {
      if (there.has(on)) o.holds(holder, responsibility, on);
    }
    for (const { holder, responsibility } of strategy) o.holds(holder, responsibility, 'Shop');
    for (const { squad, symptom, on, present } of symptomsFelt) {
      if (there.has(squad)) o.symptom(squad, symptom, on, present);
    }
    for (const [report, manager] of lines) if (report !== manager) o.reports(report, manager);
    return o.document();
  });

const findingsOf = (document: PlanDocument, pack: (typeof packs)[number]): readonly Finding[] =>
  runRules(rules, document, todayStructure(document), { today: TODAY, pack }).findings;

const isSame = (a: Finding, b: Finding) =>
  a.rule === b.rule &&
  a.subjects[0].kind === b.subjects[0].kind &&
  a.subjects[0].id === b.subjects[0].id;

function expectEverySuggestionToHelp(document: PlanDocument, pack: (typeof packs)[number]): void {
  for (const finding of findingsOf(document, pack)) {
    for (const suggestion of finding.suggestions) {
      const said = `${finding.rule}: ${finding.message} ${suggestion.label}`;
      let next = 0;
      const changes = suggestion.changes(todayStructure(document), () => `fresh-${next++}`);
      for (const change of changes) {
        expect(changeSchema.parse(change), said).toEqual(change);
        // Nothing and nobody is removed: at most somebody gives up a role or a cell of the matrix.
        if (!change.after) expect(['assignment', 'responsibilityHolder']).toContain(change.table);
      }
      const after = applyChanges(document, changes);
      expect(structureProblems(todayStructure(after)), said).toEqual([]);
      expect(
        findingsOf(after, pack).filter((other) => isSame(finding, other)),
        said,
      ).toEqual([]);
      expect(applyChanges(after, invertChanges(changes)), said).toEqual(document);
    }
    const ids = finding.suggestions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
}

test('every suggestion clears its finding and keeps a crowded plan valid', () => {
  fc.assert(
    fc.property(crowdedPlan, anyOf(packs), (document, pack) => {
      expect(structureProblems(todayStructure(document))).toEqual([]);
      expectEverySuggestionToHelp(document, pack);
    }),
    { numRuns: 150 },
  );
});

test('every suggestion clears its finding and keeps any plan valid', () => {
  fc.assert(fc.property(documentArbitrary(8), anyOf(packs), expectEverySuggestionToHelp), {
    numRuns: 50,
  });
});

test('no message of any plan is left unfinished', () => {
  fc.assert(
    fc.property(crowdedPlan, anyOf(packs), (document, pack) => {
      for (const { message, advice } of findingsOf(document, pack)) {
        expect(message).toMatch(/^\S.*\.$/s);
        expect(message).not.toMatch(/undefined|null|NaN| {2}| of[ .,;:]*$/);
        expect(advice).toBeTruthy();
      }
    }),
  );
});
