/* What is told of when a squad or a person is planned to come and to go. */
import type { PlannedTime } from '../model/entities.ts';
import { type FactWords, nowWas } from './facts.ts';
import { quarterText } from './formats.ts';

export const plannedFactWords = {
  /** `now starts in Q3 2027 (before: Q2 2027)` */
  starts: (was: string | null, is: string | null): FactWords => {
    const before = was === null ? 'there from the beginning' : quarterText(was);
    const now =
      is === null ? 'is now there from the beginning' : `now starts in ${quarterText(is)}`;
    return { does: nowWas(now, is === null ? `from ${before}` : before) };
  },
  /** `is now there until Q1 2028 (before: without an end)` */
  ends: (was: string | null, is: string | null): FactWords => {
    const until = (quarter: string | null) =>
      quarter === null ? 'without an end' : `until ${quarterText(quarter)}`;
    return { does: nowWas(`is now there ${until(is)}`, until(was)) };
  },
} as const;

/** When something is planned to be there: `from Q3 2027`, `until Q1 2028`; empty where always. */
export function plannedText(planned: Pick<PlannedTime, 'startsIn' | 'endsIn'> | undefined): string {
  const { startsIn = null, endsIn = null } = planned ?? {};
  if (startsIn !== null && startsIn === endsIn) return `only ${quarterText(startsIn)}`;
  if (startsIn !== null && endsIn !== null) {
    return `${quarterText(startsIn)} to ${quarterText(endsIn)}`;
  }
  if (startsIn !== null) return `from ${quarterText(startsIn)}`;
  return endsIn === null ? '' : `until ${quarterText(endsIn)}`;
}

/** When what is added is there: ` from Q3 2027`; empty where always. */
export function comesWhen(planned: PlannedTime | undefined): string {
  const when = plannedText(planned);
  if (when === '') return '';
  return planned?.startsIn && planned.endsIn ? `, ${when}` : ` ${when}`;
}
