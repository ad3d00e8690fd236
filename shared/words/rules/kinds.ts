import type { RuleKind } from '../../rules/types.ts';

/** What the kinds of rules are about, in the order in which they are listed. */
export const kindTitles: Readonly<Record<RuleKind, string>> = {
  split: 'Split: one person can no longer hold both roles',
  merge: 'Merge: two people where one would do',
  missing: 'Missing: a hole in the structure',
  overload: 'Overload: more than there is time for',
  title: 'Titles: the title says one role, the work another',
  reporting: 'Reporting lines',
  pm: 'Product Managers',
  po: 'Product Owners',
  pair: 'PM and PO together',
  combined: 'Combined roles',
  contact: 'Who to ask',
  boundary: 'Fuzzy boundaries',
  coverage: 'Responsibilities',
};
