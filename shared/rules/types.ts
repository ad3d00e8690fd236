import type { SourceId } from '../catalog/sources.ts';
import type { Change } from '../changes/change.ts';
import type { Structure } from '../model/document.ts';
import type { SubjectKind } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';
import type { Waiver } from '../model/plan-entities.ts';
import type { StructureIndex } from '../model/structure-index.ts';
import type { FactId } from './facts.ts';

export type Severity = 'critical' | 'warning' | 'advice';
export type RuleKind =
  | 'split'
  | 'merge'
  | 'missing'
  | 'overload'
  | 'title'
  | 'reporting'
  | 'pm'
  | 'po'
  | 'pair'
  | 'combined'
  | 'contact'
  | 'boundary'
  | 'coverage';
/** Public name of a rule, for example `split/squads`: used in waivers, reports and on the command line. */
export type RuleId = `${RuleKind}/${string}`;

/** What a measured value counts. Decides how it is written out. */
export type Unit =
  | 'squads'
  | 'percent'
  | 'fte'
  | 'days'
  | 'reviews'
  | 'signs'
  | 'markets'
  | 'personas'
  | 'people'
  | 'product owners'
  | 'answers'
  | 'responsibilities';

export interface Measure {
  readonly value: number;
  readonly unit: Unit;
}

/** Where a rule comes from: an article, plain arithmetic, or a rule pack from outside the articles. */
export type Citation =
  | { readonly kind: 'article'; readonly source: SourceId; readonly says: string }
  | { readonly kind: 'arithmetic'; readonly says: string }
  | { readonly kind: 'pack'; readonly says: string };

/** Where a threshold's value comes from. `ours` is a number that no article gives: every view says so. */
export type ThresholdOrigin =
  | { readonly kind: 'article'; readonly source: SourceId }
  | { readonly kind: 'arithmetic' }
  | { readonly kind: 'pack' }
  | { readonly kind: 'ours'; readonly why: string };

export interface ThresholdSpec {
  readonly label: string;
  /** Value in the seed pack; null means that the seed pack leaves the rule off. */
  readonly default: number | null;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: Unit;
  readonly origin: ThresholdOrigin;
}

/** Threshold values in force for one rule; null switches the rule off. */
export type Thresholds<K extends string = string> = { readonly [key in K]: number | null };

export interface SubjectRef {
  readonly kind: SubjectKind | 'plan';
  readonly id: Id;
}

/** A fact that a rule needs and the plan does not hold. */
export interface MissingFact {
  readonly fact: FactId;
  readonly subject: SubjectRef;
}

/** A change that would settle a finding, offered only where applying it is safe. */
export interface Suggestion {
  /** Stable within its rule, for example `add-po`. */
  readonly id: string;
  /** Imperative, with names: "Add an open PO position to Checkout". */
  readonly label: string;
  /** @param newId makes a fresh id for each row that the suggestion adds. */
  readonly changes: (structure: Structure, newId: () => Id) => Change[];
}

export interface Fires {
  readonly verdict: 'fires';
  /** Where it differs from the rule's own severity. */
  readonly severity?: Severity;
  readonly measured: Measure | null;
  readonly threshold: Measure | null;
  /** One sentence with the names and numbers in it. */
  readonly message: string;
  /** Other things the sentence is about, besides the subject checked. */
  readonly also?: readonly SubjectRef[];
  /**
   * Findings that tell the same thing already. Where there are any, this one is not listed: it
   * joins them as evidence, so that nothing is told twice about one subject.
   */
  readonly toldBy?: readonly Finding[];
  /** What to do, in words, also where no suggestion can be applied safely. */
  readonly advice?: string;
  readonly suggestions?: readonly Suggestion[];
}
export interface Holds {
  readonly verdict: 'holds';
}
export interface CannotTell {
  readonly verdict: 'cannot-tell';
  readonly missing: readonly MissingFact[];
}
/** A rule's answer on one subject; null where the rule does not look at that subject. */
export type Verdict = Fires | Holds | CannotTell | null;

/** What a check may read besides the index. */
export interface RuleContext {
  /** `YYYY-MM-DD`; passed in, because no rule reads a clock. */
  readonly today: string;
  /** Findings of rules that ran before, by subject; only for rules that name them in `after`. */
  readonly firing: (kind: RuleKind, subject: SubjectRef) => readonly Finding[];
}

export interface RuleMeta<K extends string = string> {
  readonly id: RuleId;
  /** The subjects that the rule looks at, one by one. */
  readonly subject: SubjectKind | 'plan';
  /** Where it looks at people: only at those who hold one of these roles. Spares asking everybody. */
  readonly heldBy?: readonly ('pm' | 'po')[];
  /** Subjects of a second kind that it looks at after those. */
  readonly alsoOn?: SubjectKind;
  readonly severity: Severity;
  /** A few words: "One person holds both roles on too many squads". */
  readonly title: string;
  /** Why it matters, for the rule's page and for the report: two or three plain sentences. */
  readonly about: string;
  readonly citations: readonly [Citation, ...Citation[]];
  readonly thresholds: { readonly [key in K]: ThresholdSpec };
  /** Facts without which the rule may answer "cannot tell". */
  readonly needs: readonly FactId[];
  /** Kinds of rules whose findings this one reads. */
  readonly after?: readonly RuleKind[];
  /** Which way a measured value gets worse; higher unless said otherwise. */
  readonly worse?: 'higher' | 'lower';
}

export interface Rule<K extends string = string> {
  readonly meta: RuleMeta<K>;
  // A method, so that a rule that names its threshold keys is also a rule of any keys.
  check(
    index: StructureIndex,
    subject: Id,
    thresholds: Thresholds<K>,
    context: RuleContext,
    kind: SubjectKind | 'plan',
  ): Verdict;
}

/** What another rule found on the same matter: told with a finding, not beside it. */
export interface Evidence {
  readonly rule: RuleId;
  readonly message: string;
  readonly measured: Measure | null;
  readonly threshold: Measure | null;
}

/** What a rule found on one subject. Derived from the structure, never stored. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The subject checked, then the others that the sentence names. */
  readonly subjects: readonly [SubjectRef, ...SubjectRef[]];
  readonly measured: Measure | null;
  readonly threshold: Measure | null;
  readonly message: string;
  readonly advice: string | null;
  readonly suggestions: readonly Suggestion[];
  /** What other rules found on the same matter. */
  readonly evidence: readonly Evidence[];
}

/** A finding that somebody accepted for a time. */
export interface AcceptedFinding extends Finding {
  readonly waiver: Waiver;
}

/** A rule that cannot answer on one subject, and why. Never shown as fine. */
export interface Unanswered {
  readonly rule: RuleId;
  readonly subjects: readonly [SubjectRef, ...SubjectRef[]];
  readonly missing: readonly MissingFact[];
}

export interface RunResult {
  /** What is to be settled: sorted by severity, rule and subject name, the same way every time. */
  readonly findings: readonly Finding[];
  /** What fires as well and is accepted for the time being, sorted likewise. */
  readonly accepted: readonly AcceptedFinding[];
  readonly cannotTell: readonly Unanswered[];
  /** How many subjects were looked at and answered "holds". */
  readonly holding: number;
}

/** Keeps a rule's threshold keys in its type; missing meta is a compile error. */
export function defineRule<const K extends string>(rule: Rule<K>): Rule<K> {
  return rule;
}
