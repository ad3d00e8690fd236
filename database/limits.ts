import { MAX_TEXT } from '../shared/model/fields.ts';

/** Largest plan file that is opened, in bytes. A plan of 10,000 people has about 10 MB. */
export const MAX_PLAN_BYTES = 512 * 1024 * 1024;
/** Most rows that one table may have, in all scenarios together. */
export const MAX_TABLE_ROWS = 1_000_000;
/** Longest text in one field, in bytes: the longest that the model allows, in its longest spelling. */
export const MAX_FIELD_BYTES = MAX_TEXT * 4;
/** Longest id, in bytes. */
export const MAX_ID_BYTES = 128;
/** Most changes that one edit in the log may hold, in bytes. */
export const MAX_EDIT_BYTES = 128 * 1024 * 1024;
