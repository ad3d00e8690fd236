import { numberText } from '../words/formats.ts';
import { measureText } from '../words/units.ts';
import type { Measure } from './types.ts';

/** A figure as people read it: at most two decimals, no trailing zeros. */
export function formatNumber(value: number): string {
  return numberText(value);
}

/** A measure with its unit, for example `3 squads` or `45 %`. */
export function formatMeasure({ value, unit }: Measure): string {
  return measureText(value, unit);
}
