import type { PlanDocument, Structure } from '../../shared/model/document.ts';
import { buildIndex, type StructureIndex } from '../../shared/model/structure-index.ts';
import { scenarioTableNames } from '../../shared/model/tables.ts';
import { updateIndex } from '../../shared/model/update-index.ts';
import { rules } from '../../shared/rules/all.ts';
import { runRules } from '../../shared/rules/run.ts';
import type { Finding, RunResult, Severity, SubjectRef } from '../../shared/rules/types.ts';
import { Rejudge } from './rejudge.ts';

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
  return analysisFrom(index, runRules(rules, document, structure, { today, index }));
}

/** What a run of the rules on a structure comes to, ready to be looked up. */
export function analysisFrom(index: StructureIndex, result: RunResult): Analysis {
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
  return { structure: index.structure, index, result, bySubject, counts };
}

interface Kept {
  readonly rows: readonly unknown[];
  /** Thresholds, pack and day. */
  readonly settings: readonly unknown[];
  readonly rejudge: Rejudge;
  analysis: Analysis;
}

/** The scenarios that are gone to and fro between; a large plan's analysis is heavy. */
const KEPT = 3;
let kept: readonly Kept[] = [];

/** Whether a structure can have come out of another by an edit: most of it is the very same. */
function isNext(before: Structure, after: Structure): boolean {
  const same = scenarioTableNames.filter((table) => before[table] === after[table]);
  return before.scenarioId === after.scenarioId && same.length > scenarioTableNames.length / 2;
}

const sameList = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((value, at) => value === b[at]);

/**
 * The analysis of a structure, kept until something that the rules read changes: moving cards about
 * on the canvas runs no rule, and neither does going back to a scenario.
 */
export function analysisOf(document: PlanDocument, structure: Structure, today: string): Analysis {
  const { position: _position, cardState: _cardState, ...judged } = structure;
  const settings = [document.threshold, document.plan.get('plan')?.pack, today];
  const rows = [...Object.values(judged), document.waiver, ...settings];
  const known = kept.find((one) => sameList(one.rows, rows));
  if (!known) {
    const before = kept.find(
      (one) => sameList(one.settings, settings) && isNext(one.analysis.structure, structure),
    );
    const index = before ? updateIndex(before.analysis.index, structure) : buildIndex(structure);
    const rejudge = before?.rejudge ?? new Rejudge(today);
    const analysis = analysisFrom(index, rejudge.result(document, index));
    // Of each scenario only what it is now: what it was before an edit is not gone back to.
    const others = kept.filter((one) => one.analysis.structure.scenarioId !== structure.scenarioId);
    kept = [{ rows, settings, rejudge, analysis }, ...others].slice(0, KEPT);
    return analysis;
  }
  if (known !== kept[0]) kept = [known, ...kept.filter((one) => one !== known)];
  if (known.analysis.structure !== structure) {
    const index = { ...known.analysis.index, structure };
    known.analysis = { ...known.analysis, structure, index };
  }
  return known.analysis;
}
