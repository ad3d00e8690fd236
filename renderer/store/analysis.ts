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

interface Kept {
  readonly rows: readonly unknown[];
  analysis: Analysis;
}

/** The scenarios that are gone to and fro between; a large plan's analysis is heavy. */
const KEPT = 3;
let kept: readonly Kept[] = [];

/**
 * The analysis of a structure, kept until something that the rules read changes: moving cards about
 * on the canvas runs no rule, and neither does going back to a scenario.
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
  const same = (one: Kept) =>
    one.rows.length === rows.length && rows.every((row, at) => row === one.rows[at]);
  const known = kept.find(same);
  if (!known) {
    const made = { rows, analysis: analyse(document, structure, today) };
    // Of each scenario only what it is now: what it was before an edit is not gone back to.
    const others = kept.filter(
      ({ analysis }) => analysis.structure.scenarioId !== structure.scenarioId,
    );
    kept = [made, ...others].slice(0, KEPT);
    return made.analysis;
  }
  if (known !== kept[0]) kept = [known, ...kept.filter((one) => one !== known)];
  if (known.analysis.structure !== structure) {
    const index = { ...known.analysis.index, structure };
    known.analysis = { ...known.analysis, structure, index };
  }
  return known.analysis;
}
