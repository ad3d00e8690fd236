import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a long run found, as docs/reliability.md tells it. */
export interface Figure {
  /** How many cases were tried. */
  readonly cases: number;
  /** Where the cases ended, in words, without the count. */
  readonly outcome: string;
  /** Brings the same cases back. */
  readonly seed: number;
}

const folder = join(import.meta.dirname, '..', '..', 'docs', 'figures');

/** Keeps what a long run found for `npm run docs`; short runs keep nothing. */
export function keepFigure(name: string, figure: Figure): void {
  if (process.env.SQUADPLAN_FIGURES !== '1') return;
  mkdirSync(folder, { recursive: true });
  const on = new Date().toISOString().slice(0, 10);
  const path = join(folder, `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.json`);
  writeFileSync(path, `${JSON.stringify({ ...figure, on }, null, 2)}\n`);
}
