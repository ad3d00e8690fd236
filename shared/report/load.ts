import type { PersonFacts } from '../model/structure-index.ts';
import { sumOf } from '../rules/answers.ts';
import { rounded } from '../words/formats.ts';

/** Sum of somebody's assignment shares in percent of their time; null where any of them is unknown. */
export function loadOf({ assignments }: PersonFacts): number | null {
  const shares = assignments.map(({ share }) => share);
  if (shares.length === 0 || shares.includes(null)) return null;
  return rounded(sumOf(shares.map((share) => share ?? 0)));
}
