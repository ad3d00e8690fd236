import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { format } from 'node:util';

/** When a file is this large, another is begun. */
const LARGEST_BYTES = 1_000_000;
/** How many are kept besides the one that is written. */
const KEPT = 3;
/** Longest entry, in characters. */
const LONGEST = 2000;

/**
 * What went wrong and when, for whoever looks into it: kept on this computer, a few megabytes at most.
 * Names out of plans do not belong in it: what is quoted is left out, and so is the way to a file.
 */
export class LogFile {
  readonly #path: string;
  readonly #now: () => Date;

  constructor(path: string, now: () => Date = () => new Date()) {
    this.#path = path;
    this.#now = now;
  }

  write(level: 'info' | 'warn' | 'error', parts: readonly unknown[]): void {
    const text = withoutContents(format(...parts)).slice(0, LONGEST);
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      this.#rotate();
      appendFileSync(this.#path, `${this.#now().toISOString()} ${level} ${text}\n`);
    } catch {
      // A program must run where its log cannot be written.
    }
  }

  #rotate(): void {
    const found = statSync(this.#path, { throwIfNoEntry: false });
    if (!found || found.size < LARGEST_BYTES) return;
    rmSync(`${this.#path}.${KEPT}`, { force: true });
    for (let number = KEPT - 1; number >= 1; number--) {
      if (statSync(`${this.#path}.${number}`, { throwIfNoEntry: false })) {
        renameSync(`${this.#path}.${number}`, `${this.#path}.${number + 1}`);
      }
    }
    renameSync(this.#path, `${this.#path}.1`);
  }
}

/** One line without quoted texts, which may be names, and without folders. */
function withoutContents(text: string): string {
  return (
    text
      .replace(/“[^”]*”|"[^"]*"|'[^'\n]*'|`[^`]*`/g, '“…”')
      .replace(/(?:[A-Za-z]:)?[\\/][^\n]*\.(squadplan|csv|json|xlsx)\b/gi, '….$1')
      .replace(/(?:[A-Za-z]:)?(?:[\\/][^\s\\/:()]+)+[\\/]([^\s\\/:()]+)/g, '…/$1')
      .replace(/\S+\.(squadplan|csv|json|xlsx)\b/gi, '….$1')
      // An entry is one line, whatever comes in, and reads from left to right.
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
  );
}

/** Everything that the program says of itself goes into the log, too. */
export function logConsole(log: LogFile, to: Console = console): void {
  for (const [name, level] of [
    ['log', 'info'],
    ['warn', 'warn'],
    ['error', 'error'],
  ] as const) {
    const say = to[name].bind(to);
    to[name] = (...parts: unknown[]) => {
      say(...parts);
      log.write(level, parts);
    };
  }
}
