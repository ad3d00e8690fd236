import { guessColumns } from '../../../shared/import/columns.ts';
import { parseRoster } from '../../../shared/import/parse.ts';
import { readRoster } from '../../../shared/import/read-roster.ts';
import type { Roster } from '../../../shared/import/roster.ts';

export const HEADINGS = 'Product,Section,Squad,Person,Title,Reports to,Status,Share';

/** What rows under those headings say. */
export function rosterOf(...rows: string[]): Roster {
  const table = parseRoster([HEADINGS, ...rows].join('\n'));
  return readRoster(table, guessColumns(table.headings));
}

/** Assignments as sentences: `Ada pm Pay`, with `*` for acting and the share where it is known. */
export function roles(roster: Roster): string[] {
  return roster.assignments.map(({ person, role, squad, product, share, acting }) => {
    const place = squad === null ? roster.products[product ?? -1] : roster.squads[squad];
    const words = [roster.people[person]?.name, role + (acting ? '*' : ''), place?.name];
    return [...words, ...(share === null ? [] : [share])].join(' ');
  });
}

/** Everybody by name, open positions in brackets. */
export const names = (roster: Roster) =>
  roster.people.map(({ name, open }) => (open ? `(${name})` : name)).join('; ');
/** Reporting lines as `Ada > Eve`. */
export const lines = (roster: Roster) =>
  roster.lines.map(({ report, manager }) =>
    [roster.people[report]?.name, roster.people[manager]?.name].join(' > '),
  );
/** Problems as `row column severity`. */
export const told = (roster: Roster) =>
  roster.problems.map(({ row, column, severity }) => [row, column, severity].join(' '));
