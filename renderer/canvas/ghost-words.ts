import type { StructureIndex } from '../../shared/model/structure-index.ts';
import type { Mark } from '../../shared/scenarios/difference.ts';
import { ghostWords as words } from '../words/card-words.ts';
import { markWords, signedWords } from '../words/compare-words.ts';
import type { PersonCardData, ProductCardData, SquadCardData } from './card-data.ts';
import type { ChartNode } from './chart-nodes.ts';
import type { SlotData } from './slot-data.ts';

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
  words.names(people.map(({ name }) => name)) || emptyNote || words.nobody;

/** `3 → 2 squads`; where there is more to say of either, both stand in full. */
function servesChange(before: PersonCardData, after: PersonCardData): string {
  const onlySquads = [before, after].every(({ squads, reports }) => squads > 0 && reports === 0);
  return onlySquads
    ? words.squads(before.squads, after.squads)
    : words.change(before.serves, after.serves);
}

/** What changes on a card, besides what is drawn on none; null where only its findings do. */
export function changesOn(
  before: ChartNode,
  after: ChartNode,
  then: StructureIndex,
  known: readonly Mark[],
): GhostWords | null {
  const said: string[] = [];
  const slots: ('pm' | 'po')[] = [];
  const marks = new Set(known);
  const say = (text: string, mark?: Mark) => {
    said.push(text);
    if (mark) marks.add(mark);
  };
  const compare = (part: 'pm' | 'po', a: SlotData, b: SlotData) => {
    if (namesIn(a) === namesIn(b)) return;
    slots.push(part);
    say(words.slot(part, namesIn(a), namesIn(b)), 're-assigned');
  };
  if (after.type === 'squad') {
    const [a, b] = [before.data as SquadCardData, after.data];
    if (before.parentId !== after.parentId) {
      const to = then.structure.product.get(after.parentId ?? '');
      say(to ? words.movesTo(to.name) : words.leavesProduct, 'moved');
    }
    compare('pm', a.pm, b.pm);
    compare('po', a.po, b.po);
  } else if (after.type === 'product') {
    const [a, b] = [before.data as ProductCardData, after.data];
    compare('pm', a.pm, b.pm);
    if (a.squads !== b.squads) say(words.squads(a.squads, b.squads));
  } else {
    const [a, b] = [before.data as PersonCardData, after.data as PersonCardData];
    if (a.part !== b.part) say(words.part(a.part, b.part));
    if (a.serves !== b.serves) say(servesChange(a, b));
    if (a.title !== b.title) {
      say(words.title(a.title, b.title), 're-titled');
    }
  }
  if (before.data.name !== after.data.name) {
    say(words.change(before.data.name, after.data.name), 'renamed');
  }
  if (said.length === 0) for (const mark of marks) said.push(markWords[mark].word);
  if (said.length === 0) return null;
  const text = words.all(said);
  return { words: text, short: marks.size > 0 ? signedWords([...marks]) : text, slots };
}

/** A card that was not drawn before, and what it says. */
export function comesWords(
  { id, type }: ChartNode,
  now: StructureIndex,
  then: StructureIndex,
): GhostWords & { readonly ghost: 'new' | 'changed' } {
  if (type !== 'person' || !now.structure.person.has(id)) {
    return { ghost: 'new', words: words.new, short: signedWords(['added']), slots: [] };
  }
  // Nobody is new for having a card now: they serve more squads than one card tells, or none.
  const serves = then.people.get(id)?.assignments.some(({ squadId }) => squadId !== null);
  return serves
    ? {
        ghost: 'changed',
        words: words.ownCard,
        short: words.ownCardShort,
        slots: [],
      }
    : { ghost: 'changed', words: words.noSquadCard, short: words.noSquadCardShort, slots: [] };
}

/** A card that is not drawn then. Somebody may still be there: told by a squad's card alone. */
export function goesWords({ id }: ChartNode, then: StructureIndex): GhostWords {
  const there = then.structure.person.has(id);
  return there
    ? { words: words.onlyOnSquad, short: words.onlyOnSquadShort, slots: [] }
    : { words: words.goes, short: signedWords(['removed']), slots: [] };
}
