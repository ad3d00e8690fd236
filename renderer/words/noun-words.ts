import type { Role } from '../../shared/model/entities.ts';
import { counted } from '../../shared/words/grammar.ts';

/*
 * Every text that people read or hear in the window stands in this folder, a file for each area: one
 * whole sentence an entry, a function where it holds names or numbers. None is put together of parts
 * by those who show it, so that another language can order and count as it does.
 */

/* What things are called in the middle of a sentence, and so many of them. */
export const roleWords: Readonly<Record<Role, string>> = { pm: 'PM', po: 'PO', member: 'member' };

export const countOf = {
  plan: (count: number) => counted(count, 'plan'),
  product: (count: number) => counted(count, 'product'),
  squad: (count: number) => counted(count, 'squad'),
  person: (count: number) => counted(count, 'person', 'people'),
} as const;
