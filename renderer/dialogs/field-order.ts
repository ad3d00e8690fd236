import type { RosterField } from '../../shared/import/columns.ts';
import { columnWords } from '../words/import-words.ts';

/** What columns can hold, in the order in which people think of it. */
export const fieldOrder = Object.keys(columnWords) as RosterField[];
