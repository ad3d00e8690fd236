const DAY_MS = 86_400_000;

/**
 * Whole days from one calendar day to a later one; 0 where it is not later. Both are `YYYY-MM-DD`,
 * which ECMAScript reads as UTC, so that no time zone or change of the clock moves the result.
 */
export function daysSince(day: string, today: string): number {
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(day)) / DAY_MS));
}

/** The calendar quarter of a `YYYY-MM-DD` day, for example `2026-Q4`. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
