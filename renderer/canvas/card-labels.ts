import { cardWords, cardLabelWords as words } from '../words/card-words.ts';
import type { Locked, PersonCardData, ProductCardData, SquadCardData } from './card-data.ts';
import type { SlotData } from './slot-data.ts';

/*
 * What a screen reader says of a card: everything that the eye sees on it, in one breath.
 */

function slotLabel(part: 'pm' | 'po', { people, emptyNote }: SlotData): string {
  const who = people.map(({ name, open, note, planned, ofProduct }) =>
    words.noted(name, [
      open ? words.isOpen : '',
      note,
      planned,
      ofProduct ? words.pmOfProduct : '',
    ]),
  );
  return words.slot(part, who.length === 0 ? words.nobody(emptyNote) : words.and(who));
}

function lockLabel({ locked }: { readonly locked?: Locked }): string {
  if (!locked) return '';
  return locked === 'itself' ? words.locked : words.lockedWithProduct;
}

export function squadLabel(data: SquadCardData, productName: string | null): string {
  return words.sentences([
    words.squad(data.name, productName),
    slotLabel('pm', data.pm),
    slotLabel('po', data.po),
    data.planned && words.planned(data.planned),
    data.headcount !== null && cardWords.people(data.headcount),
    data.badge?.words,
    lockLabel(data),
  ]);
}

export function productLabel(data: ProductCardData): string {
  return words.sentences([
    words.product(data.name, data.squads),
    slotLabel('pm', data.pm),
    data.collapsed ? words.collapsed : data.markets !== null && cardWords.markets(data.markets),
    data.badge?.words,
    lockLabel(data),
  ]);
}

export function personLabel(data: PersonCardData): string {
  return words.sentences([
    data.open ? words.openPosition(data.name) : words.person(data.name, data.part),
    data.title,
    data.unfit !== null && words.unfit,
    data.serves,
    data.planned && words.planned(data.planned),
    data.backlog !== undefined && words.load(data.backlog),
    data.badge?.words,
    lockLabel(data),
  ]);
}
