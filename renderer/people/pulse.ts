import type { SymptomAnswer } from '../../shared/model/entities.ts';
import { pulseWords } from '../words/people-words.ts';

/** A month of one symptom: whether it was there by the last answer of that month; null is not asked. */
export interface PulseMonth {
  /** `YYYY-MM` */
  readonly month: string;
  readonly present: boolean | null;
}

/** The months up to that of a day, oldest first. @param today `YYYY-MM-DD` */
export function monthsUpTo(today: string, count: number): readonly string[] {
  const last = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, at) => {
    const month = last - (count - 1 - at);
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** Whether `answer` counts before `other`: the later day does, and of one day the worse word. */
function isNewer(answer: SymptomAnswer, other: SymptomAnswer | undefined): boolean {
  if (!other) return true;
  return answer.on === other.on ? answer.present && !other.present : answer.on > other.on;
}

/** How one symptom went, month by month. */
export function pulseOf(
  answers: readonly SymptomAnswer[],
  symptom: string,
  months: readonly string[],
): readonly PulseMonth[] {
  const last = new Map<string, SymptomAnswer>();
  for (const answer of answers) {
    const month = answer.on.slice(0, 7);
    if (answer.symptom === symptom && isNewer(answer, last.get(month))) last.set(month, answer);
  }
  return months.map((month) => ({ month, present: last.get(month)?.present ?? null }));
}

const monthNames = new Intl.DateTimeFormat(pulseWords.language, {
  month: 'short',
  timeZone: 'UTC',
});

export function monthName(month: string): string {
  return monthNames.format(new Date(`${month}-01T00:00:00Z`));
}

/** What the dots of a trend say. */
export function pulseText(pulse: readonly PulseMonth[]): string {
  const asked = pulse.filter(({ present }) => present !== null);
  if (asked.length === 0) return pulseWords.neverInThese;
  return asked
    .map(({ month, present }) => pulseWords.month(monthName(month), present === true))
    .join(', ');
}
