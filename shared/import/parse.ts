import Papa from 'papaparse';
import { parse as words } from '../words/import/reading.ts';
import { guessColumns, knownColumns } from './columns.ts';
import { cleanName } from './names.ts';
import { UnreadableRoster } from './unreadable-roster.ts';

/** Most rows that are read, the headings not counted. */
export const MAX_ROSTER_ROWS = 50_000;
/** Most columns that are read. */
export const MAX_ROSTER_COLUMNS = 200;
/** Longest field that is read, in characters; a longer one is nearly always a quote left open. */
export const MAX_FIELD = 10_000;

export const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

export interface RosterProblem {
  /** Number of the row as a spreadsheet counts it, headings being row 1 where nothing stands above. */
  readonly row: number;
  /** Heading of the column, or null where the row as a whole is meant. */
  readonly column: string | null;
  /** `error`: something in the row is left out. `note`: it is taken over, but worth knowing. */
  readonly severity: 'error' | 'note';
  readonly message: string;
}

export interface RosterRow {
  readonly number: number;
  readonly fields: readonly string[];
}

/** A roster as rows of text, before anybody knows what the columns mean. */
export interface RosterTable {
  /** Null where the roster is a sheet of a workbook. */
  readonly separator: Separator | null;
  readonly headings: readonly string[];
  readonly rows: readonly RosterRow[];
  readonly problems: readonly RosterProblem[];
}

/** Blank rows are no rows of the roster, but they are not read without end either. */
export const MOST_RECORDS = 2 * MAX_ROSTER_ROWS;

export const tooManyRows = () => new UnreadableRoster(words.tooManyRows(MAX_ROSTER_ROWS));

/** Text looked at to find the separator. */
const SAMPLE = 64 * 1024;

function records(text: string, separator: Separator, preview: number): Papa.ParseResult<string[]> {
  return Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', preview });
}

const isBlank = (fields: readonly string[]) => fields.every((field) => field.trim() === '');

const known = (fields: readonly string[]) =>
  knownColumns(guessColumns(fields.slice(0, MAX_ROSTER_COLUMNS)));

/** Where the headings stand: the first row, unless a title stands above a row that is clearly headings. */
export function headingsAt(rows: readonly (readonly string[])[]): number {
  const first = rows.findIndex((fields) => !isBlank(fields));
  if (first < 0 || known(rows[first] ?? []) > 1) return first;
  const below = rows.slice(first, first + 10).findIndex((fields) => known(fields) > 1);
  return below < 0 ? first : first + below;
}

/**
 * The separator under which the headings make most sense; where that is a tie, under which most rows
 * have as many fields as the headings, then under which there are most columns.
 */
function detectSeparator(text: string): Separator {
  const sample = text.slice(0, SAMPLE);
  const scored = separators.map((separator) => {
    const rows = records(sample, separator, 50).data.filter((fields) => !isBlank(fields));
    const headings = rows[headingsAt(rows)] ?? [];
    const even = rows.filter((fields) => fields.length === headings.length).length;
    return {
      separator,
      known: known(headings),
      even: headings.length > 1 ? even / rows.length : 0,
      columns: headings.length,
    };
  });
  scored.sort((a, b) => b.known - a.known || b.even - a.even || b.columns - a.columns);
  return scored[0]?.separator ?? ',';
}

/**
 * Headings and rows out of records of text. Rows with too few or too many fields are kept and named
 * in the problems.
 * @param found problems met while the records were read. @param above rows above the first record.
 * @throws UnreadableRoster where there is no table to read.
 */
export function tableOf(
  data: readonly (readonly string[])[],
  found: readonly RosterProblem[],
  above = 0,
): RosterTable {
  const first = headingsAt(data);
  if (first < 0) throw new UnreadableRoster(words.empty);
  const headings = (data[first] ?? []).map(cleanName);
  if (headings.length > MAX_ROSTER_COLUMNS) {
    throw new UnreadableRoster(words.tooManyColumns(headings.length, MAX_ROSTER_COLUMNS));
  }
  const problems = [...found];
  const tell = (row: number, column: string | null, message: string) =>
    problems.push({ row, column, severity: 'error', message });
  const rows: RosterRow[] = [];
  for (let at = first + 1; at < data.length; at++) {
    const fields = data[at] ?? [];
    if (isBlank(fields)) continue;
    if (rows.length === MAX_ROSTER_ROWS) throw tooManyRows();
    const number = at + 1 + above;
    const long = fields.findIndex((field) => field.length > MAX_FIELD);
    if (long >= 0) {
      tell(number, headings[long] ?? null, words.longText);
      continue;
    }
    const extra = fields.slice(headings.length).filter((field) => field.trim() !== '');
    if (fields.length < headings.length) {
      tell(number, null, words.fewFields(fields.length, headings.length));
    } else if (extra.length > 0) {
      tell(number, null, words.manyFields(fields.length, headings.length));
    }
    rows.push({ number, fields: fields.slice(0, headings.length) });
  }
  if (rows.length === 0) {
    throw new UnreadableRoster(problems.length > 0 ? words.nothingReadable : words.oneLine);
  }
  return { separator: null, headings, rows, problems };
}

/** Excel's own first line, `sep=;`, which is no row of the roster. */
const separatorLine = /^"?sep=([,;\t])"?\n/i;

/**
 * The rows of a roster that is text.
 * @param chosen a separator to use in place of the detected one.
 * @throws UnreadableRoster where there is no table to read.
 */
export function parseRoster(text: string, chosen?: Separator): RosterTable {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const stated = separatorLine.exec(lines);
  const body = stated ? lines.slice(stated[0].length) : lines;
  const above = stated ? 1 : 0;
  const separator = chosen ?? (stated?.[1] as Separator | undefined) ?? detectSeparator(body);
  const { data, errors } = records(body, separator, MOST_RECORDS);
  if (data.length === MOST_RECORDS) throw tooManyRows();
  const problems = errors
    .filter(({ code }) => code === 'MissingQuotes' || code === 'InvalidQuotes')
    .map(
      ({ row }): RosterProblem => ({
        row: (row ?? 0) + 1 + above,
        column: null,
        severity: 'error',
        message: words.openQuotation,
      }),
    );
  return { ...tableOf(data, problems, above), separator };
}
