import type { Alignment, Direction } from '../../shared/layout/align.ts';
import { counted, listOf, verb } from '../../shared/words/grammar.ts';
import type { AddedKind } from '../actions/add-new.ts';
import type { Selected } from '../store/interface-store.ts';

/* What actions are called in the undo menu, and what they say when they are done or cannot be. */
export const actionWords = {
  failed: (doing: string) => `“${doing}” failed inside Squadplan. The plan is as it was.`,
  undo: (label: string | undefined) => (label ? `Undo ${label}` : 'Undo'),
  redo: (label: string | undefined) => (label ? `Redo ${label}` : 'Redo'),
  otherScenario: (scenario: string) => `The scenario on screen is now “${scenario}”.`,
  add: (name: string) => `Add ${name}`,
  delete: (what: string) => `Delete ${what}`,
  showOnly: (name: string) => `Show Only ${name}`,
  showOnlySelected: 'Show Only What Is Selected',
  peopleShown: 'People have their cards again.',
  peopleHidden: 'Cards of people are hidden.',
  savedAs: (file: string) => `Saved as ${file}. You are now working in that copy.`,
} as const;

/* Why nothing can be edited now. */
export const editWords = {
  quarterShown: (quarter: string) =>
    `The chart shows ${quarter}, which can only be read. Press Escape to go back to the whole plan and edit there.`,
  dragging: 'Finish dragging first.',
} as const;

/* What new things are called until somebody names them. */
export const newNames: Readonly<Record<AddedKind, string>> = {
  product: 'New product',
  squad: 'New squad',
  pm: 'New PM',
  po: 'New PO',
  leader: 'New leader',
  person: 'New person',
  vacancy: 'Open position',
};
export const leaderTitle = 'Head of Product';

const counts: Readonly<Record<Selected['kind'], (count: number) => string>> = {
  product: (count) => counted(count, 'product'),
  squad: (count) => counted(count, 'squad'),
  person: (count) => counted(count, 'person', 'people'),
  assignment: (count) => counted(count, 'role'),
  reportingLine: (count) => counted(count, 'reporting line'),
};

/* What is selected, in the middle of a sentence. */
export const selectionWords = {
  nothing: 'nothing',
  one: {
    product: 'product',
    squad: 'squad',
    person: 'person',
    assignment: 'role',
    reportingLine: 'reporting line',
  },
  several: (kinds: readonly (readonly [Selected['kind'], number])[]) =>
    listOf(kinds.map(([kind, count]) => counts[kind](count))),
} as const;

const aligned: Readonly<Record<Alignment, (what: string) => string>> = {
  left: (what) => `Align ${what} left`,
  centre: (what) => `Align ${what} by their centres`,
  right: (what) => `Align ${what} right`,
  top: (what) => `Align ${what} top`,
  middle: (what) => `Align ${what} by their middles`,
  bottom: (what) => `Align ${what} bottom`,
};
const distributed: Readonly<Record<Direction, (what: string) => string>> = {
  across: (what) => `Distribute ${what} horizontally`,
  down: (what) => `Distribute ${what} vertically`,
};
export const arrangeWords = {
  already: 'They are arranged like that already.',
  align: aligned,
  distribute: distributed,
} as const;

export const clipboardWords = {
  paste: { label: (what: string) => `Paste ${what}`, done: (what: string) => `Pasted ${what}.` },
  duplicate: {
    label: (what: string) => `Duplicate ${what}`,
    done: (what: string) => `Duplicated ${what}.`,
  },
  nothing: 'There is nothing on the clipboard that can be pasted into a plan.',
  rows: 'Pasted rows',
} as const;

export const productWords = {
  group: (squads: string, product: string) => `Group ${squads} into ${product}`,
  ungroup: (products: string) => `Ungroup ${products}`,
  collapse: (products: string) => `Collapse ${products}`,
  expand: (products: string) => `Expand ${products}`,
  collapseIt: 'Collapse',
  expandIt: 'Expand',
  lock: (what: string) => `Lock ${what}`,
  unlock: (what: string) => `Unlock ${what}`,
  lockIt: 'Lock',
  unlockIt: 'Unlock',
  stays: (what: string, cards: number) =>
    cards === 1 ? `${what} stays where it is.` : `${what} stay where they are.`,
  moves: (what: string) => `${what} can be moved again.`,
  areLocked: (names: readonly string[]) =>
    `${listOf(names)} ${verb(names.length, 'is', 'are')} locked.`,
} as const;

interface RosterSizes {
  readonly products: number;
  readonly squads: number;
  readonly people: number;
  readonly openPositions: number;
}

/* What comes in from a file, and what goes out into one. */
export const exchangeWords = {
  notImported: (file: string, why: string) =>
    `${file} was not imported, and nothing was changed. ${why}`,
  import: (file: string) => `Import ${file}`,
  importedPlan: (plan: string, file: string) => `Imported ${plan} from ${file} as a new plan.`,
  imported: (what: string) => `Imported ${what}.`,
  nothingImported: (why: string) => `${why} Nothing was imported.`,
  update: (file: string) => `Update from ${file}`,
  nothingChanged: (why: string) => `${why} Nothing was changed.`,
  updated: (changes: number, file: string) => `Applied ${counted(changes, 'change')} from ${file}.`,
  planName: 'Imported plan',
  rosterSizes: ({ products, squads, people, openPositions }: RosterSizes) =>
    listOf([
      ...(products > 0
        ? [`${counted(squads, 'squad')} in ${counted(products, 'product')}`]
        : squads > 0
          ? [counted(squads, 'squad')]
          : []),
      counted(people, 'person', 'people'),
      ...(openPositions > 0 ? [counted(openPositions, 'open position')] : []),
    ]),
  exportedPlan: (file: string) => `Exported the plan to ${file}.`,
  exportedRoster: (file: string) => `Exported the roster to ${file}.`,
  exportedChart: (file: string) => `Exported the chart to ${file}.`,
  fileName: 'Plan',
  rosterFile: (plan: string) => `${plan} roster`,
  chartTitle: (plan: string, scenario: string) => `${plan}, ${scenario}`,
} as const;

export const restoreWords = {
  notSaved:
    'The last edits are not saved yet, so nothing was done. Save them first, or save a copy.',
  restore: (version: string) => `Restore “${version}”`,
  restored: (version: string) =>
    `“${version}” is restored. Undo brings back what was there; a backup of that is kept, too.`,
} as const;

/* Keys by what is printed on them. */
export const keyNames: Readonly<Record<string, string>> = {
  CmdOrCtrl: 'Ctrl',
  Delete: 'Del',
  Escape: 'Esc',
};
