import { applyChanges } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import type { PlanDocument, Structure } from '../model/document.ts';
import { buildIndex, type StructureIndex } from '../model/structure-index.ts';
import { findingKey } from '../rules/by-pack.ts';
import { runRules } from '../rules/run.ts';
import type { Finding, Rule, RunResult } from '../rules/types.ts';
import { staffingProblems } from '../words/staffing.ts';

/** A solution that does not do what it was to do: an error of this program, never shown as solved. */
export class ProposalUnproven extends Error {
  override readonly name = 'ProposalUnproven';
  readonly left: readonly Finding[];
  constructor(left: readonly Finding[]) {
    super(staffingProblems.unproven(left.map(({ message }) => message)));
    this.left = left;
  }
}

/** What the rules say once the changes are made. */
export interface Proof {
  readonly after: RunResult;
  /** The structure that the changes make. */
  readonly index: StructureIndex;
  /** Findings that are gone, beyond those that were chosen, too. */
  readonly cleared: readonly Finding[];
  /** Findings that come with the proposal. */
  readonly raised: readonly Finding[];
  /** Findings that are there before and after, as they read after. */
  readonly kept: readonly Finding[];
}

/** Runs the rules on the result. @throws ProposalUnproven where a chosen finding is still there. */
export function prove(
  document: PlanDocument,
  structure: Structure,
  changes: readonly Change[],
  chosen: readonly Finding[],
  now: RunResult,
  rules: readonly Rule[],
  today: string,
): Proof {
  const next = applyChanges(document, changes);
  const result = next.structures.get(structure.scenarioId) ?? structure;
  const index = buildIndex(result);
  const after = runRules(rules, next, result, { today, index });
  const firing = new Set([...after.findings, ...after.accepted].map(findingKey));
  const left = chosen.filter((finding) => firing.has(findingKey(finding)));
  if (left.length > 0) throw new ProposalUnproven(left);
  const before = new Set([...now.findings, ...now.accepted].map(findingKey));
  return {
    ...{ after, index },
    cleared: now.findings.filter((finding) => !firing.has(findingKey(finding))),
    raised: after.findings.filter((finding) => !before.has(findingKey(finding))),
    kept: after.findings.filter((finding) => before.has(findingKey(finding))),
  };
}
