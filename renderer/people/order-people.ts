import { foldText } from '../search/fold-text.ts';
import type { PersonRow } from './people-rows.ts';

export type PeopleGroup = 'all' | 'pm' | 'po' | 'leader' | 'open';

export interface PeopleFilter {
  readonly group: PeopleGroup;
  readonly text: string;
  readonly onlyFindings: boolean;
}

export interface PeopleSort {
  readonly column: string;
  readonly descending: boolean;
}

/** What a column sorts by; null is not known and stands last either way. */
export type SortValue = string | number | null;

const byText = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

function isInGroup({ part, person }: PersonRow, group: PeopleGroup): boolean {
  if (group === 'all') return true;
  return group === 'open' ? person.open : part === group && !person.open;
}

/** Findings that weigh most first: one critical is more than any number of warnings. */
export function weightOf({ critical, warning, advice }: PersonRow['findings']): number {
  return critical * 1e6 + warning * 1e3 + advice;
}

export function matchesFilter(
  row: PersonRow,
  { group, text, onlyFindings }: PeopleFilter,
): boolean {
  if (!isInGroup(row, group)) return false;
  if (onlyFindings && weightOf(row.findings) === 0) return false;
  const query = foldText(text.trim());
  if (query === '') return true;
  const { person, squads } = row;
  return [person.name, person.title, ...squads].some((words) => foldText(words).includes(query));
}

export function nameOf({ person }: PersonRow): string {
  return person.name;
}

/** PMs, then POs, then leaders. */
export function roleRank({ part }: PersonRow): number {
  return ['pm', 'po', 'leader', 'member'].indexOf(part);
}

function compare(a: SortValue, b: SortValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return byText.compare(String(a), String(b));
}

/** Who is shown, in order. Equal ones, and those of whom it is not known, stand by name. */
export function orderPeople(
  rows: Iterable<PersonRow>,
  filter: PeopleFilter,
  { descending }: PeopleSort,
  sortValue: (row: PersonRow) => SortValue,
): readonly string[] {
  const shown = [...rows].filter((row) => matchesFilter(row, filter));
  const values = new Map(shown.map((row) => [row, sortValue(row)]));
  shown.sort((a, b) => {
    const [one = null, other = null] = [values.get(a), values.get(b)];
    if ((one === null) !== (other === null)) return one === null ? 1 : -1;
    const order = one === null ? 0 : compare(one, other) * (descending ? -1 : 1);
    return order || byText.compare(a.person.name, b.person.name);
  });
  return shown.map(({ person }) => person.id);
}
