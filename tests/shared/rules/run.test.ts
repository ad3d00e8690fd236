import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { choosePack, setThreshold } from '../../../shared/commands/plan.ts';
import type { PlanDocument } from '../../../shared/model/document.ts';
import { todayStructure } from '../../../shared/model/document.ts';
import { buildIndex, holdsRole } from '../../../shared/model/structure-index.ts';
import { ruleById, rules } from '../../../shared/rules/all.ts';
import { packOf, thresholdsOf } from '../../../shared/rules/packs.ts';
import { type RunOptions, runRules } from '../../../shared/rules/run.ts';
import {
  defineRule,
  type Fires,
  type Rule,
  type RuleId,
  type Verdict,
} from '../../../shared/rules/types.ts';
import { documentArbitrary } from '../../support/arbitraries.ts';
import { type Org, org } from '../../support/org.ts';
import { TODAY } from '../../support/rule-cases.ts';

const run = (
  document: PlanDocument,
  given: readonly Rule[] = rules,
  more: Partial<RunOptions> = {},
) => runRules(given, document, todayStructure(document), { today: TODAY, ...more });

const found = (document: PlanDocument, more: Partial<RunOptions> = {}) =>
  run(document, rules, more).findings.map(({ rule, subjects }) => `${rule} ${subjects[0].id}`);

/** A rule that answers on every squad as told. */
function squadRule(id: RuleId, check: Rule['check'], meta: Partial<Rule['meta']> = {}): Rule {
  return defineRule({
    meta: {
      id,
      subject: 'squad',
      severity: 'warning',
      title: id,
      about: '',
      citations: [{ kind: 'arithmetic', says: '' }],
      thresholds: {},
      needs: [],
      ...meta,
    },
    check,
  });
}

const firing = (message = 'It fires.'): Verdict => ({
  verdict: 'fires',
  measured: null,
  threshold: null,
  message,
});

/** One PM with both roles on each of these squads, which are written in the order given. */
const troubled = (names: readonly string[]) => {
  const o = org();
  for (const name of names) o.squad(name, { in: 'Shop', headcount: 9 }).pm('Ada', name);
  return o.document();
};

describe('the findings', () => {
  test('come in the same order whatever the order of the rows', () => {
    const forwards = run(troubled(['Ads', 'Cart', 'Search']));
    const backwards = run(troubled(['Search', 'Cart', 'Ads']));
    const told = (result: typeof forwards) =>
      result.findings.map(({ suggestions, ...rest }) => ({
        ...rest,
        suggestions: suggestions.map(({ label }) => label),
      }));
    expect(forwards.findings.length).toBeGreaterThan(4);
    expect(told(backwards)).toEqual(told(forwards));
    expect(backwards.cannotTell).toEqual(forwards.cannotTell);
  });

  test('come by severity, then rule, then name, then id', () => {
    const document = org().squads(['b', 'a', 'c']).document();
    const loud = squadRule('split/z', () => ({ ...firing(), severity: 'critical' }) as Verdict);
    const quiet = squadRule('merge/a', () => firing(), { severity: 'advice' });
    const middle = squadRule('split/a', () => firing());
    expect(
      run(document, [quiet, middle, loud]).findings.map(
        ({ severity, rule, subjects }) => `${severity} ${rule} ${subjects[0].id}`,
      ),
    ).toEqual([
      'critical split/z squad/a',
      'critical split/z squad/b',
      'critical split/z squad/c',
      'warning split/a squad/a',
      'warning split/a squad/b',
      'warning split/a squad/c',
      'advice merge/a squad/a',
      'advice merge/a squad/b',
      'advice merge/a squad/c',
    ]);
  });

  test('sort names by code unit, the same under every language', () => {
    const document = org().squads(['öl', 'Zoo', 'ant', 'Éclair']).document();
    const result = run(document, [squadRule('split/a', () => firing())]);
    const { squad } = todayStructure(document);
    expect(result.findings.map(({ subjects }) => squad.get(subjects[0].id)?.name)).toEqual([
      'Zoo',
      'ant',
      'Éclair',
      'öl',
    ]);
  });
});

