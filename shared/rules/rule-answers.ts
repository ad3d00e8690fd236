import type { Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { compareWithinRule, inOrder } from './order.ts';
import type { Asked, Changed } from './readers.ts';
import type { NotingIndex, Reads, Source } from './reads.ts';
import type { Finding, Rule, Unanswered } from './types.ts';

/** A rule's answer on one subject, as it is kept from one run to the next. */
export type Answer =
  | { readonly kind: 'fires'; readonly finding: Finding; readonly toldBy: readonly Finding[] }
  | { readonly kind: 'cannot-tell'; readonly unanswered: Unanswered }
  | { readonly kind: 'holds' }
  | null;

/** Everything that one rule answered last, and what it read beyond its subjects. */
export class RuleAnswers {
  readonly rule: Rule;
  readonly #answers = new Map<Asked, Answer>();
  /** Maps that a check of this rule went through as a whole, and entries that it read then. */
  readonly #wholes = new Set<Source>();
  readonly #entries = new Map<Source, Set<Id>>();
  #fires: readonly (Answer & { kind: 'fires' })[] | null = null;
  #unanswered: readonly Unanswered[] | null = null;
  /** Subjects whose place in that list may be another. */
  readonly #unsettled = new Set<Asked>();
  /** What its checks read from: another one whenever what they may have kept by it is no longer so. */
  noting: NotingIndex | null = null;
  holding = 0;

  constructor(rule: Rule) {
    this.rule = rule;
  }

  get subjects(): Iterable<Asked> {
    return this.#answers.keys();
  }

  has(subject: Asked): boolean {
    return this.#answers.has(subject);
  }

  of(subject: Asked): Answer {
    return this.#answers.get(subject) ?? null;
  }

  set(subject: Asked, answer: Answer): void {
    this.#count(subject, answer);
    this.#answers.set(subject, answer);
  }

  delete(subject: Asked): void {
    this.#count(subject, null);
    this.#answers.delete(subject);
  }

  #count(subject: Asked, answer: Answer): void {
    const before = this.of(subject);
    if (before?.kind === 'holds') this.holding--;
    if (answer?.kind === 'holds') this.holding++;
    if (before?.kind === 'fires' || answer?.kind === 'fires') this.#fires = null;
    if (before?.kind === 'cannot-tell' || answer?.kind === 'cannot-tell') {
      this.#unsettled.add(subject);
    }
  }

  /** Keeps what a check read that can change the answers of others, too. */
  noteWide({ wholes, sizes, sources, keys }: Reads): void {
    if (wholes.size === 0 && sizes.size === 0) return;
    for (const source of wholes) this.#wholes.add(source);
    for (const source of sizes) this.#wholes.add(source);
    // A check that goes through a whole map may keep what it found for the checks after it.
    if (wholes.size === 0) return;
    for (let at = 0; at < sources.length; at++) {
      const [source, key] = [sources[at] as Source, keys[at] as Id];
      const own = this.#entries.get(source);
      if (own) own.add(key);
      else this.#entries.set(source, new Set([key]));
    }
  }

  /** Whether all of its answers may be others now. */
  mayDiffer(changed: Changed): boolean {
    for (const [source, keys] of changed) {
      if (this.#wholes.has(source)) return true;
      const read = this.#entries.get(source);
      if (read) for (const key of keys) if (read.has(key)) return true;
    }
    return false;
  }

  /** What fires, in the order in which the rule looks at its subjects. */
  fires(subjects: () => Iterable<Asked>): readonly (Answer & { kind: 'fires' })[] {
    if (!this.#fires) {
      const list: (Answer & { kind: 'fires' })[] = [];
      for (const subject of subjects()) {
        const answer = this.of(subject);
        if (answer?.kind === 'fires') list.push(answer);
      }
      this.#fires = list;
    }
    return this.#fires;
  }

  /** What it cannot tell, in order. @param renamed a name changed, by which they are ordered. */
  unanswered(structure: Structure, renamed: boolean): readonly Unanswered[] {
    if (renamed || !this.#unanswered || this.#unsettled.size > MANY) {
      this.#unanswered = inOrder(structure, this.#unansweredOf(this.#answers.keys()));
    } else if (this.#unsettled.size > 0) {
      const rest = this.#unanswered.filter(({ subjects: [own] }) => !this.#unsettled.has(own));
      const others = inOrder(structure, this.#unansweredOf(this.#unsettled));
      this.#unanswered = mergedInOrder(structure, rest, others);
    }
    this.#unsettled.clear();
    return this.#unanswered;
  }

  #unansweredOf(subjects: Iterable<Asked>): Unanswered[] {
    const found: Unanswered[] = [];
    for (const subject of subjects) {
      const answer = this.of(subject);
      if (answer?.kind === 'cannot-tell') found.push(answer.unanswered);
    }
    return found;
  }
}

/** With more to put in its place than this, everything is put in order anew. */
const MANY = 50;

/** Two lists of one rule's answers, each in order, as one. */
function mergedInOrder(
  structure: Structure,
  many: readonly Unanswered[],
  few: readonly Unanswered[],
): Unanswered[] {
  const merged = [...many];
  for (const one of few) {
    let [from, to] = [0, merged.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const before = merged[middle] as Unanswered;
      if (compareWithinRule(structure, before.subjects[0], one.subjects[0]) <= 0) from = middle + 1;
      else to = middle;
    }
    merged.splice(from, 0, one);
  }
  return merged;
}
