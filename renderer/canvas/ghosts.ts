import type { StructureIndex } from '../../shared/model/structure-index.ts';
import type { Comparison } from '../../shared/scenarios/compare.ts';
import { cardWords, ghostWords } from '../words/card-words.ts';
import type { ProductCardData, SquadCardData } from './card-data.ts';
import type { ChartEdge } from './chart-edges.ts';
import type { Cards, ChartNode } from './chart-nodes.ts';
import { changesOn, comesWords, type GhostWords, goesWords } from './ghost-words.ts';
import type { Place } from './places.ts';
import type { Occupant, SlotData } from './slot-data.ts';

/** The chart of one structure, before anything that only the moment adds. */
export interface DrawnChart {
  readonly index: StructureIndex;
  readonly places: ReadonlyMap<string, Place>;
  readonly cards: Cards;
  readonly lines: readonly ChartEdge[];
}

/** Marks in a slot whoever is new in it. */
function markNew(slot: SlotData, before: SlotData | undefined): SlotData {
  const had = new Set(before?.people.map(({ id }) => id));
  const mark = (person: Occupant) =>
    had.has(person.id)
      ? person
      : { ...person, note: cardWords.notes([person.note, cardWords.new]) };
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

function marked(
  node: ChartNode,
  ghost: 'new' | 'changed' | 'gone' | 'gone ghost-stays',
  { words, short, slots }: GhostWords,
  before?: ChartNode,
): ChartNode {
  return {
    ...node,
    data: dataOf(node, before),
    className: ['is-ghost', `ghost-${ghost}`, ...slots.map((part) => `ghost-${part}`)].join(' '),
    ariaLabel: ghostWords.inPreview(words, node.ariaLabel ?? ''),
    domAttributes: {
      ...node.domAttributes,
      ...({ 'data-ghost': words, 'data-ghost-word': short } as object),
    },
    selectable: ghost === 'changed',
  } as ChartNode;
}

/**
 * One chart of how things are and how a preview would have them: what comes is drawn dashed, what
 * changes or goes is marked and says so. What stays as it is keeps its object.
 * @param marks what differs about each subject, also where its card is drawn the same
 * @param touched by subject, the cards that are marked; null marks all that differ
 */
export function withGhosts(
  now: DrawnChart,
  then: DrawnChart,
  marks: Comparison['marks'] = new Map(),
  touched: ReadonlySet<string> | null = null,
): DrawnChart {
  const isTouched = ({ type, id }: ChartNode) => touched?.has(`${type} ${id}`) ?? true;
  const nodesOf = ({ order, card }: Cards) => order.flatMap((id) => card(id) ?? []);
  const before = new Map(nodesOf(now.cards).map((node) => [node.id, node]));
  const after = new Map<string, ChartNode>();
  for (const node of nodesOf(then.cards)) {
    const was = before.get(node.id);
    const known = marks.get(`${node.type} ${node.id}`) ?? [];
    if (!isTouched(node)) after.set(node.id, node);
    else if (!was) {
      const { ghost, ...words } = comesWords(node, now.index, then.index);
      after.set(node.id, marked(node, ghost, words));
    } else {
      const words =
        was === node && known.length === 0 ? null : changesOn(was, node, then.index, known);
      after.set(node.id, words ? marked(node, 'changed', words, was) : node);
    }
  }
  const gone = [...before.values()].filter(({ id }) => !after.has(id));
  for (const node of gone) {
    // Somebody who only loses the card is not struck through.
    const stays = node.type === 'person' && then.index.structure.person.has(node.id);
    const kind = stays ? 'gone ghost-stays' : 'gone';
    const aside = { ...node, className: `ghost-${kind}`, selectable: false };
    const goes = () => marked(node, kind, goesWords(node, then.index));
    after.set(node.id, isTouched(node) ? goes() : aside);
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
