import { todayStructure } from '../../model/document.ts';
import type { SubjectKind } from '../../model/entities.ts';
import { buildIndex } from '../../model/structure-index.ts';
import { type FactId, facts } from '../facts.ts';
import { subjectName } from '../order.ts';
import { packOf, thresholdsOf } from '../packs.ts';
import type { Finding, MissingFact, Rule, RuleContext, Severity } from '../types.ts';
import { idOf, type Org, org } from './organisation.ts';

/** The day on which examples are judged. */
export const EXAMPLE_DAY = '2026-05-20';

/** A small situation and what a rule says of it: shown on the rule's page, and tested. */
export interface RuleExample {
  readonly verdict: 'fires' | 'holds' | 'cannot-tell';
  /** The situation in one sentence. */
  readonly situation: string;
  /** Name of the subject; left out for rules on the whole plan. */
  readonly on?: string;
  /** Where the rule looks at two kinds of subjects: which kind this one is. */
  readonly kind?: SubjectKind;
  /** Rule pack; the seed pack where not given. */
  readonly pack?: string;
  readonly build: (empty: Org) => Org;
  /** A finding of another rule that this one reads, by its kind. */
  readonly given?: Finding['rule'];
}

/** What the rule answers. */
export interface ExampleAnswer {
  readonly verdict: 'fires' | 'holds' | 'cannot-tell' | 'not looked at';
  readonly severity: Severity | null;
  /** The finding's sentence, or what is missing; empty where it holds. */
  readonly says: string;
}

function missingWords(
  missing: readonly MissingFact[],
  nameOf: (fact: MissingFact) => string,
): string {
  const labelOf = (fact: FactId) => facts[fact].label;
  return missing.map((one) => `${labelOf(one.fact)} (${nameOf(one)})`).join('; ');
}

/** Judges an example by its rule. */
export function judgeExample(rule: Rule, example: RuleExample): ExampleAnswer {
  const document = example.build(org()).document();
  const structure = todayStructure(document);
  const kind = example.kind ?? rule.meta.subject;
  const id = kind === 'plan' ? 'plan' : idOf(kind, example.on ?? '');
  const { given } = example;
  const context: RuleContext = {
    today: EXAMPLE_DAY,
    firing: (ofKind, subject) =>
      given?.startsWith(`${ofKind}/`) ? [otherFinding(given, subject)] : [],
  };
  const thresholds = thresholdsOf(document, rule, packOf(example.pack ?? 'seed'));
  const verdict = rule.check(buildIndex(structure), id, thresholds, context, kind);
  if (!verdict) return { verdict: 'not looked at', severity: null, says: '' };
  switch (verdict.verdict) {
    case 'holds':
      return { verdict: 'holds', severity: null, says: '' };
    case 'cannot-tell': {
      const says = missingWords(verdict.missing, ({ subject }) => subjectName(structure, subject));
      return { verdict: 'cannot-tell', severity: null, says };
    }
    case 'fires':
      return {
        verdict: 'fires',
        severity: verdict.severity ?? rule.meta.severity,
        says: verdict.message,
      };
  }
}

function otherFinding(rule: Finding['rule'], subject: Finding['subjects'][0]): Finding {
  return {
    rule,
    severity: 'critical',
    subjects: [subject],
    measured: null,
    threshold: null,
    message: '',
    advice: null,
    suggestions: [],
    evidence: [],
  };
}
