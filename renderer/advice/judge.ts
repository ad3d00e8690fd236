import { applyChanges, ChangeConflict } from '../../shared/changes/apply.ts';
import type { Change } from '../../shared/changes/change.ts';
import { CommandRefused } from '../../shared/commands/command.ts';
import type { PlanDocument } from '../../shared/model/document.ts';
import type { Finding, Suggestion } from '../../shared/rules/types.ts';
import { type Analysis, analyse, findingKey } from '../store/analysis.ts';
import { newId } from '../store/run-command.ts';
import { effectWords } from '../words/advice-words.ts';

/** What changes would do to the findings. */
export interface Effect {
  readonly clears: readonly Finding[];
  readonly raises: readonly Finding[];
}

/** Changes, and everything the rules would say with them. */
export interface Judged {
  readonly document: PlanDocument;
  readonly changes: readonly Change[];
  readonly analysis: Analysis;
}

/** The findings that go and those that come, between two runs. */
export function effectBetween(before: readonly Finding[], after: readonly Finding[]): Effect {
  const had = new Set(before.map(findingKey));
  const has = new Set(after.map(findingKey));
  return {
    clears: before.filter((finding) => !has.has(findingKey(finding))),
    raises: after.filter((finding) => !had.has(findingKey(finding))),
  };
}

/** A large plan's analysis is heavy: only those that a finding's suggestions need are kept. */
const KEPT = 4;
let kept: readonly Judged[] = [];

/**
 * The analysis of a copy of the plan with changes applied; the plan itself stays as it is. The last
 * few are kept, so that a preview of what was just judged is there at once.
 * @returns null where the changes no longer fit the plan.
 */
export function judgeChanges(
  document: PlanDocument,
  scenarioId: string,
  changes: readonly Change[],
  today: string,
): Judged | null {
  const known = kept.find((one) => one.document === document && one.changes === changes);
  if (known) return known;
  try {
    const changed = applyChanges(document, changes);
    const structure = changed.structures.get(scenarioId);
    if (!structure) return null;
    const judged = { document, changes, analysis: analyse(changed, structure, today) };
    kept = [judged, ...kept.filter((one) => one.document === document)].slice(0, KEPT);
    return judged;
  } catch (error) {
    if (error instanceof ChangeConflict) return null;
    throw error;
  }
}

/** Changes of suggestions, so that a preview draws the very rows that applying it writes. */
const made = new WeakMap<Suggestion, readonly Change[]>();

/** What a suggestion would change now; null where it is refused. */
export function changesOf(
  suggestion: Suggestion,
  structure: Analysis['structure'],
): readonly Change[] | null {
  const known = made.get(suggestion);
  if (known) return known;
  try {
    const changes = suggestion.changes(structure, newId);
    made.set(suggestion, changes);
    return changes;
  } catch (error) {
    if (error instanceof CommandRefused) return null;
    throw error;
  }
}

/** The effect in words: `Clears 2 findings and raises 1 finding.` */
export function effectText(
  { clears, raises }: Effect,
  tense: 'present' | 'past' = 'present',
): string {
  const say = tense === 'past' ? effectWords.cleared : effectWords.clears;
  return say(clears.length, raises.length);
}
