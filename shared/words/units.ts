import { withUnit } from './formats.ts';

/** What a measured value counts: one, and any other number of it. */
const units = {
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
} as const;

export type UnitWord = keyof typeof units;

/** `3 squads`, `45 %`. */
export function measureText(value: number, unit: UnitWord): string {
  return withUnit(value, units[unit][value === 1 ? 0 : 1]);
}
