import type { Waiver } from '../model/plan-entities.ts';
import { reasons, returnedSentence } from '../words/rules/returned.ts';
import { formatMeasure } from './measure.ts';
import type { Finding } from './types.ts';

/** An acceptance that no longer holds a finding back. */
export interface Returned {
  readonly waiver: Waiver;
  /** Why the finding is back, as the end of a sentence: "that day has passed". */
  readonly because: string;
}

/**
 * The acceptance that an open finding comes back from, if there is one.
 * @param today `YYYY-MM-DD`
 */
export function returnedFrom(
  { rule, subjects: [subject], measured }: Finding,
  waivers: Iterable<Waiver>,
  today: string,
): Returned | null {
  for (const waiver of waivers) {
    const same =
      waiver.ruleId === rule &&
      waiver.subjectKind === subject.kind &&
      waiver.subjectId === subject.id;
    if (!same) continue;
    if (waiver.until < today) return { waiver, because: reasons.dayPassed };
    if (measured === null || waiver.measured === null) {
      return { waiver, because: reasons.notComparable };
    }
    const then = formatMeasure({ value: waiver.measured, unit: measured.unit });
    return {
      waiver,
      because: reasons.worse(then, formatMeasure(measured)),
    };
  }
  return null;
}

/** "Accepted until 3 May 2026, back because that day has passed." */
export function returnedWords({ waiver, because }: Returned): string {
  return returnedSentence(waiver.until, because);
}
