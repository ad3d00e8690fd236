import type { StructureIndex } from '../../shared/model/structure-index.ts';
import type { Mark } from '../../shared/scenarios/difference.ts';
import { markWords, signedWords } from '../scenarios/mark-words.ts';
import type { PersonCardData, ProductCardData, SlotData, SquadCardData } from './card-data.ts';
import type { ChartNode } from './chart-nodes.ts';

/** What a preview says of one card. */
export interface GhostWords {
  /** On the card: `PO: Ada → Open Product Owner`. */
  readonly words: string;
  /** Where there is no room for all of it: `⇄ Re-assigned`. */
  readonly short: string;
  /** Slots that change hands. */
  readonly slots: readonly ('pm' | 'po')[];
}

const namesIn = ({ people, emptyNote }: SlotData) =>
  people.map(({ name }) => name).join(' and ') || emptyNote || 'none';

const partWords = { pm: 'PM', po: 'PO', member: 'Member', leader: 'Leader' } as const;

/** `3 → 2 squads`; other words stand in full on both sides. */
function servesWords(before: string, after: string): string {
  const [was, is] = [before, after].map((text) => /^(\d+) squads?$/.exec(text)?.[1]);
  return was && is ? `${was} → ${is} ${is === '1' ? 'squad' : 'squads'}` : `${before} → ${after}`;
}

/** What changes on a card, besides what is drawn on none; null where only its findings do. */
export function changesOn(
  before: ChartNode,
  after: ChartNode,
  then: StructureIndex,
  known: readonly Mark[],
): GhostWords | null {
  const words: string[] = [];
  const slots: ('pm' | 'po')[] = [];
  const marks = new Set(known);
  const say = (text: string, mark?: Mark) => {
    words.push(text);
    if (mark) marks.add(mark);
  };
  const compare = (part: 'pm' | 'po', a: SlotData, b: SlotData) => {
    if (namesIn(a) === namesIn(b)) return;
    slots.push(part);
    say(`${partWords[part]}: ${namesIn(a)} → ${namesIn(b)}`, 're-assigned');
  };
  if (after.type === 'squad') {
    const [a, b] = [before.data as SquadCardData, after.data];
    if (before.parentId !== after.parentId) {
      const to = then.structure.product.get(after.parentId ?? '');
      say(to ? `Moves to ${to.name}` : 'Leaves its product', 'moved');
    }
    compare('pm', a.pm, b.pm);
    compare('po', a.po, b.po);
  } else if (after.type === 'product') {
    const [a, b] = [before.data as ProductCardData, after.data];
    compare('pm', a.pm, b.pm);
    if (a.squads !== b.squads) say(servesWords(`${a.squads} squads`, `${b.squads} squads`));
  } else {
    const [a, b] = [before.data as PersonCardData, after.data as PersonCardData];
    if (a.part !== b.part) say(`${partWords[a.part]} → ${partWords[b.part]}`);
    if (a.serves !== b.serves) say(servesWords(a.serves, b.serves));
    if (a.title !== b.title) {
      say(`${a.title || 'No title'} → ${b.title || 'No title'}`, 're-titled');
    }
  }
  if (before.data.name !== after.data.name) {
    say(`${before.data.name} → ${after.data.name}`, 'renamed');
  }
  if (words.length === 0) for (const mark of marks) words.push(markWords[mark].word);
  if (words.length === 0) return null;
  const text = words.join(' · ');
  return { words: text, short: marks.size > 0 ? signedWords([...marks]) : text, slots };
}

/** A card that was not drawn before, and what it says. */
export function comesWords(
  { id, type }: ChartNode,
  now: StructureIndex,
  then: StructureIndex,
): GhostWords & { readonly ghost: 'new' | 'changed' } {
  if (type !== 'person' || !now.structure.person.has(id)) {
    return { ghost: 'new', words: 'New', short: signedWords(['added']), slots: [] };
  }
  // Nobody is new for having a card now: they serve more squads than one card tells, or none.
  const serves = then.people.get(id)?.assignments.some(({ squadId }) => squadId !== null);
  return serves
    ? {
        ghost: 'changed',
        words: 'Has a card of their own then',
        short: 'Own card',
        slots: [],
      }
    : { ghost: 'changed', words: 'On no squad’s card any more', short: 'On no squad', slots: [] };
}

/** A card that is not drawn then. Somebody may still be there: told by a squad's card alone. */
export function goesWords({ id }: ChartNode, then: StructureIndex): GhostWords {
  const there = then.structure.person.has(id);
  const words = there ? 'Only on a squad’s card then' : 'Goes';
  return { words, short: there ? 'On a squad’s card' : signedWords(['removed']), slots: [] };
}
