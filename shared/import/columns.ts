import { nameKey } from './names.ts';

/** What a column of a roster can hold. */
export const rosterFields = [
  'product',
  'section',
  'squad',
  'person',
  'title',
  'role',
  'reportsTo',
  'status',
  'share',
] as const;
export type RosterField = (typeof rosterFields)[number];

/** Which column, counted from 0, holds what; null where no column does. */
export type ColumnMapping = { readonly [F in RosterField]: number | null };

/** Headings as people write them, likeliest first, without case, marks and the words that say nothing. */
const spellings: Readonly<Record<RosterField, readonly string[]>> = {
  squad: [
    'squad',
    'team',
    'scrum team',
    'delivery team',
    'product team',
    'crew',
    'pod',
    'team assignment',
  ],
  product: [
    'product',
    'product area',
    'product line',
    'product group',
    'area',
    'group',
    'stage',
    'value stream',
    'domain',
    'portfolio',
  ],
  section: [
    'section',
    'department',
    'dept',
    'division',
    'tribe',
    'business unit',
    'organisation',
    'organization',
    'org',
    'org unit',
    'unit',
  ],
  person: [
    'person',
    'name',
    'full name',
    'employee',
    'person name',
    'employee name',
    'display name',
    'preferred name',
    'member',
    'team member',
    'member name',
    'worker',
    'colleague',
    'people',
    'staff',
    'who',
    'incumbent',
  ],
  title: [
    'title',
    'role',
    'job title',
    'role',
    'position',
    'job',
    'position title',
    'role title',
    'job role',
    'business title',
    'job name',
    'function',
    'job profile',
  ],
  // Not "role" alone: in most rosters that is somebody's title.
  role: [
    'squad role',
    'team role',
    'role on squad',
    'role on the squad',
    'role in squad',
    'role in team',
  ],
  reportsTo: [
    'reports to',
    'report to',
    'reporting to',
    'manager',
    'line manager',
    'reports to name',
    'manager name',
    'direct manager',
    'supervisor',
    'boss',
    'reporting manager',
    'managed by',
    'people manager',
    'lead',
  ],
  status: [
    'status',
    'position status',
    'employment status',
    'employee status',
    'hiring status',
    'state',
    'filled',
    'vacancy',
    'open',
  ],
  share: [
    'share',
    'allocation',
    'fte',
    'share of time',
    'time share',
    'percent',
    'percentage',
    'utilisation',
    'utilization',
    'capacity',
    'time allocation',
    'fte allocation',
    'allocated',
    'share percent',
    'allocation percent',
    'fte percent',
  ],
};

/** A heading without case, punctuation and joined words: `reports_to`, `ReportsTo` and `Reports To:` alike. */
export function headingKey(heading: string): string {
  return nameKey(heading.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/%/g, ' percent ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function rank(field: RosterField, key: string): number | null {
  const names = spellings[field];
  const exact = names.indexOf(key);
  if (exact >= 0) return exact;
  // "Squad name", "Product (2026)", "Current team": the same word with something around it.
  const words = key
    .split(' ')
    .filter((word) => !/^(name|the|current|main|primary|\d+)$/.test(word));
  const rest = names.indexOf(words.join(' '));
  return rest >= 0 && words.length > 0 ? names.length + rest : null;
}

/**
 * The likeliest meaning of each column by its heading. Each column means one thing at most. Where
 * nothing is called a product, the sections (tribes, departments) are taken for the products.
 */
export function guessColumns(headings: readonly string[]): ColumnMapping {
  const candidates = headings.flatMap((heading, column) => {
    const key = headingKey(heading);
    return rosterFields.flatMap((field) => {
      const place = rank(field, key);
      return place === null ? [] : [{ field, column, place }];
    });
  });
  candidates.sort((a, b) => a.place - b.place || a.column - b.column);
  const mapping = Object.fromEntries(rosterFields.map((field) => [field, null])) as {
    [F in RosterField]: number | null;
  };
  const taken = new Set<number>();
  for (const { field, column } of candidates) {
    if (mapping[field] !== null || taken.has(column)) continue;
    mapping[field] = column;
    taken.add(column);
  }
  if (mapping.product === null && mapping.section !== null && mapping.squad !== null) {
    mapping.product = mapping.section;
    mapping.section = null;
  }
  return mapping;
}

/** How many columns a mapping gives a meaning. */
export function knownColumns(mapping: ColumnMapping): number {
  return rosterFields.filter((field) => mapping[field] !== null).length;
}
