import { compareText } from '../model/compare-text.ts';
import type { PlanDocument, Structure } from '../model/document.ts';
import { rules as allRules } from '../rules/all.ts';
import { findingKey } from '../rules/by-pack.ts';
import { runRules } from '../rules/run.ts';
import type { Finding, Rule, RuleId, RunResult, SubjectRef } from '../rules/types.ts';
import { beginSentence, endSentence } from './sentences.ts';
import { structureAt } from './structure-at.ts';

/** One quarter of a forecast. */
export interface ForecastQuarter {
  readonly quarter: string;
  readonly structure: Structure;
  readonly result: RunResult;
  /** Squads and people who come with this quarter, and who are gone from it on. */
  readonly coming: readonly SubjectRef[];
  readonly going: readonly SubjectRef[];
}

/** A stretch of quarters in which a finding is there. */
export interface Episode {
  readonly key: string;
  readonly rule: RuleId;
  /** As it is in the first quarter of the stretch. */
  readonly finding: Finding;
  /** The first quarter; null where it is there from the start. */
  readonly begins: string | null;
  /** The last quarter; null where it stays. */
  readonly ends: string | null;
  /** What to know of its beginning, and by when to act; null where it is there from the start. */
  readonly beginning: string | null;
  /** What it ends with; null where it stays. */
  readonly ending: string | null;
  /** Both in a row; null for what is there from the start and stays. */
  readonly sentence: string | null;
}

export interface Forecast {
  readonly quarters: readonly ForecastQuarter[];
  /** By their beginning, then in the order of the findings. */
  readonly episodes: readonly Episode[];
}

/** Squads and people that only the second structure holds. */
function difference(from: Structure, to: Structure): SubjectRef[] {
  const found: SubjectRef[] = [];
  for (const kind of ['person', 'squad'] as const) {
    if (from[kind] === to[kind]) continue;
    for (const id of to[kind].keys()) if (!from[kind].has(id)) found.push({ kind, id });
  }
  return found.sort((a, b) => compareText(a.kind, b.kind) || compareText(a.id, b.id));
}

/** Whether two structures hold the same squads and people, so that the rules say the same of both. */
export function sameSubjectsAsIn(a: Structure, b: Structure): boolean {
  for (const kind of ['squad', 'person'] as const) {
    if (a[kind] === b[kind]) continue;
    if (a[kind].size !== b[kind].size) return false;
    for (const id of a[kind].keys()) if (!b[kind].has(id)) return false;
  }
  return true;
}

/** A quarter with what the rules say of it. */
export type JudgedQuarter = Pick<ForecastQuarter, 'quarter' | 'structure' | 'result'>;

/**
 * Steps through quarters and says when which finding begins and ends. Facts with a date are judged
 * as of today all the while: only what is planned changes.
 * @param names quarters in a row, such as `quartersFrom` gives
 * @param today `YYYY-MM-DD`
 */
export function forecast(
  document: PlanDocument,
  structure: Structure,
  names: readonly string[],
  today: string,
  rules: readonly Rule[] = allRules,
): Forecast {
  const judged: JudgedQuarter[] = [];
  for (const quarter of names) {
    const then = structureAt(structure, quarter);
    const known = judged.find((one) => sameSubjectsAsIn(one.structure, then));
    const result = known?.result ?? runRules(rules, document, then, { today });
    judged.push({ quarter, structure: known?.structure ?? then, result });
  }
  return forecastFrom(judged);
}

/**
 * The same from quarters that are judged already, in a row. What is there from the first of them on
 * has no beginning.
 */
export function forecastFrom(judged: readonly JudgedQuarter[]): Forecast {
  const quarters = judged.map((one, at): ForecastQuarter => {
    const before = judged[at - 1]?.structure ?? one.structure;
    const then = one.structure;
    return { ...one, coming: difference(before, then), going: difference(then, before) };
  });
  const names = judged.map(({ quarter }) => quarter);
  const episodes: Episode[] = [];
  const open = new Map<string, { finding: Finding; from: number; order: number }>();
  const close = (key: string, until: number | null) => {
    const { finding, from, order } = open.get(key) as {
      finding: Finding;
      from: number;
      order: number;
    };
    open.delete(key);
    const begins = from === 0 ? null : (names[from] ?? null);
    const ends = until === null ? null : (names[until] ?? null);
    const [before, first] = [quarters[from - 1], quarters[from]];
    const [last, next] = until === null ? [] : [quarters[until], quarters[until + 1]];
    const beginning = before && first ? beginSentence(finding, first, before.structure) : null;
    const ending = last && next ? endSentence(finding, next, last.structure) : null;
    const sentence = [beginning, ending].filter(Boolean).join(' ') || null;
    const { rule } = finding;
    episodes.push({ key, rule, finding, begins, ends, beginning, ending, sentence });
    orders.set(episodes.at(-1) as Episode, from * 1e6 + order);
  };
  const orders = new Map<Episode, number>();
  quarters.forEach(({ result }, at) => {
    const here = new Map(result.findings.map((finding) => [findingKey(finding), finding]));
    for (const key of [...open.keys()]) if (!here.has(key)) close(key, at - 1);
    let order = 0;
    for (const [key, finding] of here) {
      if (!open.has(key)) open.set(key, { finding, from: at, order });
      order++;
    }
  });
  for (const key of [...open.keys()]) close(key, null);
  episodes.sort((a, b) => (orders.get(a) ?? 0) - (orders.get(b) ?? 0));
  return { quarters, episodes };
}
