import type { Id } from '../model/fields.ts';

/** How a newer roster can differ from a plan, in the order in which it is told. */
export const differenceKinds = [
  'new-product',
  'new-squad',
  'joined',
  'moved',
  'retitled',
  'filled',
  'reports',
  'share',
  'squad-moved',
  'section',
  'left',
  'squad-gone',
  'product-gone',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

interface Told {
  /** The same for the same difference, whatever else differs. */
  readonly key: string;
  /** Whom or what it is about. */
  readonly name: string;
  /** What differs, for the user; may be empty. */
  readonly detail: string;
}

/** One thing that a newer roster says otherwise than the plan. Numbers are places in the roster. */
export type Difference = Told &
  (
    | { readonly kind: 'new-product'; readonly product: number }
    | { readonly kind: 'new-squad'; readonly squad: number }
    | { readonly kind: 'joined'; readonly person: number }
    /** Roles that somebody takes up and gives up. */
    | {
        readonly kind: 'moved';
        readonly personId: Id;
        readonly added: readonly number[];
        readonly ended: readonly Id[];
      }
    | { readonly kind: 'retitled'; readonly personId: Id; readonly title: string }
    /** An open position that is filled, or somebody's that is open. */
    | { readonly kind: 'filled'; readonly personId: Id; readonly open: boolean }
    | {
        readonly kind: 'reports';
        readonly personId: Id;
        /** Managers, by their places in `people`. */
        readonly added: readonly number[];
        readonly ended: readonly Id[];
      }
    /** Another share of time, or held for the time being, on a role that stays. */
    | { readonly kind: 'share'; readonly assignmentId: Id; readonly assignment: number }
    | { readonly kind: 'squad-moved'; readonly squadId: Id; readonly product: number }
    | { readonly kind: 'section'; readonly productId: Id; readonly section: string }
    | { readonly kind: 'left'; readonly personId: Id }
    | { readonly kind: 'squad-gone'; readonly squadId: Id }
    | { readonly kind: 'product-gone'; readonly productId: Id }
  );

/** Whether applying it takes something out of the plan for good. */
export function takesAway({ kind }: Difference): boolean {
  return kind === 'left' || kind === 'squad-gone' || kind === 'product-gone';
}
