/*
 * Everything that a user can do by menu, key or command palette, described once: the native menu,
 * the window's keys, the palette and the sheet of shortcuts all read this list.
 */

import { actionLabels } from './words/actions.ts';

export type MenuName = 'file' | 'edit' | 'view' | 'insert' | 'arrange' | 'help';

/**
 * When an action can be used: always, with a plan open, with the chart in front, or with something
 * selected on it. The window refines this, for example where there is nothing to undo.
 */
export type ActionContext = 'always' | 'plan' | 'chart' | 'selection';

export interface ActionDescription {
  readonly id: string;
  /** What menu, palette and tooltip call it; a trailing … says that a dialog follows. */
  readonly label: string;
  /** In Electron's notation, for example `CmdOrCtrl+Shift+Z`; empty where it has no key. */
  readonly keys: string;
  readonly menu: MenuName;
  /** Entries of a menu with the same section stand together, between separators. */
  readonly section: number;
  readonly context: ActionContext;
  /** Shown with a tick while it is on. */
  readonly toggle?: true;
}

// biome-ignore format: one line an action reads as the table that it is
const table = [
  { id: 'new', keys: 'CmdOrCtrl+N', menu: 'file', section: 1, context: 'always' },
  { id: 'open', keys: 'CmdOrCtrl+O', menu: 'file', section: 1, context: 'always' },
  { id: 'open-example', keys: '', menu: 'file', section: 1, context: 'always' },
  { id: 'save-copy', keys: 'CmdOrCtrl+Shift+S', menu: 'file', section: 2, context: 'plan' },
  { id: 'versions', keys: '', menu: 'file', section: 2, context: 'plan' },
  { id: 'history', keys: 'CmdOrCtrl+Shift+H', menu: 'file', section: 2, context: 'plan' },
  { id: 'import-roster', keys: 'CmdOrCtrl+I', menu: 'file', section: 3, context: 'always' },
  { id: 'import-exchange', keys: '', menu: 'file', section: 3, context: 'always' },
  { id: 'export-exchange', keys: '', menu: 'file', section: 4, context: 'plan' },
  { id: 'export-roster', keys: '', menu: 'file', section: 4, context: 'plan' },
  { id: 'export-changes', keys: '', menu: 'file', section: 4, context: 'plan' },
  { id: 'export-mermaid', keys: '', menu: 'file', section: 4, context: 'plan' },
  { id: 'export-report', keys: 'CmdOrCtrl+E', menu: 'file', section: 4, context: 'plan' },
  { id: 'settings', keys: 'CmdOrCtrl+,', menu: 'file', section: 5, context: 'always' },
  { id: 'close-plan', keys: 'CmdOrCtrl+W', menu: 'file', section: 6, context: 'plan' },

  { id: 'undo', keys: 'CmdOrCtrl+Z', menu: 'edit', section: 1, context: 'plan' },
  { id: 'redo', keys: 'CmdOrCtrl+Shift+Z', menu: 'edit', section: 1, context: 'plan' },
  { id: 'cut', keys: 'CmdOrCtrl+X', menu: 'edit', section: 2, context: 'selection' },
  { id: 'copy', keys: 'CmdOrCtrl+C', menu: 'edit', section: 2, context: 'selection' },
  { id: 'paste', keys: 'CmdOrCtrl+V', menu: 'edit', section: 2, context: 'chart' },
  { id: 'duplicate', keys: 'CmdOrCtrl+D', menu: 'edit', section: 2, context: 'selection' },
  { id: 'delete', keys: 'Delete', menu: 'edit', section: 2, context: 'selection' },
  { id: 'select-all', keys: 'CmdOrCtrl+A', menu: 'edit', section: 3, context: 'chart' },
  { id: 'find', keys: 'CmdOrCtrl+F', menu: 'edit', section: 3, context: 'chart' },
  { id: 'rename', keys: 'F2', menu: 'edit', section: 3, context: 'selection' },
  { id: 'assign', keys: 'A', menu: 'edit', section: 4, context: 'selection' },
  { id: 'report-to', keys: 'R', menu: 'edit', section: 4, context: 'selection' },
  { id: 'dotted-line-to', keys: 'Shift+R', menu: 'edit', section: 4, context: 'selection' },
  { id: 'move-to-product', keys: 'G', menu: 'edit', section: 4, context: 'selection' },
  { id: 'walk-lines', keys: 'E', menu: 'edit', section: 4, context: 'selection' },

  { id: 'command-palette', keys: 'CmdOrCtrl+K', menu: 'view', section: 1, context: 'always' },
  { id: 'view-chart', keys: 'CmdOrCtrl+1', menu: 'view', section: 2, context: 'plan', toggle: true },
  { id: 'view-coverage', keys: 'CmdOrCtrl+2', menu: 'view', section: 2, context: 'plan', toggle: true },
  { id: 'view-people', keys: 'CmdOrCtrl+3', menu: 'view', section: 2, context: 'plan', toggle: true },
  { id: 'view-compare', keys: 'CmdOrCtrl+4', menu: 'view', section: 2, context: 'plan', toggle: true },
  { id: 'view-report', keys: 'CmdOrCtrl+5', menu: 'view', section: 2, context: 'plan', toggle: true },
  { id: 'present', keys: 'F5', menu: 'view', section: 3, context: 'plan' },
  { id: 'switch-scenario', keys: 'CmdOrCtrl+Alt+S', menu: 'view', section: 3, context: 'plan' },
  { id: 'branch-scenario', keys: 'CmdOrCtrl+Alt+N', menu: 'view', section: 3, context: 'plan' },
  { id: 'zoom-in', keys: 'CmdOrCtrl+=', menu: 'view', section: 4, context: 'chart' },
  { id: 'zoom-out', keys: 'CmdOrCtrl+-', menu: 'view', section: 4, context: 'chart' },
  { id: 'zoom-100', keys: 'CmdOrCtrl+0', menu: 'view', section: 4, context: 'chart' },
  { id: 'fit', keys: 'Shift+1', menu: 'view', section: 4, context: 'chart' },
  { id: 'zoom-selection', keys: 'Shift+2', menu: 'view', section: 4, context: 'selection' },
  { id: 'show-only', keys: 'F', menu: 'view', section: 5, context: 'selection' },
  { id: 'show-all', keys: 'Escape', menu: 'view', section: 5, context: 'chart' },
  { id: 'toggle-people', keys: 'Shift+P', menu: 'view', section: 5, context: 'chart', toggle: true },
  { id: 'toggle-outline', keys: 'CmdOrCtrl+B', menu: 'view', section: 6, context: 'plan', toggle: true },
  { id: 'toggle-inspector', keys: 'CmdOrCtrl+Alt+B', menu: 'view', section: 6, context: 'plan', toggle: true },
  { id: 'toggle-findings', keys: 'CmdOrCtrl+Shift+M', menu: 'view', section: 6, context: 'plan', toggle: true },
  { id: 'forecast', keys: 'CmdOrCtrl+Shift+F', menu: 'view', section: 6, context: 'plan', toggle: true },
  { id: 'next-finding', keys: 'F8', menu: 'view', section: 7, context: 'plan' },
  { id: 'previous-finding', keys: 'Shift+F8', menu: 'view', section: 7, context: 'plan' },
  { id: 'rules', keys: '', menu: 'view', section: 7, context: 'plan' },
  { id: 'compare-packs', keys: '', menu: 'view', section: 7, context: 'plan' },
  { id: 'hiring', keys: '', menu: 'view', section: 7, context: 'plan' },
  { id: 'costs', keys: '', menu: 'view', section: 7, context: 'plan' },
  { id: 'smallest-change', keys: '', menu: 'view', section: 7, context: 'plan' },
  { id: 'theme', keys: '', menu: 'view', section: 8, context: 'always' },

  { id: 'add-product', keys: 'P', menu: 'insert', section: 1, context: 'chart' },
  { id: 'add-squad', keys: 'S', menu: 'insert', section: 1, context: 'chart' },
  { id: 'add-pm', keys: 'M', menu: 'insert', section: 2, context: 'chart' },
  { id: 'add-po', keys: 'O', menu: 'insert', section: 2, context: 'chart' },
  { id: 'add-leader', keys: 'L', menu: 'insert', section: 2, context: 'chart' },
  { id: 'add-person', keys: 'N', menu: 'insert', section: 2, context: 'chart' },
  { id: 'add-vacancy', keys: 'V', menu: 'insert', section: 2, context: 'chart' },

  { id: 'align-left', keys: 'Alt+A', menu: 'arrange', section: 1, context: 'selection' },
  { id: 'align-centre', keys: 'Alt+H', menu: 'arrange', section: 1, context: 'selection' },
  { id: 'align-right', keys: 'Alt+D', menu: 'arrange', section: 1, context: 'selection' },
  { id: 'align-top', keys: 'Alt+W', menu: 'arrange', section: 1, context: 'selection' },
  { id: 'align-middle', keys: 'Alt+V', menu: 'arrange', section: 1, context: 'selection' },
  { id: 'align-bottom', keys: 'Alt+S', menu: 'arrange', section: 1, context: 'selection' },
  { id: 'distribute-across', keys: 'Alt+Shift+H', menu: 'arrange', section: 2, context: 'selection' },
  { id: 'distribute-down', keys: 'Alt+Shift+V', menu: 'arrange', section: 2, context: 'selection' },
  { id: 'group', keys: 'CmdOrCtrl+G', menu: 'arrange', section: 3, context: 'selection' },
  { id: 'ungroup', keys: 'CmdOrCtrl+Shift+G', menu: 'arrange', section: 3, context: 'selection' },
  { id: 'collapse', keys: 'Shift+C', menu: 'arrange', section: 4, context: 'selection' },
  { id: 'collapse-all', keys: '', menu: 'arrange', section: 4, context: 'chart' },
  { id: 'expand-all', keys: '', menu: 'arrange', section: 4, context: 'chart' },
  { id: 'lock', keys: 'Shift+L', menu: 'arrange', section: 5, context: 'selection' },
  { id: 'toggle-snapping', keys: '', menu: 'arrange', section: 6, context: 'plan', toggle: true },
  { id: 'layout', keys: 'CmdOrCtrl+Shift+L', menu: 'arrange', section: 7, context: 'chart' },

  { id: 'shortcuts', keys: '?', menu: 'help', section: 1, context: 'always' },
  { id: 'about', keys: '', menu: 'help', section: 2, context: 'always' },
] as const satisfies readonly Omit<ActionDescription, 'label'>[];

export type ActionId = (typeof table)[number]['id'];

const labels: Readonly<Record<ActionId, string>> = actionLabels;

export const actions: readonly (ActionDescription & { readonly id: ActionId })[] = table.map(
  (action) => ({ ...action, label: labels[action.id] }),
);

/** The action of that id. @throws Error where there is none, which the types do not allow. */
export function actionOf(id: ActionId): ActionDescription {
  const action = actions.find((candidate) => candidate.id === id);
  if (!action) throw new Error(`There is no action “${id}”.`);
  return action;
}

/** Whether a text that came from elsewhere names an action. */
export function isActionId(id: string): id is ActionId {
  return actions.some((action) => action.id === id);
}
