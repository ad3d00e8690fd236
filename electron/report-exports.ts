import type { EventPayload } from '../shared/ipc-contract.ts';
import type { Target } from './write-file.ts';

export type ReportStage = EventPayload<'report:progress'>['stage'];

/** The steps of an export, each told what it needs. */
export interface ExportSteps {
  /** Null where the user chose no place. */
  readonly choose: () => Promise<Target | null>;
  /** Makes what is written; stops when the signal says so. */
  readonly make: (signal: AbortSignal) => Promise<string | Uint8Array>;
  /** Writes all of it or nothing; answers the file's name. */
  readonly write: (target: Target, content: string | Uint8Array) => Promise<string>;
}

/**
 * Exports that are going on, by name. One that is cancelled before its file is written leaves nothing;
 * the file itself is there whole or not at all.
 */
export class ReportExports {
  readonly #running = new Map<string, AbortController>();

  /** Null where the user chose no place or cancelled. */
  async run(
    name: string,
    tell: (stage: ReportStage) => void,
    { choose, make, write }: ExportSteps,
  ): Promise<{ readonly fileName: string } | null> {
    const controller = new AbortController();
    const { signal } = controller;
    this.#running.set(name, controller);
    try {
      tell('choosing');
      const target = await choose();
      if (!target || signal.aborted) return null;
      const content = await make(signal);
      if (signal.aborted) return null;
      // From here on it is a matter of a moment, and the file is whole or not there.
      this.#running.delete(name);
      tell('writing');
      return { fileName: await write(target, content) };
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    } finally {
      this.#running.delete(name);
    }
  }

  cancel(name: string): void {
    this.#running.get(name)?.abort();
  }
}
