import type { Role } from '../../shared/model/entities.ts';
import { roleWords } from './noun-words.ts';

/* What is asked where somebody connects, assigns or moves from the keyboard. */
export const chooseWords = {
  manager: (who: string) => `Whom does ${who} report to?`,
  managers: (count: number) => `Whom do these ${count} people report to?`,
  dotted: (who: string) => `Whom does ${who} have a dotted line to?`,
  dotteds: (count: number) => `Whom do these ${count} people have a dotted line to?`,
  place: (who: string) => `What does ${who} work on, and as what?`,
  holder: (where: string) => `Who works on ${where}, and as what?`,
  slot: (role: string, where: string) => `Who is ${role} of ${where}?`,
  product: (what: string) => `Which product does ${what} belong to?`,
  findPerson: 'Find a person',
  findPlace: 'Find a squad or product: checkout, or pm checkout',
  findRoleHolder: 'Find a person: ada, or pm ada',
  findProduct: 'Find a product',
  noProduct: 'No product',
  nobody: 'nobody yet',
  now: (names: string) => `now ${names}`,
  nothing: 'Nothing is called that.',
  roleOf: (role: Role, where: string) => `${roleWords[role]} of ${where}`,
  as: (who: string, role: Role) => `${who} as ${roleWords[role]}`,
} as const;
