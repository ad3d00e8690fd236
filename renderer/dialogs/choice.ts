import type { Place } from '../../shared/commands/assignments.ts';

/** What is asked for something on the chart that is connected, assigned or moved. */
export type Ask =
  /** A manager for these people. */
  | { readonly what: 'manager'; readonly people: readonly string[]; readonly dotted: boolean }
  /** A squad or product for a person, with the role there. */
  | { readonly what: 'place'; readonly person: string }
  /** Somebody for a squad or product; for its PM or PO slot where a role is given. */
  | { readonly what: 'holder'; readonly on: Place; readonly role?: 'pm' | 'po' }
  /** A product for these squads. */
  | { readonly what: 'product'; readonly squads: readonly string[] };
