import type { DifferenceKind } from '../../shared/import/difference.ts';

/** What a newer roster says otherwise, as headings over what it is about. */
export const differenceWords: Readonly<Record<DifferenceKind, string>> = {
  'new-product': 'New products',
  'new-squad': 'New squads',
  joined: 'Joined',
  moved: 'Other squads or roles',
  retitled: 'Other titles',
  filled: 'Positions opened or filled',
  reports: 'Other managers',
  share: 'Other shares of time',
  'squad-moved': 'Squads in another product',
  section: 'Products in another section',
  left: 'No longer in the roster: people and positions',
  'squad-gone': 'No longer in the roster: squads',
  'product-gone': 'No longer in the roster: products',
};
