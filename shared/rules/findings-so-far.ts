import { compareText } from '../model/compare-text.ts';
import type { Evidence, Finding, RuleKind, SubjectRef } from './types.ts';

function evidenceOf({ rule, message, measured, threshold }: Finding): Evidence {
  return { rule, message, measured, threshold };
}

/** By rule and words: the order of rows says nothing. */
function inOrder(a: Evidence, b: Evidence): number {
  return compareText(a.rule, b.rule) || compareText(a.message, b.message);
}

const NONE: readonly never[] = [];

const keys = new WeakMap<Finding, readonly string[]>();

/** A rule's findings are mostly the very ones of the run before, and its kind is always the same. */
function keysOf(kind: RuleKind, finding: Finding): readonly string[] {
  let own = keys.get(finding);
  if (!own) {
    own = finding.subjects.map((subject) => keyOf(kind, subject));
    keys.set(finding, own);
  }
  return own;
}

const keyOf = (kind: RuleKind, subject: SubjectRef) => `${kind} ${subject.kind} ${subject.id}`;

/** The findings of one run while it goes on: what rules that read others look at. */
export class FindingsSoFar {
  readonly #bySubject = new Map<string, Finding[]>();
  readonly #listed: Finding[] = [];
  /** Findings that are not listed, with those that they joined. */
  readonly #joined = new Map<Finding, readonly Finding[]>();
  readonly #evidence = new Map<Finding, Evidence[]>();

  /** Adds a finding; where others tell it already, it joins them. */
  add(kind: RuleKind, finding: Finding, toldBy: readonly Finding[]): void {
    for (const key of keysOf(kind, finding)) {
      const sofar = this.#bySubject.get(key);
      if (sofar) sofar.push(finding);
      else this.#bySubject.set(key, [finding]);
    }
    // What was itself told elsewhere leads on to there.
    const main = new Set(toldBy.flatMap((other) => this.#joined.get(other) ?? [other]));
    if (main.size === 0) {
      this.#listed.push(finding);
      return;
    }
    this.#joined.set(finding, [...main]);
    for (const other of main) {
      const evidence = this.#evidence.get(other);
      if (evidence) evidence.push(evidenceOf(finding));
      else this.#evidence.set(other, [evidenceOf(finding)]);
    }
  }

  /** Findings of one kind of rule that name the subject, those told elsewhere included. */
  of(kind: RuleKind, subject: SubjectRef): readonly Finding[] {
    return this.#bySubject.get(keyOf(kind, subject)) ?? NONE;
  }

  /** The findings to list, each with what joined it. */
  listed(): Finding[] {
    return this.#listed.map((finding) => {
      const evidence = this.#evidence.get(finding);
      return evidence ? { ...finding, evidence: evidence.sort(inOrder) } : finding;
    });
  }
}
