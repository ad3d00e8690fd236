/** What the two roles are called in full: as the title of a position, and in sentences. */
export const roleNames = { pm: 'Product Manager', po: 'Product Owner' } as const;

/** What an open position is called until somebody fills it. */
export const openPosition = (title: string) => `Open ${title}`;

/** Title of the leader whom PMs report to. */
export const PRODUCT_LEADER = 'VP Product';

/** A role in a word, as it stands in a mark or a cell. */
export const roleShort = { pm: 'PM', po: 'PO', member: 'Member' } as const;
