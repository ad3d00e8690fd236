import { z } from 'zod';
import type { ColumnMapping } from '../../shared/import/columns.ts';
import {
  forgetMapping,
  type KeptMapping,
  keepMapping,
  keptMapping,
} from '../../shared/import/kept-mappings.ts';

const KEY = 'squadplan.roster-columns';
const schema = z.array(
  z.object({ headings: z.string(), columns: z.record(z.string(), z.string()) }),
);

function read(): readonly KeptMapping[] {
  try {
    const kept = schema.safeParse(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
    return kept.success ? kept.data : [];
  } catch {
    return [];
  }
}

function write(kept: readonly KeptMapping[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Nothing depends on it.
  }
}

/** What the user last said that columns with these headings mean; null where the guess stood. */
export const recallColumns = (headings: readonly string[]) => keptMapping(read(), headings);

/** Keeps what columns mean where that is not what would be guessed. */
export function rememberColumns(
  headings: readonly string[],
  mapping: ColumnMapping,
  guess: ColumnMapping,
): void {
  const guessed = JSON.stringify(mapping) === JSON.stringify(guess);
  write(guessed ? forgetMapping(read(), headings) : keepMapping(read(), headings, mapping));
}
