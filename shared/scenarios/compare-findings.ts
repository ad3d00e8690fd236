import { findingKey } from '../rules/by-pack.ts';
import type { Finding, RunResult } from '../rules/types.ts';

/** A finding that is there before and after; it may measure otherwise. */
export interface KeptFinding {
  readonly before: Finding;
  readonly after: Finding;
}

/** What a change does to the findings, each by its rule and subject. */
export interface FindingsCompared {
  readonly cleared: readonly Finding[];
  readonly raised: readonly Finding[];
  readonly unchanged: readonly KeptFinding[];
}

/** Compares two runs of the rules; each list in the order of its run. */
export function compareFindings(
  before: Pick<RunResult, 'findings'>,
  after: Pick<RunResult, 'findings'>,
): FindingsCompared {
  const was = new Map(before.findings.map((finding) => [findingKey(finding), finding]));
  const is = new Set(after.findings.map(findingKey));
  return {
    cleared: before.findings.filter((finding) => !is.has(findingKey(finding))),
    raised: after.findings.filter((finding) => !was.has(findingKey(finding))),
    unchanged: after.findings.flatMap((finding) => {
      const old = was.get(findingKey(finding));
      return old ? [{ before: old, after: finding }] : [];
    }),
  };
}
