import { measureText } from '../words/units.ts';
import type { Measure } from './types.ts';

/** A measure with its unit, for example `3 squads` or `45 %`. */
export function formatMeasure({ value, unit }: Measure): string {
  return measureText(value, unit);
}
