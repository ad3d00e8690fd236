import type {
  Locked,
  PersonCardData,
  ProductCardData,
  SlotData,
  SquadCardData,
} from './card-data.ts';
import { plural } from './card-data.ts';

/*
 * What a screen reader says of a card: everything that the eye sees on it, in one breath.
 */

const partWords = { pm: 'PM', po: 'PO', member: 'Person', leader: 'Leader' } as const;

function slotWords({ people, emptyNote }: SlotData): string {
  if (people.length === 0) return emptyNote ? `none, ${emptyNote}` : 'none';
  return people
    .map(({ name, open, note, planned, ofProduct }) => {
      const notes = [
        open ? 'open position' : '',
        note,
        planned,
        ofProduct ? 'PM of the product' : '',
      ].filter(Boolean);
      return notes.length > 0 ? `${name} (${notes.join(', ')})` : name;
    })
    .join(' and ');
}

function sentences(parts: readonly (string | false | null | undefined)[]): string {
  return parts
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}

function lockedWords({ locked }: { readonly locked?: Locked }): string {
  if (!locked) return '';
  return locked === 'itself' ? 'Locked' : `Locked ${locked}`;
}

export function squadLabel(data: SquadCardData, productName: string | null): string {
  return sentences([
    `${data.name}, squad${productName === null ? '' : ` in ${productName}`}`,
    `PM: ${slotWords(data.pm)}`,
    `PO: ${slotWords(data.po)}`,
    data.planned && `Planned ${data.planned}`,
    data.headcount !== null && plural(data.headcount, 'person', 'people'),
    data.badge?.words,
    lockedWords(data),
  ]);
}

export function productLabel(data: ProductCardData): string {
  return sentences([
    `${data.name}, product with ${plural(data.squads, 'squad')}`,
    `PM: ${slotWords(data.pm)}`,
    data.collapsed ? 'Collapsed' : data.markets !== null && plural(data.markets, 'market'),
    data.badge?.words,
    lockedWords(data),
  ]);
}

export function personLabel(data: PersonCardData): string {
  const load =
    data.backlog === undefined
      ? null
      : data.backlog === null
        ? 'Share of backlog work not known'
        : `${Math.round(data.backlog)} % backlog work`;
  return sentences([
    `${data.name}, ${data.open ? 'open position' : partWords[data.part]}`,
    data.title,
    data.unfit !== null && 'The title does not fit the work',
    data.serves,
    data.planned && `Planned ${data.planned}`,
    load,
    data.badge?.words,
    lockedWords(data),
  ]);
}
