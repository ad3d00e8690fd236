import { z } from 'zod';
import { drawIo as words } from '../../words/import/org-chart.ts';
import { type ColumnMapping, guessColumns, headingKey } from '../columns.ts';
import { nameKey } from '../names.ts';
import { parseRoster, type RosterProblem, type RosterTable, type Separator } from '../parse.ts';
import { UnreadableRoster } from '../unreadable-roster.ts';

/** Most lines of configuration above the rows, and the longest. */
const MAX_LINES = 1000;
const MAX_LENGTH = 20_000;

const connectSchema = z.object({
  from: z.string(),
  to: z.string(),
  invert: z.boolean().optional(),
  label: z.string().optional(),
});
type Connect = z.infer<typeof connectSchema>;

const known =
  /^(label|labels|style|styles|stylename|labelname|parentstyle|unknownstyle|vars|identity|parent|namespace|connect|left|top|width|height|padding|ignore|nodespacing|levelspacing|edgespacing|layout|link)$/;
const setting = /^#(?!#)\s*([A-Za-z]+)\s*:\s*([\s\S]*)$/u;

interface Configuration {
  readonly connects: readonly Connect[];
  readonly label: string;
  /** The rows below, and how many lines stand above them. */
  readonly body: string;
  readonly above: number;
  readonly problems: readonly RosterProblem[];
}