describe('the answers', () => {
  test('are counted apart: cannot tell is not fine, and null is not looked at', () => {
    const document = org().squads(['a', 'b', 'c', 'd']).document();
    const answers: Record<string, Verdict> = {
      'squad/a': firing(),
      'squad/b': { verdict: 'holds' },
      'squad/c': { verdict: 'cannot-tell', missing: [] },
      'squad/d': null,
    };
    const result = run(document, [squadRule('split/a', (_, id) => answers[id] ?? null)]);
    expect(result.findings.map(({ subjects }) => subjects[0].id)).toEqual(['squad/a']);
    expect(result.cannotTell.map(({ subjects }) => subjects[0].id)).toEqual(['squad/c']);
    expect(result.holding).toBe(1);
  });

  test('of every rule are at most one a subject', () => {
    const document = org()
      .squads(['a', 'b', 'c'], { in: 'Shop', headcount: 12 })
      .product('Shop', {
        markets: ['EU', 'US'],
        personas: ['Buyer', 'Seller'],
        highlyComplex: true,
      })
      .person('Ada', { canAttendStandups: false, time: { backlog: 90, stakeholders: 60 } })
      .pm('Ada', 'Shop')
      .document();
    const { findings, cannotTell } = run(document);
    const keys = [...findings, ...cannotTell].map(
      ({ rule, subjects }) => `${rule} ${subjects[0].id}`,
    );
    expect(findings.length).toBeGreaterThan(6);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('rules that read others', () => {
  const reader = squadRule(
    'missing/reader',
    (_, id, __, { firing: firingOn }) =>
      firingOn('split', { kind: 'squad', id }).length > 0 ? firing() : { verdict: 'holds' },
    { after: ['split'] },
  );
  const source = squadRule('split/source', (_, id) => (id === 'squad/a' ? firing() : null));

  test('run after them wherever they stand in the list', () => {
    const document = org().squads(['a', 'b']).document();
    for (const order of [
      [reader, source],
      [source, reader],
    ]) {
      const { findings, holding } = run(document, order);
      expect(findings.map(({ rule, subjects }) => `${rule} ${subjects[0].id}`)).toEqual([
        'missing/reader squad/a',
        'split/source squad/a',
      ]);
      expect(holding).toBe(1);
    }
  });

  test('see findings that only name a subject beside the one checked', () => {
    const naming = squadRule('split/naming', (_, id) =>
      id === 'squad/a'
        ? ({ ...firing(), also: [{ kind: 'squad', id: 'squad/b' }] } as Verdict)
        : null,
    );
    const { findings } = run(org().squads(['a', 'b']).document(), [reader, naming]);
    expect(findings.filter(({ rule }) => rule === 'missing/reader')).toHaveLength(2);
  });

  test('come after readers that they read in turn', () => {
    const second = squadRule(
      'overload/second',
      (_, id, __, { firing: firingOn }) =>
        firingOn('missing', { kind: 'squad', id }).length > 0 ? firing() : { verdict: 'holds' },
      { after: ['missing'] },
    );
    const { findings } = run(org().squads(['a', 'b']).document(), [second, reader, source]);
    expect(findings.map(({ rule, subjects }) => `${rule} ${subjects[0].id}`)).toEqual([
      'missing/reader squad/a',
      'overload/second squad/a',
      'split/source squad/a',
    ]);
  });

  test('see no other kind of rule', () => {
    const other = squadRule('overload/other', () => firing());
    const { holding } = run(org().squads(['a', 'b']).document(), [reader, other]);
    expect(holding).toBe(2);
  });
});

describe('a finding that another tells already', () => {
  const main = squadRule('split/main', () => firing('The main matter.'));
  const told = (id: RuleId, by: 'split' | 'missing') =>
    squadRule(
      id,
      (_, squad, __, context) => ({
        ...(firing(`${id} says so, too.`) as Fires),
        toldBy: context.firing(by, { kind: 'squad', id: squad }),
      }),
      { after: [by] },
    );

  test('joins it as evidence and is not listed', () => {
    const { findings } = run(org().squad('a').document(), [told('missing/b', 'split'), main]);
    expect(findings.map(({ rule }) => rule)).toEqual(['split/main']);
    expect(findings[0]?.evidence).toEqual([
      {
        rule: 'missing/b',
        message: 'missing/b says so, too.',
        measured: null,
        threshold: null,
      },
    ]);
  });

  test('leads on to the main one where its teller is told as well', () => {
    const given = [told('overload/c', 'missing'), told('missing/b', 'split'), main];
    const { findings } = run(org().squad('a').document(), given);
    expect(findings.map(({ rule }) => rule)).toEqual(['split/main']);
    expect(findings[0]?.evidence.map(({ rule }) => rule)).toEqual(['missing/b', 'overload/c']);
  });

  test('is listed where the other does not fire', () => {
    const quiet = squadRule('split/main', () => ({ verdict: 'holds' }));
    const { findings } = run(org().squad('a').document(), [told('missing/b', 'split'), quiet]);
    expect(findings.map(({ rule, evidence }) => [rule, evidence])).toEqual([['missing/b', []]]);
  });
});

test('a rule on two kinds of subjects looks at both, and is told which', () => {
  const both = squadRule('coverage/both', (_, id, __, ___, kind) => firing(`${kind} ${id}.`), {
    subject: 'product',
    alsoOn: 'squad',
  });
  const { findings } = run(org().squad('Cart', { in: 'Shop' }).document(), [both]);
  expect(findings.map(({ message, subjects }) => [message, subjects[0].kind])).toEqual([
    ['squad squad/cart.', 'squad'],
    ['product product/shop.', 'product'],
  ]);
});

describe('thresholds', () => {
  const fivePos = (o: Org) => {
    for (const po of ['A', 'B', 'C', 'D', 'E']) o.pm('Ada', `Squad ${po}`).po(po, `Squad ${po}`);
    return o.document();
  };
  const threeSquads = org().po('Bo', ['A', 'B', 'C']).pm('Ada', ['A', 'B', 'C']).document();

  test('of a pack switch a rule on', () => {
    const document = fivePos(org());
    expect(found(document)).not.toContain('overload/pm-pos person/ada');
    expect(found(document, { pack: packOf('safe') })).toContain('overload/pm-pos person/ada');
    expect(found(applyChanges(document, choosePack(document, 'safe')))).toContain(
      'overload/pm-pos person/ada',
    );
  });

  test('of a pack allow more', () => {
    expect(found(threeSquads)).toContain('overload/po-squads person/bo');
    expect(found(threeSquads, { pack: packOf('less') })).not.toContain(
      'overload/po-squads person/bo',
    );
    expect(found(threeSquads, { pack: packOf('safe') })).toContain('overload/po-squads person/bo');
  });

  test('of the plan itself win over those of its pack', () => {
    const rule = ruleById('overload/po-squads') as Rule;
    const changed = applyChanges(threeSquads, setThreshold(threeSquads, rule, 'squads', 4));
    expect(found(changed)).not.toContain('overload/po-squads person/bo');
    const back = applyChanges(changed, setThreshold(changed, rule, 'squads', null));
    expect(found(back)).toContain('overload/po-squads person/bo');
  });

  test('that a pack sets to nothing switch a rule off', () => {
    const pack = { ...packOf('seed'), values: { 'overload/po-squads': { squads: null } } };
    expect(found(threeSquads, { pack })).not.toContain('overload/po-squads person/bo');
  });
});

test('look-ups built before give the same result', () => {
  const document = troubled(['Ads', 'Cart', 'Search']);
  const index = buildIndex(todayStructure(document));
  const plain = (result: ReturnType<typeof run>) =>
    result.findings.map(({ suggestions: _, ...rest }) => rest);
  expect(plain(run(document, rules, { index }))).toEqual(plain(run(document)));
});

test('a rule that names the roles it looks at has nothing to say of anybody else', () => {
  const named = rules.filter(({ meta }) => meta.heldBy);
  expect(named.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(documentArbitrary(8), (document) => {
      const index = buildIndex(todayStructure(document));
      for (const rule of named) {
        for (const [id, facts] of index.people) {
          if (rule.meta.heldBy?.some((role) => holdsRole(facts, role))) continue;
          const context = { today: TODAY, firing: () => [] };
          const thresholds = thresholdsOf(document, rule);
          expect(rule.check(index, id, thresholds, context, 'person'), rule.meta.id).toBeNull();
        }
      }
    }),
  );
});

describe('every rule', () => {
  test.each(rules.map((rule) => [rule.meta.id, rule] as const))(
    '%s is complete',
    (id, { meta }) => {
      expect(ruleById(id)?.meta).toBe(meta);
      expect(id).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/);
      expect(meta.title.length).toBeLessThan(60);
      expect(meta.about.length).toBeGreaterThan(60);
      for (const { says } of meta.citations) expect(says.length).toBeGreaterThan(20);
      for (const spec of Object.values(meta.thresholds)) {
        expect(spec.label).not.toBe('');
        expect(spec.min).toBeLessThan(spec.max);
        expect(spec.step).toBeGreaterThan(0);
        if (spec.default === null) continue;
        expect(spec.default).toBeGreaterThanOrEqual(spec.min);
        expect(spec.default).toBeLessThanOrEqual(spec.max);
      }
    },
  );

  test('has its own id', () => {
    expect(new Set(rules.map(({ meta }) => meta.id)).size).toBe(rules.length);
  });

  test('gives an article’s number only where it cites that article', () => {
    for (const { meta } of rules) {
      const cited = meta.citations.flatMap((citation) =>
        citation.kind === 'article' ? citation.source : [],
      );
      for (const { origin } of Object.values(meta.thresholds)) {
        if (origin.kind === 'article') expect(cited, meta.id).toContain(origin.source);
      }
    }
  });

  test('of the rulebook is there, with the values that the rulebook gives', () => {
    const values = Object.fromEntries(
      rules.map(({ meta }) => [
        meta.id,
        Object.values(meta.thresholds).map((spec) => spec.default),
      ]),
    );
    expect(values).toEqual({
      'split/squads': [3],
      'split/backlog-time': [40],
      'split/backlog-full-time': [1],
      'split/strategy-stalled': [90, 60, 2],
      'split/markets': [2],
      'split/personas': [2],
      'split/team-size': [6],
      'split/complexity': [],
      'split/standups': [],
      'split/embedding': [],
      'merge/small-scope': [3],
      'merge/no-scrum': [],
      'missing/direction': [],
      'missing/backlog-owner': [],
      'missing/po-support': [],
      'missing/filled-role': [],
      'missing/product-leader': [],
      'overload/shares': [100],
      'overload/time-split': [100],
      'overload/po-squads': [2],
      'overload/stakeholders': [40, 10],
      'overload/pm-pos': [null],
      'title/mismatch': [2],
      'title/backlog-only': [],
      'reporting/line': [],
      'reporting/loop': [],
      'pm/far-from-delivery': [],
      'pm/roadmap-reporter': [5, 60],
      'pm/vague-ownership': [],
      'po/story-factory': [90],
      'po/ticket-admin': [],
      'po/no-roadmap-voice': [],
      'pair/out-of-touch': [14],
      'pair/power-struggle': [],
      'combined/no-expectations': [],
      'contact/several': [],
      'boundary/symptoms': [90],
      'coverage/gap': [],
      'coverage/overlap': [],
    });
  });
});
