import type { ActionId } from '../../shared/actions.ts';
import { chartWords } from '../words/chart-words.ts';

/** What a context menu is about: cards, lines, or the open canvas. */
export type ContextTarget = 'cards' | 'lines' | 'canvas';

/** Entries that stand together in a menu of their own. */
export interface SubMenu {
  readonly label: string;
  readonly of: readonly ActionId[];
}

export const alignMenu: SubMenu = {
  label: chartWords.align,
  of: [
    'align-left',
    'align-centre',
    'align-right',
    'align-top',
    'align-middle',
    'align-bottom',
    'distribute-across',
    'distribute-down',
  ],
};

/** The entries of each context menu, section by section; what cannot be done just now is left out. */
export const contextEntries: Readonly<
  Record<ContextTarget, readonly (readonly (ActionId | SubMenu)[])[]>
> = {
  cards: [
    ['rename', 'add-squad'],
    ['cut', 'copy', 'paste', 'duplicate', 'delete'],
    [alignMenu, 'group', 'ungroup', 'collapse', 'lock'],
    ['show-only', 'show-all', 'zoom-selection'],
  ],
  lines: [['delete']],
  canvas: [
    ['add-squad', 'add-product', 'add-pm', 'add-po', 'add-leader', 'add-vacancy'],
    ['paste', 'select-all'],
    ['layout', 'collapse-all', 'expand-all'],
    ['fit', 'show-all', 'toggle-people', 'find'],
  ],
};
