import { compareText } from '../model/compare-text.ts';
import type { PlanDocument, Structure } from '../model/document.ts';
import { planOf } from '../model/document.ts';
import { buildIndex } from '../model/structure-index.ts';
import { rules as allRules } from './all.ts';
import { compareSubjects } from './order.ts';
import { type Pack, packs } from './packs.ts';
import { runRules } from './run.ts';
import type { Finding, Rule, RuleId, RunResult, Severity, SubjectRef } from './types.ts';

/** What one pack says of a structure. */
export interface PackVerdict {
  readonly pack: Pack;
  /** The pack that the plan is judged by. */
  readonly active: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings by {@link findingKey}. */
  readonly findings: ReadonlyMap<string, Finding>;
  readonly result: RunResult;
}

/** One finding beside the packs: for each, in their order, what it says there or null. */
export interface PackRow {
  readonly key: string;
  readonly rule: RuleId;
  readonly subject: SubjectRef;
  readonly byPack: readonly (Finding | null)[];
  /** Not all packs say the same: it fires under some only, or with different severity. */
  readonly differs: boolean;
}

/** A finding's identity across runs: its rule and what it is about. */
export function findingKey({ rule, subjects }: Pick<Finding, 'rule' | 'subjects'>): string {
  return `${rule} ${subjects[0].kind}:${subjects[0].id}`;
}

/**
 * One structure judged by every pack. Thresholds that the plan itself changed hold under all of
 * them, as they would if the pack were chosen.
 */
export function judgeByAllPacks(
  document: PlanDocument,
  structure: Structure,
  today: string,
  rules: readonly Rule[] = allRules,
): readonly PackVerdict[] {
  const index = buildIndex(structure);
  const active = planOf(document).pack;
  return packs.map((pack) => {
    const result = runRules(rules, document, structure, { today, pack, index });
    const counts = { critical: 0, warning: 0, advice: 0 };
    for (const { severity } of result.findings) counts[severity]++;
    return {
      pack,
      active: pack.id === active,
      counts,
      findings: new Map(result.findings.map((finding) => [findingKey(finding), finding])),
      result,
    };
  });
}

/** Every finding of any pack once, by rule and subject, with what each pack says of it. */
export function comparePacks(
  structure: Structure,
  verdicts: readonly PackVerdict[],
): readonly PackRow[] {
  const rows = new Map<string, PackRow>();
  for (const { findings } of verdicts) {
    for (const [key, { rule, subjects }] of findings) {
      if (rows.has(key)) continue;
      const byPack = verdicts.map((verdict) => verdict.findings.get(key) ?? null);
      const severities = new Set(byPack.map((finding) => finding?.severity ?? null));
      rows.set(key, { key, rule, subject: subjects[0], byPack, differs: severities.size > 1 });
    }
  }
  return [...rows.values()].sort(
    (a, b) => compareText(a.rule, b.rule) || compareSubjects(structure, a.subject, b.subject),
  );
}
