import type { ActionId } from '../../shared/actions.ts';

/** One thing the user can do: menu, keys, toolbar and palette all come from it. */
export interface Action {
  readonly id: ActionId;
  /** Whether it can be done now, beyond what its context in shared/actions.ts asks; always, where absent. */
  readonly when?: () => boolean;
  /** Label where it differs from the fixed one: "Undo Move squad". */
  readonly label?: () => string;
  readonly checked?: () => boolean;
  readonly run: () => void | Promise<void>;
}
