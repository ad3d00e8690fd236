import { dayText } from '../formats.ts';

/** Why a finding is back that somebody had accepted: the end of {@link returnedSentence}. */
export const reasons = {
  dayPassed: 'that day has passed',
  notComparable: 'it can no longer be compared with what was accepted',
  worse: (then: string, now: string) => `it is worse: ${then} when accepted, ${now} now`,
} as const;

/** @param until the last day of the acceptance, `YYYY-MM-DD` */
export function returnedSentence(until: string, because: string): string {
  return `Accepted until ${dayText(until)}, back because ${because}.`;
}
