import { describe, expect, test } from 'vitest';
import { packTable } from '../../../renderer/rules/pack-table.ts';
import { rules } from '../../../shared/rules/all.ts';
import { comparePacks, judgeByAllPacks } from '../../../shared/rules/by-pack.ts';
import { org } from '../../support/org.ts';

const plan = org()
  .squads(['A', 'B', 'C', 'Nobody’s'])
  .pm('Ann', ['A', 'B', 'C'])
  .po('Ben', 'A')
  .po('Ben', 'B');
const verdicts = judgeByAllPacks(plan.document(), plan.structure(), '2026-11-02');
const rows = comparePacks(plan.structure(), verdicts);
const order = rules.map(({ meta }) => meta.id);
const table = packTable(verdicts, rows, order);
const at = (pack: string) => verdicts.findIndex((verdict) => verdict.pack.id === pack);

describe('packs side by side', () => {
  test('counts what each pack finds by each rule', () => {
    const row = table.find(({ rule }) => rule === 'overload/po-squads');
    expect(row?.differs).toBe(true);
    expect(row?.cells[at('seed')]).toEqual({ count: 1, worst: 'warning' });
    expect(row?.cells[at('less')]).toEqual({ count: 0, worst: null });
  });

  test('has as many findings in a column as the pack has', () => {
    for (const [column, { result }] of verdicts.entries()) {
      const counts = table.map(({ cells }) => cells[column]?.count ?? 0);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(result.findings.length);
    }
  });

  test('begins with the rules on which packs differ, each part in the rulebook’s order', () => {
    const places = table.map(({ rule, differs }) => [differs ? 0 : 1, order.indexOf(rule)]);
    const sorted = [...places].sort(
      (a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0),
    );
    expect(places).toEqual(sorted);
    expect(table[0]?.differs).toBe(true);
    expect(table.at(-1)?.differs).toBe(false);
  });
});
