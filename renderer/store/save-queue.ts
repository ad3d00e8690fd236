import type { SaveRequest } from '../../shared/ipc-messages.ts';

/** What the window says about the plan's file. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly message: string; readonly code: string };

export interface SaveFailure {
  readonly message: string;
  readonly code: string;
}

/**
 * Sends edits to the file one at a time and in order. A failure stops the queue and keeps what was
 * not saved, so that nothing is lost and nothing is written out of order.
 */
export class SaveQueue {
  readonly #send: (request: SaveRequest) => Promise<unknown>;
  readonly #failureOf: (error: unknown) => SaveFailure;
  readonly #onState: (state: SaveState) => void;
  #waiting: SaveRequest[] = [];
  #sending = false;
  #failure: SaveFailure | null = null;
  #idle: (() => void)[] = [];

  constructor(
    send: (request: SaveRequest) => Promise<unknown>,
    failureOf: (error: unknown) => SaveFailure,
    onState: (state: SaveState) => void,
  ) {
    this.#send = send;
    this.#failureOf = failureOf;
    this.#onState = onState;
  }

  add(request: SaveRequest): void {
    this.#waiting.push(request);
    void this.#run();
  }

  /** Tries again after a failure. */
  retry(): void {
    this.#failure = null;
    void this.#run();
  }

  /** Edits that are not in the file, oldest first. */
  get unsaved(): readonly SaveRequest[] {
    return this.#waiting;
  }

  /** Resolves when everything is saved, or when saving has stopped with a failure. */
  settled(): Promise<void> {
    if (!this.#sending) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  async #run(): Promise<void> {
    if (this.#sending || this.#failure) return;
    this.#sending = true;
    this.#onState({ kind: 'saving' });
    while (this.#waiting[0] && !this.#failure) {
      try {
        await this.#send(this.#waiting[0]);
        this.#waiting = this.#waiting.slice(1);
      } catch (error) {
        this.#failure = this.#failureOf(error);
      }
    }
    this.#sending = false;
    this.#onState(this.#failure ? { kind: 'not-saved', ...this.#failure } : { kind: 'saved' });
    for (const resolve of this.#idle.splice(0)) resolve();
  }
}
