import { expect, test } from 'vitest';
import { applyChanges } from '../../../shared/changes/apply.ts';
import { choosePack } from '../../../shared/commands/plan.ts';
import { todayStructure } from '../../../shared/model/document.ts';
import { rules } from '../../../shared/rules/all.ts';
import { comparePacks, judgeByAllPacks } from '../../../shared/rules/by-pack.ts';
import { packOf, packs } from '../../../shared/rules/packs.ts';
import { runRules } from '../../../shared/rules/run.ts';
import { org } from '../../support/org.ts';
import { TODAY } from '../../support/rule-cases.ts';

/** Bo is PO of two squads of nine, with one PM: too much for some packs, as intended for others. */
const plan = org()
  .squads(['Cart', 'Search'], { in: 'Shop', headcount: 9 })
  .pm('Ada', ['Cart', 'Search', 'Ads'])
  .squad('Ads', { headcount: 9 })
  .po('Bo', ['Cart', 'Search'])
  .document();
const structure = todayStructure(plan);
const verdicts = judgeByAllPacks(plan, structure, TODAY);

test('each pack says what a run by that pack says', () => {
  expect(verdicts.map(({ pack }) => pack.id)).toEqual(packs.map(({ id }) => id));
  for (const { pack, result, counts, findings } of verdicts) {
    const own = runRules(rules, plan, structure, { today: TODAY, pack });
    expect(result.findings.map(({ message }) => message)).toEqual(
      own.findings.map(({ message }) => message),
    );
    expect(counts.critical + counts.warning + counts.advice).toBe(findings.size);
  }
});

test('the rows say where the packs differ', () => {
  const rows = comparePacks(structure, verdicts);
  const row = rows.find(({ key }) => key === 'overload/po-squads person:person/bo');
  expect(row?.differs).toBe(true);
  expect(verdicts.filter((_, at) => row?.byPack[at]).map(({ pack }) => pack.id)).toEqual([
    'seed',
    'svpg',
    'custom',
  ]);
  const large = rows.find(({ key }) => key === 'split/team-size squad:squad/ads');
  expect(verdicts.filter((_, at) => !large?.byPack[at]).map(({ pack }) => pack.id)).toEqual([
    'svpg',
  ]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

test('the plan’s own pack is marked', () => {
  const less = applyChanges(plan, choosePack(plan, 'less'));
  const marked = judgeByAllPacks(less, structure, TODAY).filter(({ active }) => active);
  expect(marked.map(({ pack }) => pack.id)).toEqual(['less']);
});

test('the packs name rules and thresholds that there are, within their bounds', () => {
  for (const { values } of packs) {
    for (const [id, keys] of Object.entries(values)) {
      const rule = rules.find(({ meta }) => meta.id === id);
      for (const [key, value] of Object.entries(keys)) {
        const spec = rule?.meta.thresholds[key];
        expect(spec, `${id} ${key}`).toBeDefined();
        if (value === null || !spec) continue;
        expect(value).toBeGreaterThanOrEqual(spec.min);
        expect(value).toBeLessThanOrEqual(spec.max);
      }
    }
  }
});

test('every pack but the articles’ own says where it comes from', () => {
  expect(packs.map(({ id }) => id)).toEqual(['seed', 'less', 'safe', 'svpg', 'custom']);
  for (const id of ['less', 'safe', 'svpg']) {
    expect(packOf(id).origin).toMatch(/^From outside the five articles: /);
  }
  expect(packOf('custom').origin).toMatch(/plan’s own/);
  expect(packOf('custom').values).toEqual({});
});
