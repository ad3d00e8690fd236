import type { Severity } from '../../shared/rules/types.ts';
import { numberText, percentText } from '../../shared/words/formats.ts';
import { counted, verb } from '../../shared/words/grammar.ts';
import { partWords } from './field-words.ts';

type Counts = Readonly<Record<Severity, number>>;
type Part = keyof typeof partWords;

/** Words beside one another, without those that say nothing. */
const listed = (parts: readonly string[]) => parts.filter(Boolean).join(', ');

/* What is seen on the cards of the chart. */
export const cardWords = {
  noTitle: 'No title',
  openPosition: (title: string) => (title ? `Open position · ${title}` : 'Open position'),
  noMission: 'No mission yet',
  noProductPm: 'No product PM',
  noPm: 'No PM',
  noPo: 'No PO',
  alsoPm: 'also PM',
  acting: 'acting',
  new: 'new',
  pmOrders: 'PM orders it',
  teamOrders: 'team orders it',
  pmsOnSquads: (pms: number) => `${counted(pms, 'PM')} on its squads`,
  notes: listed,
  dropSquads: 'Drop squads here',
  collapse: (name: string) => `Collapse ${name}`,
  expand: (name: string) => `Expand ${name}`,
  squads: (count: number) => counted(count, 'squad'),
  people: (count: number) => counted(count, 'person', 'people'),
  markets: (count: number | null) =>
    count === null ? 'markets not known' : counted(count, 'market'),
  besides: (more: string) => ` · ${more}`,
  size: (headcount: number | null, open: number) => {
    const size =
      headcount === null ? 'Headcount not known' : counted(headcount, 'person', 'people');
    return open > 0 ? `${size}, ${open} open` : size;
  },
  sizeNumber: (headcount: number | null) => (headcount === null ? '–' : String(headcount)),
  more: (count: number) => `+${count}`,
  serves: (squads: number, reports: number) => {
    const parts = [
      ...(squads > 0 ? [counted(squads, 'squad')] : []),
      ...(reports > 0 ? [counted(reports, 'report')] : []),
    ];
    return parts.length > 0 ? parts.join(' · ') : 'no squad yet';
  },
  badge: (counts: Counts) => {
    const { critical, warning, advice } = counts;
    const parts = [
      critical > 0 ? `${critical} critical` : '',
      warning > 0 ? counted(warning, 'warning') : '',
      advice > 0 ? `${advice} advice` : '',
    ];
    return `${counted(critical + warning + advice, 'finding')}: ${listed(parts)}`;
  },
  badgeOf: (name: string, badge: string) => `${name}: ${badge}`,
  load: (percent: number | null) =>
    percent === null ? 'load not known' : `${percentText(Math.round(percent))} backlog`,
  loadHint: (percent: number | null, limit: number | null) => {
    if (percent === null) return 'Backlog share not known';
    return limit === null
      ? `Backlog work ${percentText(Math.round(percent))}`
      : `Backlog work ${percentText(Math.round(percent))}, too much above ${percentText(limit)}`;
  },
  locked: 'Locked: it stays where it is',
  reportsToHandle: 'Reports to: drag to a manager',
  leadsHandle: 'Leads: drag to somebody who reports here. With Alt, a dotted line.',
  nameOf: {
    product: 'Name of this product',
    squad: 'Name of this squad',
    person: 'Name of this person',
  },
} as const;

/* A PM or PO slot of a card. */
export const cardSlotWords = {
  of: (part: 'pm' | 'po', owner: string) => `${partWords[part]} of ${owner}`,
  choose: (part: 'pm' | 'po', owner: string, empty: string, note: string) =>
    `${partWords[part]} of ${owner}: ${listed([empty, note])}. Choose somebody`,
  productPm: 'product PM',
  openPosition: 'open position',
  says: (part: 'pm' | 'po', words: string) => `${partWords[part]}: ${words}`,
} as const;

/** What a screen reader says of a card: everything that the eye sees on it, in one breath. */
export const cardLabelWords = {
  squad: (name: string, product: string | null) =>
    product === null ? `${name}, squad` : `${name}, squad in ${product}`,
  product: (name: string, squads: number) => `${name}, product with ${counted(squads, 'squad')}`,
  person: (name: string, part: Part) => `${name}, ${parts[part]}`,
  openPosition: (name: string) => `${name}, open position`,
  slot: (part: 'pm' | 'po', who: string) => `${partWords[part]}: ${who}`,
  nobody: (note: string) => (note ? `none, ${note}` : 'none'),
  noted: (name: string, notes: readonly string[]) => {
    const said = listed(notes);
    return said ? `${name} (${said})` : name;
  },
  and: (people: readonly string[]) => people.join(' and '),
  isOpen: 'open position',
  pmOfProduct: 'PM of the product',
  planned: (when: string) => `Planned ${when}`,
  collapsed: 'Collapsed',
  locked: 'Locked',
  lockedWithProduct: 'Locked with its product',
  unfit: 'The title does not fit the work',
  load: (percent: number | null) =>
    percent === null
      ? 'Share of backlog work not known'
      : `${percentText(Math.round(percent))} backlog work`,
  sentences: (said: readonly (string | false | null | undefined)[]) =>
    said
      .filter(Boolean)
      .map((one) => `${one}.`)
      .join(' '),
} as const;

const parts: Readonly<Record<Part, string>> = { ...partWords, member: 'Person' };

/* What a preview says of cards and lines that would come, change or go. */
export const ghostWords = {
  inPreview: (words: string, card: string) => `In the preview: ${words}. ${card}`,
  nobody: 'none',
  names: (people: readonly string[]) => people.join(' and '),
  slot: (part: 'pm' | 'po', before: string, after: string) =>
    `${partWords[part]}: ${before} → ${after}`,
  change: (before: string, after: string) => `${before} → ${after}`,
  part: (before: Part, after: Part) => `${partWords[before]} → ${partWords[after]}`,
  title: (before: string, after: string) => `${before || 'No title'} → ${after || 'No title'}`,
  squads: (before: number, after: number) =>
    `${numberText(before)} → ${numberText(after)} ${verb(after, 'squad', 'squads')}`,
  movesTo: (product: string) => `Moves to ${product}`,
  leavesProduct: 'Leaves its product',
  all: (words: readonly string[]) => words.join(' · '),
  new: 'New',
  ownCard: 'Has a card of their own then',
  ownCardShort: 'Own card',
  noSquadCard: 'On no squad’s card any more',
  noSquadCardShort: 'On no squad',
  onlyOnSquad: 'Only on a squad’s card then',
  onlyOnSquadShort: 'On a squad’s card',
  goes: 'Goes',
} as const;
