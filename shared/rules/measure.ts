import { numberText } from '../words/formats.ts';
import type { Measure } from './types.ts';

const words: Readonly<Record<Measure['unit'], readonly [one: string, many: string]>> = {
  squads: ['squad', 'squads'],
  percent: ['%', '%'],
  fte: ['full-time person', 'full-time people'],
  days: ['day', 'days'],
  reviews: ['review', 'reviews'],
  signs: ['sign', 'signs'],
  markets: ['market', 'markets'],
  personas: ['main persona', 'main personas'],
  people: ['person', 'people'],
  'product owners': ['Product Owner', 'Product Owners'],
  answers: ['answer', 'answers'],
  responsibilities: ['responsibility', 'responsibilities'],
};

/** A figure as people read it: at most two decimals, no trailing zeros. */
export function formatNumber(value: number): string {
  return numberText(value);
}

/** A measure with its unit, for example `3 squads` or `45 %`. */
export function formatMeasure({ value, unit }: Measure): string {
  return `${formatNumber(value)} ${words[unit][value === 1 ? 0 : 1]}`;
}
