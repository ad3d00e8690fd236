import type { Role } from '../../shared/model/entities.ts';
import { counted } from '../../shared/words/grammar.ts';
import { roleWords } from './noun-words.ts';

/* What is asked where somebody connects, assigns or moves from the keyboard. */
export const chooseWords = {
  manager: (who: string) => `Whom does ${who} report to?`,
  managers: (count: number) => `Whom do these ${count} people report to?`,
  dotted: (who: string) => `Whom does ${who} have a dotted line to?`,
  dotteds: (count: number) => `Whom do these ${count} people have a dotted line to?`,
  place: (who: string) => `What does ${who} work on, and as what?`,
  holder: (where: string) => `Who works on ${where}, and as what?`,
  slot: (role: Role, where: string) => `Who is ${roleWords[role]} of ${where}?`,
  product: (what: string) => `Which product does ${what} belong to?`,
  products: (count: number) => `Which product does each of ${counted(count, 'squad')} belong to?`,
  findPerson: 'Find a person',
  findPlace: 'Find a squad or product: checkout, or pm checkout',
  findRoleHolder: 'Find a person: ada, or pm ada',
  findProduct: 'Find a product',
  noProduct: 'No product',
  nobody: 'nobody yet',
  now: (names: string) => `now ${names}`,
  nothing: 'Nothing is called that.',
  roleOf: (role: Role, where: string) => `${roleWords[role]} of ${where}`,
  placeMore: (product: string, holders: string) => [product, holders].filter(Boolean).join(' · '),
  as: (who: string, role: Role) => `${who} as ${roleWords[role]}`,
  /* What the answer leaves behind as a step. */
  reportTo: (count: number, manager: string) =>
    `Let ${counted(count, 'person', 'people')} report to ${manager}`,
  dottedTo: (count: number, manager: string) =>
    `Give ${counted(count, 'person', 'people')} a dotted line to ${manager}`,
  made: (who: string, role: Role, where: string) => `Make ${who} ${roleWords[role]} of ${where}`,
  moved: (squad: string, product: string) => `Move ${squad} to ${product}`,
  movedOut: (squad: string) => `Move ${squad} out of all products`,
  squadsMoved: (count: number, product: string) => `Move ${counted(count, 'squad')} to ${product}`,
  squadsMovedOut: (count: number) => `Move ${counted(count, 'squad')} out of all products`,
} as const;
