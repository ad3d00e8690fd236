import { rosterHeadings } from '../../exchange/write-roster.ts';
import type { RosterRow } from '../parse.ts';
import { guarded } from '../row-words.ts';

/** The columns of a chart that is read as a roster: those of a roster that the app writes. */
export const chartHeadings = rosterHeadings;
export type ChartLine = Partial<Record<(typeof rosterHeadings)[number], string>>;

export function rowOf(number: number, line: ChartLine): RosterRow {
  return { number, fields: chartHeadings.map((heading) => guarded(line[heading] ?? '')) };
}