/** The settings above the rows; null where the text does not begin with draw.io's. */
function configurationOf(text: string): Configuration | null {
  const lines = text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .split('\n');
  const connects: Connect[] = [];
  const problems: RosterProblem[] = [];
  let label = '';
  let found = false;
  let at = 0;
  for (; at < lines.length; at++) {
    const row = at + 1;
    let line = lines[at] ?? '';
    if (line.trim() !== '' && !line.startsWith('#')) break;
    if (at > MAX_LINES) return null;
    // A backslash at its end says that a setting goes on.
    while (line.endsWith('\\') && line.length < MAX_LENGTH && lines[at + 1]?.startsWith('#')) {
      line = line.slice(0, -1) + (lines[++at] ?? '').replace(/^#\s?/u, '');
    }
    const [, name = '', value = ''] = setting.exec(line) ?? [];
    const key = name.toLowerCase();
    if (!known.test(key)) continue;
    found = true;
    if (key === 'label') label = value.trim();
    if (key !== 'connect') continue;
    const connect = parseConnect(value);
    if (connect) connects.push(connect);
    else {
      const message = words.unknownConnection;
      problems.push({ row, column: null, severity: 'error', message });
    }
  }
  if (!found) return null;
  return { connects, label, body: lines.slice(at).join('\n'), above: at, problems };
}

function parseConnect(text: string): Connect | null {
  if (text.length > MAX_LENGTH) return null;
  try {
    return connectSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Whether a text is the CSV that draw.io makes charts of: settings behind `#`, then rows. */
export function isDrawIo(text: string): boolean {
  return /^\uFEFF?\s*#/u.test(text) && configurationOf(text) !== null;
}

const downwardWords =
  /\b(?:refs?|reports|direct reports|directs|children|subordinates|manages|leads)\b/iu;

/** Whether a connection leads from the row to whom it reports. */
function leadsUp({ from, invert, label = '' }: Connect): boolean {
  const key = headingKey(from);
  if (guessColumns([from]).reportsTo !== null || key === 'parent') return true;
  if (downwardWords.test(key)) return false;
  return /\breports? to\b/iu.test(label) !== (invert === true);
}

/** Columns named in a label such as `%name%<br>%position%`, in their order. */
const namedIn = (label: string) =>
  [...label.matchAll(/%([^%\n]{1,100})%/gu)].map(([, name]) => name ?? '');

const withoutTags = (text: string) => text.replace(/<\/?[a-z][^<>]{0,500}>/giu, ' ');

export interface DrawIoRoster {
  readonly table: RosterTable;
  readonly mapping: ColumnMapping;
}

/**
 * Reads draw.io's CSV as a roster: the columns by their headings, names as the label shows them, and
 * who reports to whom by `connect`.
 * @throws UnreadableRoster where there is no table to read
 */
export function readDrawIo(text: string, separator?: Separator): DrawIoRoster {
  const configuration = configurationOf(text);
  if (!configuration) throw new UnreadableRoster(words.noSettings);
  const { connects, label, body, above } = configuration;
  const parsed = parseRoster(body, separator);
  const headings = parsed.headings;
  const column = (name: string) =>
    headings.findIndex((heading) => nameKey(heading) === nameKey(name));
  const guess = guessColumns(headings);
  const shown = namedIn(label)
    .map(column)
    .filter((at) => at >= 0);
  const taken = new Set(Object.values(guess));
  const person = guess.person ?? shown.find((at) => !taken.has(at)) ?? null;
  const title = guess.title ?? shown.find((at) => at !== person && !taken.has(at)) ?? null;

  const problems = [
    ...configuration.problems,
    ...parsed.problems.map((one) => ({ ...one, row: one.row + above })),
  ];
  const lines = connects.filter(({ from, to }) => column(from) >= 0 && column(to) >= 0);
  const usable = lines.find(({ from }) => guessColumns([from]).reportsTo !== null) ?? lines[0];
  for (const { from } of lines) {
    if (from === usable?.from) continue;
    const message = words.otherLines(from);
    problems.push({ row: 1, column: from, severity: 'note', message });
  }
  const rows = parsed.rows.map(({ number, fields }) => ({
    number: number + above,
    fields: fields.map((field, at) => (at === person || at === title ? withoutTags(field) : field)),
  }));
  if (!usable || person === null) {
    const table = { ...parsed, rows, problems };
    return { table, mapping: { ...guess, person, title } };
  }
  const managers = managersOf(rows, {
    from: column(usable.from),
    to: column(usable.to),
    person,
    up: leadsUp(usable),
  });
  const withManagers = rows.map(({ number, fields }, at) => {
    const [first = '', ...more] = managers[at] ?? [];
    if (more.length > 0) {
      const message = words.oneManager(first);
      problems.push({ row: number, column: usable.from, severity: 'note', message });
    }
    const whole = headings.map((_, place) => fields[place] ?? '');
    return { number, fields: [...whole, first] };
  });
  return {
    table: {
      separator: parsed.separator,
      headings: [...headings, 'Reports to'],
      rows: withManagers,
      problems,
    },
    mapping: { ...guess, person, title, reportsTo: headings.length },
  };
}

interface Columns {
  readonly from: number;
  readonly to: number;
  readonly person: number;
  /** The row names whom it reports to, not who reports to it. */
  readonly up: boolean;
}

/** Names of each row's managers. What a field names and no row has is taken for a name. */
function managersOf(
  rows: RosterTable['rows'],
  { from, to, person, up }: Columns,
): (readonly string[])[] {
  const byKey = new Map<string, number>();
  for (const [at, { fields }] of rows.entries()) {
    const key = nameKey(fields[to] ?? '');
    if (key !== '' && !byKey.has(key)) byKey.set(key, at);
  }
  const managers: string[][] = rows.map(() => []);
  for (const [at, { fields }] of rows.entries()) {
    const own = fields[person] ?? '';
    for (const name of targetsOf(fields[from] ?? '', byKey)) {
      const found = byKey.get(nameKey(name));
      if (found === at) continue;
      if (!up) {
        if (found !== undefined) managers[found]?.push(own);
      } else managers[at]?.push(found === undefined ? name : (rows[found]?.fields[person] ?? ''));
    }
  }
  return managers;
}

/** The field as one name where a row has it ("Miller, Ann"), else what stands between its commas. */
function targetsOf(field: string, known: ReadonlyMap<string, number>): string[] {
  if (known.has(nameKey(field))) return [field];
  return field
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
