import type { Person, TitleKind } from './entities.ts';

/*
 * Titles in the wild are noisy ("Sr. PM II", "Head of Product"). The order matters: a Group Product
 * Manager is still a PM, a Chief Product Officer is not, an Engineering Manager is no PM.
 */
const patterns: readonly (readonly [TitleKind, RegExp])[] = [
  [
    'product-leader',
    /\b(cpo|chief product|vp,? (of )?product|vice president,? (of )?product|head of product|director,? (of )?product|product director|svp,? (of )?product|evp,? (of )?product)\b(?! (design|marketing|operations|ops|analytics|engineering|security|support))/i,
  ],
  [
    'executive',
    /\b(ceo|chief executive|founder|co-?founder|managing director|(?<!vice[ -])president|general manager|coo|chief operating)\b/i,
  ],
  [
    'engineering-leader',
    /\b(cto|chief technology|(engineering|development|software) (manager|lead|director)|vp,? (of )?engineering|vice president,? (of )?engineering|head of engineering|director,? (of )?engineering|tech(nical)? lead|team lead)\b/i,
  ],
  [
    'delivery-leader',
    /\b(delivery (manager|lead|director)|release train engineer|head of delivery|program(me)? manager|project manager)\b/i,
  ],
  ['other', /\bproduct marketing\b/i],
  ['po', /\b(product owner|po)\b/i],
  ['pm', /\b(product manager|product management|pm|gpm)\b/i],
];

/** A plan has thousands of people and few titles: each is read once. */
const read = new Map<string, TitleKind | null>();

/** What a title's words stand for, or null where the title is empty. */
export function titleKindOf(title: string): TitleKind | null {
  const known = read.get(title);
  if (known !== undefined) return known;
  const kind =
    title.trim() === ''
      ? null
      : (patterns.find(([, pattern]) => pattern.test(title))?.[0] ?? 'other');
  read.set(title, kind);
  return kind;
}

/** What somebody's title stands for: the plan's own word first, then the title's. Null is unknown. */
export function titleKindOfPerson(person: Pick<Person, 'title' | 'titleKind'>): TitleKind | null {
  return person.titleKind ?? titleKindOf(person.title);
}

/**
 * The role that a title gives on a squad: PM for a Product Manager, PO for a Product Owner, else
 * a member. Leaders' titles give none of the two.
 */
export function roleOfTitle(title: string): 'pm' | 'po' | 'member' {
  const kind = titleKindOf(title);
  return kind === 'pm' || kind === 'po' ? kind : 'member';
}
