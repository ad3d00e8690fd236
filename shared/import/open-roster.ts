import { openRoster as words } from '../words/import/reading.ts';
import { type ColumnMapping, guessColumns, knownColumns } from './columns.ts';
import { decodeRoster, refuseSize } from './decode.ts';
import { isDrawIo, readDrawIo } from './org-chart/draw-io.ts';
import { isMermaid } from './org-chart/mermaid-graph.ts';
import { mermaidTable } from './org-chart/mermaid-table.ts';
import { parseRoster, type RosterTable, type Separator } from './parse.ts';
import type { SheetChoice } from './unreadable-roster.ts';
import { isPacked, openWorkbook } from './xlsx/open-workbook.ts';

/** A roster's file as far as it can be read without asking anybody: encoding, separator, columns. */
export interface OpenedRoster {
  /** Null where the roster is a workbook, which has its own. A separator is none of a Mermaid chart. */
  readonly encoding: string | null;
  /** Null where the roster is text. */
  readonly choice: SheetChoice | null;
  readonly table: RosterTable;
  /** The guess to start from. */
  readonly mapping: ColumnMapping;
}

/** What the user set in place of what was detected. */
export interface ReadingChoices {
  readonly encoding?: string;
  readonly separator?: Separator;
  /** Place of a sheet in the workbook. */
  readonly sheet?: number;
}

/**
 * Reads a roster's bytes (text, workbook, or an org chart of Mermaid or draw.io) up to the point where its columns have a meaning.
 * @throws UnreadableRoster with a message for the user.
 */
export function openRoster(bytes: Uint8Array, choices: ReadingChoices = {}): OpenedRoster {
  if (isPacked(bytes)) {
    refuseSize(bytes);
    const { choice, table } = openWorkbook(bytes, choices.sheet);
    return { encoding: null, choice, table, mapping: guessColumns(table.headings) };
  }
  const { text, encoding } = decodeRoster(bytes, choices.encoding);
  if (isMermaid(text)) {
    const table = mermaidTable(text);
    return { encoding, choice: null, table, mapping: guessColumns(table.headings) };
  }
  if (isDrawIo(text)) return { encoding, choice: null, ...readDrawIo(text, choices.separator) };
  const table = parseRoster(text, choices.separator);
  return { encoding, choice: null, table, mapping: guessColumns(table.headings) };
}

/** Why a mapping cannot be imported yet, for the user; null where it can. */
export function mappingProblem(table: RosterTable, mapping: ColumnMapping): string | null {
  if (mapping.squad !== null || mapping.person !== null) return null;
  const headings = table.headings.slice(0, 12).map((heading) => heading.slice(0, 40));
  return knownColumns(mapping) === 0 ? words.noColumn(headings) : words.noSquadOrPerson(headings);
}
