import type { PlanDocument, Structure } from '../../shared/model/document.ts';
import { buildIndex, type StructureIndex } from '../../shared/model/structure-index.ts';
import { rules } from '../../shared/rules/all.ts';
import { runRules } from '../../shared/rules/run.ts';
import type { Finding, RunResult, Severity, SubjectRef } from '../../shared/rules/types.ts';

/** Everything derived from one structure: look-ups, findings, and the findings of each subject. */
export interface Analysis {
  readonly structure: Structure;
  readonly index: StructureIndex;
  readonly result: RunResult;
  readonly bySubject: ReadonlyMap<string, readonly Finding[]>;
  readonly counts: Readonly<Record<Severity, number>>;
}

export function subjectKey({ kind, id }: SubjectRef): string {
  return `${kind}:${id}`;
}

/** A finding's identity across runs: its rule and what it is about. */
export function findingKey(finding: Pick<Finding, 'rule' | 'subjects'>): string {
  return `${finding.rule} ${subjectKey(finding.subjects[0])}`;
}

/** Judges a structure afresh; `analysisOf` keeps what it judged last. */
export function analyse(document: PlanDocument, structure: Structure, today: string): Analysis {
  const index = buildIndex(structure);
  const result = runRules(rules, document, structure, { today, index });
  const bySubject = new Map<string, Finding[]>();
  const counts: Record<Severity, number> = { critical: 0, warning: 0, advice: 0 };
  for (const finding of result.findings) {
    counts[finding.severity]++;
    for (const subject of finding.subjects) {
      const key = subjectKey(subject);
      const findings = bySubject.get(key);
      if (findings) findings.push(finding);
      else bySubject.set(key, [finding]);
    }
  }
  return { structure, index, result, bySubject, counts };
}

let last: { rows: readonly unknown[]; analysis: Analysis } | null = null;

/**
 * The analysis of a structure, kept until something that the rules read changes: moving cards about
 * on the canvas runs no rule.
 */
export function analysisOf(document: PlanDocument, structure: Structure, today: string): Analysis {
  const { position: _position, ...judged } = structure;
  const rows = [
    ...Object.values(judged),
    document.threshold,
    document.waiver,
    document.plan.get('plan')?.pack,
    today,
  ];
  const same = last?.rows.length === rows.length && rows.every((row, at) => row === last?.rows[at]);
  if (last && same) {
    if (last.analysis.structure !== structure) {
      last.analysis = {
        ...last.analysis,
        structure,
        index: { ...last.analysis.index, structure },
      };
    }
    return last.analysis;
  }
  last = { rows, analysis: analyse(document, structure, today) };
  return last.analysis;
}
