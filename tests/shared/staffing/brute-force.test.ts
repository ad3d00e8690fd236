import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { type PlanDocument, todayStructure } from '../../../shared/model/document.ts';
import { buildIndex, type StructureIndex } from '../../../shared/model/structure-index.ts';
import { ruleById } from '../../../shared/rules/all.ts';
import { findingKey } from '../../../shared/rules/by-pack.ts';
import { runRules } from '../../../shared/rules/run.ts';
import type { Finding } from '../../../shared/rules/types.ts';
import { carryOut } from '../../../shared/staffing/carry-out.ts';
import {
  choicesOf,
  isFree,
  type Owner,
  type SquadChoices,
} from '../../../shared/staffing/choices.ts';
import { rulesWithin } from '../../../shared/staffing/clearable.ts';
import type { Decision } from '../../../shared/staffing/model.ts';
import { proposeStaffing } from '../../../shared/staffing/propose.ts';
import { defaultWeights, type Limits, noLimits } from '../../../shared/staffing/request.ts';
import { tallyOf } from '../../../shared/staffing/tally.ts';
import { idOf, org } from '../../support/org.ts';
import { solve } from '../../support/solve.ts';

const TODAY = '2026-03-01';
/**
 * A role that waits comes with every new position, and PO support is asked for more strictly than
 * the rule does: see docs/staffing-model.md.
 */
const judged = rulesWithin.filter(
  (id) => id !== 'missing/filled-role' && id !== 'missing/po-support',
);
const rules = judged.flatMap((id) => ruleById(id) ?? []);

interface Case {
  readonly document: PlanDocument;
  readonly limits: Limits;
  readonly warnings: boolean;
}

const people = ['Ada', 'Bob', 'Cyd'] as const;
const shares = fc.option(fc.constantFrom(20, 50, 80));
const squadOf = fc.record({
  inCore: fc.boolean(),
  backlogFte: fc.option(fc.constantFrom(0.3, 0.5, 0.7)),
  headcount: fc.option(fc.constantFrom(4, 9)),
  embedded: fc.option(fc.boolean()),
  own: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  pm: fc.array(fc.tuple(fc.constantFrom(...people), shares), { maxLength: 2 }),
  po: fc.array(fc.tuple(fc.constantFrom(...people), shares), { maxLength: 2 }),
});

const cases: fc.Arbitrary<Case> = fc
  .record({
    squads: fc.array(squadOf, { minLength: 1, maxLength: 3 }),
    productPm: fc.option(fc.constantFrom(...people)),
    productPo: fc.option(fc.constantFrom(...people), { freq: 5 }),
    markets: fc.integer({ min: 0, max: 2 }),
    titles: fc.tuple(...people.map(() => fc.constantFrom('', 'PM', 'PO'))),
    open: fc.tuple(...people.map(() => fc.integer({ min: 0, max: 3 }).map((n) => n === 0))),
    standups: fc.tuple(...people.map(() => fc.option(fc.boolean()))),
    backlog: fc.tuple(...people.map(() => fc.option(fc.constantFrom(30, 100)))),
    strict: fc.integer({ min: 1, max: 3 }),
    maxHires: fc.option(fc.integer({ min: 0, max: 1 })),
    fixed: fc.subarray([...people], { maxLength: 1 }),
    teams: fc.boolean(),
    warnings: fc.boolean(),
  })
  .map((given) => {
    const o = org().product('Core', { markets: ['DE', 'FR', 'IT'].slice(0, given.markets) });
    people.forEach((name, at) => {
      const backlog = given.backlog[at];
      o.person(name, {
        title: given.titles[at] ?? '',
        open: given.open[at] ?? false,
        canAttendStandups: given.standups[at] ?? null,
        ...(backlog ? { time: { backlog } } : {}),
      });
    });
    given.squads.forEach((one, at) => {
      const name = `S${at}`;
      o.squad(name, {
        ...(one.inCore ? { in: 'Core' } : {}),
        backlogFte: one.backlogFte,
        headcount: one.headcount,
        directionOwnerEmbedded: one.embedded,
        ordersOwnBacklog: one.own,
      });
      const held = new Set<string>();
      for (const role of ['pm', 'po'] as const) {
        for (const [who, share] of one[role]) {
          if (held.has(`${role} ${who}`)) continue;
          held.add(`${role} ${who}`);
          if (role === 'pm') o.pm(who, name, { share });
          else o.po(who, name, { share });
        }
      }
    });
    if (given.productPm) o.pm(given.productPm, 'Core');
    if (given.productPo) o.po(given.productPo, 'Core');
    const document = o.document();
    // Small plans are overloaded under small thresholds only.
    const threshold = new Map([
      ['split/squads#squads', { ruleId: 'split/squads', value: Math.min(2, given.strict) }],
      ['overload/po-squads#squads', { ruleId: 'overload/po-squads', value: 1 + given.strict }],
    ]);
    const rows = [...threshold].map(([id, row]) => [id, { id, key: 'squads', ...row }] as const);
    return {
      document: { ...document, threshold: new Map(rows) },
      limits: {
        ...noLimits,
        maxHires: given.maxHires,
        mustNotMove: new Set(given.fixed.map((name) => idOf('person', name))),
        mayOrderBacklog: new Set(given.teams ? [idOf('squad', 'S0')] : []),
      },
      warnings: given.warnings,
    };
  });

