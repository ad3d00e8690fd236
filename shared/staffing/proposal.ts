import type { Change } from '../changes/change.ts';
import type { Finding, Rule } from '../rules/types.ts';
import type { OutsideFinding } from './clearable.ts';
import type { Obstacle } from './obstacles.ts';
import type { Limits, Weights } from './request.ts';
import type { Step } from './steps.ts';
import type { Tally } from './tally.ts';

/** How far the work is. */
export interface Progress {
  /** Looking for the smallest change, or for the limit that stands in its way. */
  readonly doing: 'solving' | 'explaining';
  /** Models solved so far, of either. How many there will be is not known. */
  readonly models: number;
  /** Blocks of squads decided so far, of how many, in the question at hand. */
  readonly blocks: { readonly done: number; readonly of: number };
}

/** What is asked for: the smallest change that clears findings. */
export interface ProposalRequest {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Keys of the findings to clear, as `findingKey` makes them; all critical ones where left out. */
  readonly findings?: readonly string[];
  readonly limits?: Partial<Limits>;
  readonly weights?: Partial<Weights>;
  readonly rules?: readonly Rule[];
  /** Told whenever a block is decided or a model of it solved. */
  readonly onProgress?: (progress: Progress) => void;
  /** Asked before each model is solved; true ends the work. */
  readonly isCancelled?: () => boolean;
}

/** A change that was found, and proven by running the rules on what it makes. */
export interface SolvedProposal extends Tally {
  readonly kind: 'solved';
  /** For the structure that was asked about. */
  readonly changes: readonly Change[];
  readonly steps: readonly Step[];
  /** Findings that go: those chosen, and others with them. */
  readonly cleared: readonly Finding[];
  /** Findings that come, such as roles that wait for somebody to be hired. */
  readonly raised: readonly Finding[];
  /** Findings that stay, as they read once it is carried out. */
  readonly kept: readonly Finding[];
}

/** Nothing satisfies the limits. */
export interface BlockedProposal {
  readonly kind: 'blocked';
  /** Limits of which each stands in the way by itself; none where only several together do. */
  readonly obstacles: readonly Obstacle[];
  /** Findings that no change of owners clears, whatever the limits. */
  readonly impossible: readonly Finding[];
}

export type Proposal = {
  /** Chosen findings that no change of owners can clear, and why; the rest is judged without them. */
  readonly outside: readonly OutsideFinding[];
} & (
  | SolvedProposal
  | BlockedProposal
  | { readonly kind: 'nothing-to-clear' }
  /** Cancelled, or the solver ran out of time. */
  | { readonly kind: 'stopped' }
);
