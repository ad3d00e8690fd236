import type { Id } from '../model/fields.ts';

/** What a proposal may not do. */
export interface Limits {
  /** Most new positions; 0 is "no hires", null is as many as it takes. */
  readonly maxHires: number | null;
  /** Most yearly pay for new positions, in thousands, at the upper end of the range; null is no limit. */
  readonly budget: number | null;
  /** People who keep exactly the squads that they serve as PM or PO. */
  readonly mustNotMove: ReadonlySet<Id>;
  /** Squads that may come to order their own backlog. */
  readonly mayOrderBacklog: ReadonlySet<Id>;
  /** Whether somebody may take a squad only in a product where they serve one already, or anywhere. */
  readonly reach: 'product' | 'plan';
}

/** What "small" means: how much each thing counts. */
export interface Weights {
  /** Each person who gains or loses a squad as PM or PO. */
  readonly moved: number;
  /** Each new position. */
  readonly hire: number;
  /** Each thousand of yearly pay for new positions, at the upper end of the range. */
  readonly salary: number;
  /** Each squad whose direction or backlog changes hands. */
  readonly change: number;
}

export const noLimits: Limits = {
  maxHires: null,
  budget: null,
  mustNotMove: new Set(),
  mayOrderBacklog: new Set(),
  reach: 'product',
};

/** Ours: no article weighs a hire against a move. */
export const defaultWeights: Weights = { moved: 4, hire: 10, salary: 0, change: 1 };

/** Of two squads the one that needs a PO more is handed over first: counts less than all else. */
export const PREFERENCE = 0.01;