function* everyDecision(choices: readonly SquadChoices[]): Generator<Decision[]> {
  const [first, ...rest] = choices;
  if (!first) {
    yield [];
    return;
  }
  for (const others of everyDecision(rest)) {
    for (const direction of first.direction) {
      for (const backlog of first.backlog)
        yield [{ choices: first, direction, backlog }, ...others];
    }
  }
}

/** A new position that serves a squad serves the one that it is named by. */
function isMade(decisions: readonly Decision[]): boolean {
  const firsts = (of: (decision: Decision) => Owner) =>
    decisions.every((decision) => {
      const owner = of(decision);
      if (owner.kind !== 'hire') return true;
      const first = decisions.find(({ choices }) => choices.facts.squad.id === owner.firstSquadId);
      const made = first && of(first);
      return made?.kind === 'hire' && made.firstSquadId === owner.firstSquadId;
    });
  return firsts(({ direction }) => direction) && firsts(({ backlog }) => backlog);
}

/** Somebody who held neither role comes into one product only. */
function staysInOne(index: StructureIndex, decisions: readonly Decision[]): boolean {
  const productOf = new Map<string, string | null>();
  return decisions.every(({ choices, direction, backlog }) =>
    [direction, backlog].every((owner) => {
      const facts = owner.kind === 'person' ? index.people.get(owner.personId) : undefined;
      if (!facts || !isFree(facts)) return true;
      const product = choices.facts.product?.id ?? null;
      const other = productOf.get(facts.person.id);
      productOf.set(facts.person.id, product);
      return other === undefined || other === product;
    }),
  );
}

/** The smallest weight of any change that the rules themselves find good; null where there is none. */
function bestByTrying({ document, limits }: Case, chosen: readonly Finding[]): number | null {
  const structure = todayStructure(document);
  const index = buildIndex(structure);
  const now = runRules(rules, document, structure, { today: TODAY, index });
  const measured = new Map(now.findings.map((one) => [findingKey(one), one.measured?.value ?? 0]));
  const wanted = new Set(chosen.map(findingKey));
  const limit = document.threshold.get('overload/po-squads#squads')?.value ?? null;
  const tried: { weight: number; decisions: Decision[] }[] = [];
  for (const decisions of everyDecision(choicesOf(index, limits, limit))) {
    if (!isMade(decisions) || !staysInOne(index, decisions)) continue;
    const { hires, moved, weight } = tallyOf(document, index, decisions, defaultWeights);
    if (limits.maxHires !== null && hires.pm + hires.po > limits.maxHires) continue;
    if (moved.some((id) => limits.mustNotMove.has(id))) continue;
    tried.push({ weight, decisions });
  }
  tried.sort((a, b) => a.weight - b.weight);
  for (const { weight, decisions } of tried) {
    let next = 0;
    const after = applyChanges(
      document,
      carryOut(structure, decisions, () => `n${next++}`),
    );
    const { findings } = runRules(rules, after, todayStructure(after), { today: TODAY });
    const good = findings.every((finding) => {
      const key = findingKey(finding);
      const before = measured.get(key);
      if (wanted.has(key) || before === undefined) return false;
      return (finding.measured?.value ?? 0) <= before;
    });
    if (good) return weight;
  }
  return null;
}

test('no other change that clears as much is smaller: as trying all of them shows', async () => {
  const outcomes = { solved: 0, blocked: 0 };
  await fc.assert(
    fc.asyncProperty(cases, async (one) => {
      const structure = todayStructure(one.document);
      const now = runRules(rules, one.document, structure, { today: TODAY });
      const chosen = now.findings.filter(({ severity }) => one.warnings || severity === 'critical');
      if (chosen.length === 0) return;
      const findings = chosen.map(findingKey);
      const request = { today: TODAY, findings, limits: one.limits, rules };
      let next = 0;
      const newId = () => `n${next++}`;
      const proposal = await proposeStaffing(one.document, structure, request, solve, newId);
      const best = bestByTrying(one, chosen);
      if (proposal.kind === 'solved') {
        outcomes.solved++;
        expect(proposal.weight).toBeCloseTo(best ?? Number.NaN, 6);
      } else {
        outcomes.blocked++;
        expect(proposal.kind).toBe('blocked');
        expect(best).toBeNull();
      }
    }),
    { numRuns: 60 },
  );
  expect(outcomes.solved).toBeGreaterThan(10);
  expect(outcomes.blocked).toBeGreaterThan(2);
});
