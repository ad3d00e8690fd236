import type { SourceId } from './sources.ts';

/** Yearly pay in US dollars, in thousands, as one article gives it. Never averaged with another. */
export interface SalaryRange {
  readonly role: 'pm' | 'po';
  readonly level: 'junior' | 'any' | 'senior';
  readonly from: number;
  readonly to: number;
  /** The article says "and more" at the upper end. */
  readonly openEnded: boolean;
  readonly source: SourceId;
  readonly year: number;
}

export const salaries: readonly SalaryRange[] = [
  { role: 'pm', level: 'any', from: 120, to: 220, openEnded: true, source: '001', year: 2026 },
  { role: 'po', level: 'any', from: 95, to: 170, openEnded: false, source: '001', year: 2026 },
  { role: 'pm', level: 'senior', from: 160, to: 220, openEnded: false, source: '001', year: 2026 },
  { role: 'po', level: 'senior', from: 120, to: 170, openEnded: false, source: '001', year: 2026 },
  { role: 'pm', level: 'any', from: 100, to: 160, openEnded: false, source: '003', year: 2024 },
  { role: 'pm', level: 'senior', from: 180, to: 250, openEnded: true, source: '003', year: 2024 },
  { role: 'po', level: 'any', from: 85, to: 125, openEnded: false, source: '003', year: 2024 },
  { role: 'po', level: 'junior', from: 70, to: 90, openEnded: false, source: '003', year: 2024 },
  { role: 'po', level: 'senior', from: 110, to: 140, openEnded: false, source: '003', year: 2024 },
];

/** Said beside every range. */
export const salaryCaveat =
  'The ranges overlap and depend on company size, industry and place. Where one person does both, the title says little about pay.';
