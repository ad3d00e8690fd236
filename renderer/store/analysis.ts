import type { PlanDocument, Structure } from '../../shared/model/document.ts';
import { buildIndex, type StructureIndex } from '../../shared/model/structure-index.ts';
import { rules } from '../../shared/rules/all.ts';
import { runRules } from '../../shared/rules/run.ts';
import type { Finding, RunResult, Severity, SubjectRef } from '../../shared/rules/types.ts';

/** What the rules say of one structure, and the findings of each subject. */
export interface Verdicts {
  readonly result: RunResult;
  readonly bySubject: ReadonlyMap<string, readonly Finding[]>;
  readonly counts: Readonly<Record<Severity, number>>;
}

/**
 * Everything derived from one structure: look-ups, and what the rules say. They may still be running:
 * reading what they say runs them to the end at once, so whoever can do without looks at `judged`.
 */
export interface Analysis extends Verdicts {
  readonly structure: Structure;
  readonly index: StructureIndex;
  /** Null while the rules still run. */
  readonly judged: Verdicts | null;
}

export function subjectKey({ kind, id }: SubjectRef): string {
  return `${kind}:${id}`;
}

/** A finding's identity across runs: its rule and what it is about. */
export function findingKey(finding: Pick<Finding, 'rule' | 'subjects'>): string {
  return `${finding.rule} ${subjectKey(finding.subjects[0])}`;
}

/** Judges a structure afresh, all of it at once; `analysisOf` keeps what it judged last. */
export function analyse(document: PlanDocument, structure: Structure, today: string): Analysis {
  const index = buildIndex(structure);
  return analysisFrom(index, runRules(rules, document, structure, { today, index }));
}

/** What a run of the rules on a structure comes to, ready to be looked up. */
export function analysisFrom(index: StructureIndex, result: RunResult): Analysis {
  return judgedAs(index, verdictsOf(result));
}

export function judgedAs(index: StructureIndex, judged: Verdicts): Analysis {
  return { structure: index.structure, index, judged, ...judged };
}

const keys = new WeakMap<Finding, readonly string[]>();

/** Most findings are the very ones of the run before. */
function keysOf(finding: Finding): readonly string[] {
  let own = keys.get(finding);
  if (!own) {
    own = finding.subjects.map(subjectKey);
    keys.set(finding, own);
  }
  return own;
}

export function verdictsOf(result: RunResult): Verdicts {
  const bySubject = new Map<string, Finding[]>();
  const counts: Record<Severity, number> = { critical: 0, warning: 0, advice: 0 };
  for (const finding of result.findings) {
    counts[finding.severity]++;
    for (const key of keysOf(finding)) {
      const findings = bySubject.get(key);
      if (findings) findings.push(finding);
      else bySubject.set(key, [finding]);
    }
  }
  return { result, bySubject, counts };
}
