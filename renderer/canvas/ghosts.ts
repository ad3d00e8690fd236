import type { StructureIndex } from '../../shared/model/structure-index.ts';
import type {
  Occupant,
  PersonCardData,
  ProductCardData,
  SlotData,
  SquadCardData,
} from './card-data.ts';
import type { ChartEdge } from './chart-edges.ts';
import type { Cards, ChartNode } from './chart-nodes.ts';
import type { Place } from './places.ts';

/** The chart of one structure, before anything that only the moment adds. */
export interface DrawnChart {
  readonly index: StructureIndex;
  readonly places: ReadonlyMap<string, Place>;
  readonly cards: Cards;
  readonly lines: readonly ChartEdge[];
}

/** How a preview marks one card: by its border, and in words. */
interface Mark {
  readonly ghost: 'new' | 'changed' | 'gone';
  /** On the card: `PO: Ada → Open Product Owner`. */
  readonly words: string;
  /** Slots that change hands. */
  readonly slots: readonly ('pm' | 'po')[];
}

const namesIn = ({ people, emptyNote }: SlotData) =>
  people.map(({ name }) => name).join(' and ') || emptyNote || 'none';

const sameHands = (a: SlotData, b: SlotData) => namesIn(a) === namesIn(b);

const partWords = { pm: 'PM', po: 'PO', member: 'Member', leader: 'Leader' } as const;

/** What changes on a card; empty where only its findings do. */
function changesOn(before: ChartNode, after: ChartNode, now: DrawnChart): Omit<Mark, 'ghost'> {
  const words: string[] = [];
  const slots: ('pm' | 'po')[] = [];
  const compare = (part: 'pm' | 'po', a: SlotData, b: SlotData) => {
    if (sameHands(a, b)) return;
    slots.push(part);
    words.push(`${partWords[part]}: ${namesIn(a)} → ${namesIn(b)}`);
  };
  if (after.type === 'squad') {
    const [a, b] = [before.data as SquadCardData, after.data];
    if (before.parentId !== after.parentId) {
      const to = now.index.structure.product.get(after.parentId ?? '');
      words.push(to ? `Moves to ${to.name}` : 'Leaves its product');
    }
    compare('pm', a.pm, b.pm);
    compare('po', a.po, b.po);
  } else if (after.type === 'product') {
    const [a, b] = [before.data as ProductCardData, after.data];
    compare('pm', a.pm, b.pm);
    if (a.squads !== b.squads) words.push(`${a.squads} → ${b.squads} squads`);
  } else {
    const [a, b] = [before.data as PersonCardData, after.data as PersonCardData];
    if (a.part !== b.part) words.push(`${partWords[a.part]} → ${partWords[b.part]}`);
    if (a.serves !== b.serves) words.push(`${a.serves} → ${b.serves}`);
    if (a.title !== b.title) words.push(`${a.title || 'No title'} → ${b.title || 'No title'}`);
  }
  if (before.data.name !== after.data.name) words.push(`${before.data.name} → ${after.data.name}`);
  return { words: words.join(' · '), slots };
}

/** Marks in a slot whoever is new in it. */
function markNew(slot: SlotData, before: SlotData | undefined): SlotData {
  const had = new Set(before?.people.map(({ id }) => id));
  const mark = (person: Occupant) =>
    had.has(person.id)
      ? person
      : { ...person, note: [person.note, 'new'].filter(Boolean).join(', ') };
  return slot.people.every(({ id }) => had.has(id))
    ? slot
    : { ...slot, people: slot.people.map(mark) };
}

function dataOf(node: ChartNode, before: ChartNode | undefined): ChartNode['data'] {
  if (node.type === 'squad') {
    const was = before?.data as SquadCardData | undefined;
    return { ...node.data, pm: markNew(node.data.pm, was?.pm), po: markNew(node.data.po, was?.po) };
  }
  if (node.type === 'product') {
    return { ...node.data, pm: markNew(node.data.pm, (before?.data as ProductCardData)?.pm) };
  }
  return node.data;
}

/** Said where there is no room for all of it. */
const shortWords = { new: 'New', changed: 'Changes', gone: 'Goes' } as const;

function marked(node: ChartNode, mark: Mark, before?: ChartNode): ChartNode {
  const slots = mark.slots.map((part) => `ghost-${part}`);
  return {
    ...node,
    data: dataOf(node, before),
    className: ['is-ghost', `ghost-${mark.ghost}`, ...slots].join(' '),
    ariaLabel: `In the preview: ${mark.words}. ${node.ariaLabel}`,
    domAttributes: {
      ...node.domAttributes,
      ...({ 'data-ghost': mark.words, 'data-ghost-word': shortWords[mark.ghost] } as object),
    },
    selectable: mark.ghost === 'changed',
  } as ChartNode;
}

/** Somebody whose card goes may still be there: told by a squad's card alone. */
function goneWords(id: string, after: StructureIndex): string {
  return after.structure.person.has(id) ? 'Only on a squad’s card then' : 'Goes';
}

/**
 * One chart of how things are and how a preview would have them: what comes is drawn dashed, what
 * changes or goes is marked and says so. What stays as it is keeps its object.
 */
export function withGhosts(now: DrawnChart, then: DrawnChart): DrawnChart {
  const nodesOf = ({ order, card }: Cards) => order.flatMap((id) => card(id) ?? []);
  const before = new Map(nodesOf(now.cards).map((node) => [node.id, node]));
  const after = new Map<string, ChartNode>();
  for (const node of nodesOf(then.cards)) {
    const was = before.get(node.id);
    if (!was) after.set(node.id, marked(node, { ghost: 'new', words: 'New', slots: [] }));
    else if (was === node) after.set(node.id, node);
    else {
      const changes = changesOn(was, node, then);
      const changed = () => marked(node, { ghost: 'changed', ...changes }, was);
      after.set(node.id, changes.words === '' ? node : changed());
    }
  }
  const gone = [...before.values()].filter(({ id }) => !after.has(id));
  for (const node of gone) {
    const words = goneWords(node.id, then.index);
    after.set(node.id, marked(node, { ghost: 'gone', words, slots: [] }));
  }
  const linesBefore = new Set(now.lines.map(({ id }) => id));
  const linesAfter = new Set(then.lines.map(({ id }) => id));
  const lines = [
    ...then.lines.map((line) =>
      linesBefore.has(line.id) ? line : { ...line, ghost: 'new' as const },
    ),
    ...now.lines.flatMap((line) =>
      linesAfter.has(line.id) ? [] : { ...line, ghost: 'gone' as const },
    ),
  ];
  const places = new Map(then.places);
  for (const { id } of gone) {
    const place = now.places.get(id);
    if (place) places.set(id, place);
  }
  const cards = { order: [...after.keys()], card: (id: string) => after.get(id) };
  return { index: then.index, places, cards, lines };
}
