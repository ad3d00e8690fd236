import type { PackRow, PackVerdict } from '../../shared/rules/by-pack.ts';
import type { RuleId, Severity } from '../../shared/rules/types.ts';

/** What one pack finds by one rule: how often, and how severe the worst is. */
export interface PackCell {
  readonly count: number;
  readonly worst: Severity | null;
}

/** One rule beside all packs. */
export interface RuleRow {
  readonly rule: RuleId;
  readonly cells: readonly PackCell[];
  readonly rows: readonly PackRow[];
  /** Not all packs say the same of everything that it looks at. */
  readonly differs: boolean;
}

const rank: Readonly<Record<Severity, number>> = { critical: 0, warning: 1, advice: 2 };

function cellOf(rows: readonly PackRow[], at: number): PackCell {
  const severities = rows.flatMap(({ byPack }) => byPack[at]?.severity ?? []);
  const [worst = null] = [...severities].sort((a, b) => rank[a] - rank[b]);
  return { count: severities.length, worst };
}

/** Findings of all packs by rule: those on which packs differ first, then the rulebook's order. */
export function packTable(
  verdicts: readonly PackVerdict[],
  rows: readonly PackRow[],
  order: readonly RuleId[],
): readonly RuleRow[] {
  const byRule = new Map<RuleId, PackRow[]>();
  for (const row of rows) byRule.set(row.rule, [...(byRule.get(row.rule) ?? []), row]);
  const place = new Map(order.map((id, at) => [id, at]));
  return [...byRule]
    .map(([rule, ofRule]) => ({
      rule,
      cells: verdicts.map((_verdict, at) => cellOf(ofRule, at)),
      rows: [...ofRule].sort((a, b) => Number(b.differs) - Number(a.differs)),
      differs: ofRule.some(({ differs }) => differs),
    }))
    .sort(
      (a, b) =>
        Number(b.differs) - Number(a.differs) ||
        (place.get(a.rule) ?? 0) - (place.get(b.rule) ?? 0),
    );
}
