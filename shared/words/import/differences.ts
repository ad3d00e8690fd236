import { percentText } from '../formats.ts';
import { listOf } from '../grammar.ts';

/*
 * What a newer roster says otherwise than the plan: the end of a line that begins with a name.
 */

/** Who leads somebody, or what they do: before, and after. At least one of the two is not empty. */
interface Swap {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const roles = { pm: 'PM', po: 'PO', member: 'member' } as const;

export const differenceWords = {
  role: (role: 'pm' | 'po' | 'member', place: string | undefined) => `${roles[role]} of ${place}`,
  moved: ({ from, to }: Swap) => {
    if (from.length === 0) return `also ${listOf(to)}`;
    return to.length === 0 ? `no longer ${listOf(from)}` : `from ${listOf(from)} to ${listOf(to)}`;
  },
  reports: ({ from, to }: Swap) => {
    if (from.length === 0) return `to ${listOf(to)}`;
    return to.length === 0
      ? `no longer to ${listOf(from)}`
      : `from ${listOf(from)} to ${listOf(to)}`;
  },
  /** @param from null where it was not known. */
  share: (from: number | null, to: number) =>
    from === null ? `to ${percentText(to)}` : `from ${percentText(from)} to ${percentText(to)}`,
  acting: 'for the time being',
  notActing: 'no longer for the time being',
  onRole: (role: string, what: readonly string[]) => `${role}: ${listOf(what)}`,
  retitled: (from: string, to: string) => `from ${from} to ${to}`,
  isOpen: 'is an open position now',
  isFilled: 'is filled now',
  in: (place: string) => `in ${place}`,
  to: (place: string) => `to ${place}`,
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
} as const;
