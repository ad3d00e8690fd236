/*
 * How numbers and days are written. The words are English; their order, the decimal sign and the
 * clock are those of the reader's region. Without one, as on the command line, British ones, so that
 * every machine writes the same.
 */

const DEFAULT = 'en-GB';
/** Below this, no region writes a whole number differently. */
const UNGROUPED = 1000;

interface Formats {
  readonly locale: string;
  readonly number: Intl.NumberFormat;
  readonly longDay: Intl.DateTimeFormat;
  readonly shortDay: Intl.DateTimeFormat;
  readonly moment: Intl.DateTimeFormat;
  readonly time: Intl.DateTimeFormat;
}

function formatsOf(locale: string): Formats {
  // Days are days wherever the clock stands: they are read and written in one time zone.
  const day = (dateStyle: 'long' | 'medium') =>
    new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
  return {
    locale,
    number: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
    longDay: day('long'),
    shortDay: day('medium'),
    time: new Intl.DateTimeFormat(locale, { timeStyle: 'short' }),
    moment: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
  };
}

let chosen = DEFAULT;
let made: Formats | null = null;

function formats(): Formats {
  if (made?.locale !== chosen) made = formatsOf(chosen);
  return made;
}

/** English as it is written in the region of a system's locale: `en-DE` for `de-DE`, `de` or `en-DE`. */
export function regionalEnglish(systemLocale: string): string {
  try {
    const { region } = new Intl.Locale(systemLocale.replace('_', '-')).maximize();
    return region ? `en-${region}` : DEFAULT;
  } catch {
    return DEFAULT;
  }
}

/** From now on, numbers and days are written as the region of this locale writes them. */
export function writeFor(systemLocale: string): void {
  chosen = regionalEnglish(systemLocale);
}

/** A figure with the two decimals that are shown of it. A small negative number is zero, not "-0". */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** A figure as people read it, `1,234.5`: at most two decimals, no trailing zeros. */
export function numberText(value: number): string {
  const plain = Number.isInteger(value) && Math.abs(value) < UNGROUPED;
  return plain ? String(value) : formats().number.format(rounded(value));
}

/** Between a number and its unit, so that no line ends between them. */
const NO_BREAK = '\u00A0';
/** Where a line may end: at any white space but that. */
export const BREAKS = /[^\S\u00A0]+/gu;
const TIED = /(?<=\d)\u00A0/gu;

/** A figure with its unit, which stay on one line: `1,234.5 days`. */
export function withUnit(value: number, unit: string): string {
  return numberText(value) + NO_BREAK + unit;
}

/** A share of a hundred: `45 %`. */
export function percentText(value: number): string {
  return withUnit(value, '%');
}

/** What people read, for programs, spreadsheets and terminals: a number and its unit with a plain space between. */
export function plainText(text: string): string {
  return text.replaceAll(TIED, ' ');
}

const utc = (day: string) => new Date(`${day.slice(0, 10)}T00:00:00Z`);

/** `3 May 2026`, from `2026-05-03`. */
export function dayText(day: string): string {
  return formats().longDay.format(utc(day));
}

/** `22 Nov 2026`, from `2026-11-22`: where room is short. */
export function shortDayText(day: string): string {
  return formats().shortDay.format(utc(day));
}

/** `22 Nov 2026, 15:04` on this computer's clock. */
export function momentText(at: Date): string {
  return formats().moment.format(at);
}

/** `15:04` on this computer's clock. */
export function timeText(at: Date): string {
  return formats().time.format(at);
}

/** `Q3 2027`, from `2027-Q3`. */
export function quarterText(quarter: string): string {
  return `${quarter.slice(5)} ${quarter.slice(0, 4)}`;
}
