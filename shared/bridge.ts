import type { CallName, EventName } from './ipc-contract.ts';

/**
 * What the shell puts into the window's page as `window.squadplan`: one method an entry of the
 * contract. Nothing here is trusted by its type: both sides parse what they receive.
 */
export interface Bridge {
  readonly calls: { readonly [C in CallName]: (request: unknown) => Promise<unknown> };
  /** Registers a handler; what it answers takes the handler away again. */
  readonly events: {
    readonly [E in EventName]: (handler: (payload: unknown) => void) => () => void;
  };
  /** A token that stands for the path of a dropped `File`; the page itself never learns the path. */
  readonly tokenOfFile: (file: unknown) => string;
}
