import type { PlannedTime } from '../model/entities.ts';
import { plannedTimes } from '../words/forecast.ts';

/** A quarter as people write it: `2027-Q3` is `Q3 2027`. */
export function quarterWords(quarter: string): string {
  return `${quarter.slice(5)} ${quarter.slice(0, 4)}`;
}

const forms = [
  // Q3 2027, 3/2027, q3-27
  /^q?(?<q>[1-4])[\s/.-]*(?<y>\d{4}|\d{2})$/iu,
  // 2027-Q3, 2027 3, 27q3
  /^(?<y>\d{4}|\d{2})[\s/.-]*q(?<q>[1-4])$/iu,
  /^(?<y>\d{4})[\s/.-]+(?<q>[1-4])$/u,
  // Q3: of the year that `today` is in
  /^q(?<q>[1-4])$/iu,
];

/**
 * The quarter that somebody typed, as `2027-Q3`; null where it is none.
 * @param today `YYYY-MM-DD`: a quarter without a year is one of that year.
 */
export function parseQuarter(text: string, today: string): string | null {
  for (const form of forms) {
    const { q, y } = form.exec(text.trim())?.groups ?? {};
    if (q === undefined) continue;
    const year = y === undefined ? today.slice(0, 4) : y.length === 2 ? `20${y}` : y;
    return `${year}-Q${q}`;
  }
  return null;
}

/** When something is planned to be there: `from Q3 2027`, `until Q1 2028`; empty where always. */
export function plannedWords(
  planned: Pick<PlannedTime, 'startsIn' | 'endsIn'> | undefined,
): string {
  const { startsIn = null, endsIn = null } = planned ?? {};
  if (startsIn !== null && startsIn === endsIn) return plannedTimes.only(quarterWords(startsIn));
  if (startsIn !== null && endsIn !== null) {
    return plannedTimes.between(quarterWords(startsIn), quarterWords(endsIn));
  }
  if (startsIn !== null) return plannedTimes.from(quarterWords(startsIn));
  return endsIn === null ? '' : plannedTimes.until(quarterWords(endsIn));
}
