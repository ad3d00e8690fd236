const MOST = 100;

/** Files that were dropped on the window, by token, until they are opened. */
export class DroppedFiles {
  readonly #paths = new Map<string, string>();

  add(token: string, path: string): void {
    this.#paths.set(token, path);
    const [oldest] = this.#paths.keys();
    if (this.#paths.size > MOST && oldest !== undefined) this.#paths.delete(oldest);
  }

  take(token: string): string | undefined {
    const path = this.#paths.get(token);
    this.#paths.delete(token);
    return path;
  }
}
