import { numberText } from './formats.ts';

/** Roles that pay is told apart by, as they stand beside a figure. */
export const payRoleWords = {
  pm: 'PM',
  po: 'PO',
  'product-leader': 'product leader',
  other: 'other',
} as const;

/** Where pay figures come from that no article gives. */
export const OWN_FIGURES = 'The plan’s own figures';

export const payProblems = {
  currency: 'A currency is three capital letters, such as EUR.',
  title: 'Name a title.',
  range: 'A range goes from a low to a high figure.',
} as const;

const rangeText = (low: number, high: number) =>
  low === high ? numberText(low) : `${numberText(low)} to ${numberText(high)}`;

/** `USD 95 to 170 thousand a year`. @param more the source says "and more" at the upper end. */
export function payText(low: number, high: number, more: boolean, currency: string): string {
  return more
    ? `${currency} ${rangeText(low, high)} thousand and more a year`
    : `${currency} ${rangeText(low, high)} thousand a year`;
}

const changed = (value: number) =>
  value < 0 ? `${numberText(-value)} less` : `${numberText(value)} more`;

/** `USD 95 to 170 thousand a year more`. @param low the change at the lower end; @param high at the upper. */
export function payChangeText(low: number, high: number, currency: string): string {
  if (low === 0 && high === 0) return 'No change in pay';
  if (low * high < 0) {
    return `${currency} ${changed(low)} to ${changed(high)}, in thousands a year`;
  }
  const [near = 0, far = 0] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
  return low + high < 0
    ? `${currency} ${rangeText(near, far)} thousand a year less`
    : `${currency} ${rangeText(near, far)} thousand a year more`;
}
