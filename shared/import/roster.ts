import type { Role } from '../model/entities.ts';
import type { RosterProblem } from './parse.ts';

export interface RosterProduct {
  readonly name: string;
  readonly section: string;
}

export interface RosterSquad {
  readonly name: string;
  /** Place of its product in `products`; null where it belongs to none. */
  readonly product: number | null;
}

export interface RosterPerson {
  readonly name: string;
  readonly title: string;
  /** An open position. */
  readonly open: boolean;
}

export interface RosterAssignment {
  /** Place of the person in `people`. */
  readonly person: number;
  readonly role: Role;
  /** Place in `squads` or `products`: exactly one is not null. */
  readonly squad: number | null;
  readonly product: number | null;
  /** Percent of the person's working time. */
  readonly share: number | null;
  readonly acting: boolean;
}

/** Who reports to whom, by their places in `people`. */
export interface RosterLine {
  readonly report: number;
  readonly manager: number;
}

export interface RosterCounts {
  readonly products: number;
  readonly squads: number;
  /** Open positions not counted. */
  readonly people: number;
  readonly openPositions: number;
  readonly assignments: number;
  readonly reportingLines: number;
}

/** What a roster says, before anything of it is written into a plan. */
export interface Roster {
  readonly products: readonly RosterProduct[];
  readonly squads: readonly RosterSquad[];
  readonly people: readonly RosterPerson[];
  readonly assignments: readonly RosterAssignment[];
  readonly lines: readonly RosterLine[];
  readonly counts: RosterCounts;
  /** Sorted by row. */
  readonly problems: readonly RosterProblem[];
}
