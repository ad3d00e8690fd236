/*
 * Everything that a user can do by menu, key or command palette, described once: the native menu,
 * the window's keys, the palette and the sheet of shortcuts all read this list.
 */

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
export const actions = [
  { id: 'new', label: 'New Plan', keys: 'CmdOrCtrl+N', menu: 'file', section: 1, context: 'always' },
  { id: 'open', label: 'Open…', keys: 'CmdOrCtrl+O', menu: 'file', section: 1, context: 'always' },
  { id: 'open-example', label: 'Open Example Plan', keys: '', menu: 'file', section: 1, context: 'always' },
  { id: 'save-copy', label: 'Save a Copy As…', keys: 'CmdOrCtrl+Shift+S', menu: 'file', section: 2, context: 'plan' },
  { id: 'versions', label: 'Versions and Backups…', keys: '', menu: 'file', section: 2, context: 'plan' },
  { id: 'history', label: 'History…', keys: 'CmdOrCtrl+Shift+H', menu: 'file', section: 2, context: 'plan' },
  { id: 'import-roster', label: 'Import a Roster…', keys: 'CmdOrCtrl+I', menu: 'file', section: 3, context: 'always' },
  { id: 'import-exchange', label: 'Import a Plan from JSON…', keys: '', menu: 'file', section: 3, context: 'always' },
  { id: 'export-exchange', label: 'Export the Plan as JSON…', keys: '', menu: 'file', section: 4, context: 'plan' },
  { id: 'export-roster', label: 'Export a Roster…', keys: '', menu: 'file', section: 4, context: 'plan' },
  { id: 'export-changes', label: 'Export the Changes as CSV…', keys: '', menu: 'file', section: 4, context: 'plan' },
  { id: 'export-mermaid', label: 'Export a Mermaid Chart…', keys: '', menu: 'file', section: 4, context: 'plan' },
  { id: 'export-report', label: 'Export a Report…', keys: 'CmdOrCtrl+E', menu: 'file', section: 4, context: 'plan' },
  { id: 'settings', label: 'Settings…', keys: 'CmdOrCtrl+,', menu: 'file', section: 5, context: 'always' },
  { id: 'close-plan', label: 'Close Plan', keys: 'CmdOrCtrl+W', menu: 'file', section: 6, context: 'plan' },

  { id: 'undo', label: 'Undo', keys: 'CmdOrCtrl+Z', menu: 'edit', section: 1, context: 'plan' },
  { id: 'redo', label: 'Redo', keys: 'CmdOrCtrl+Shift+Z', menu: 'edit', section: 1, context: 'plan' },
  { id: 'cut', label: 'Cut', keys: 'CmdOrCtrl+X', menu: 'edit', section: 2, context: 'selection' },
  { id: 'copy', label: 'Copy', keys: 'CmdOrCtrl+C', menu: 'edit', section: 2, context: 'selection' },
  { id: 'paste', label: 'Paste', keys: 'CmdOrCtrl+V', menu: 'edit', section: 2, context: 'chart' },
  { id: 'duplicate', label: 'Duplicate', keys: 'CmdOrCtrl+D', menu: 'edit', section: 2, context: 'selection' },
  { id: 'delete', label: 'Delete', keys: 'Delete', menu: 'edit', section: 2, context: 'selection' },
  { id: 'select-all', label: 'Select All', keys: 'CmdOrCtrl+A', menu: 'edit', section: 3, context: 'chart' },
  { id: 'find', label: 'Find on the Chart…', keys: 'CmdOrCtrl+F', menu: 'edit', section: 3, context: 'chart' },
  { id: 'rename', label: 'Rename', keys: 'F2', menu: 'edit', section: 3, context: 'selection' },
  { id: 'assign', label: 'Assign…', keys: 'A', menu: 'edit', section: 4, context: 'selection' },
  { id: 'report-to', label: 'Report to…', keys: 'R', menu: 'edit', section: 4, context: 'selection' },
  { id: 'dotted-line-to', label: 'Dotted Line to…', keys: 'Shift+R', menu: 'edit', section: 4, context: 'selection' },
  { id: 'move-to-product', label: 'Move to Product…', keys: 'G', menu: 'edit', section: 4, context: 'selection' },
  { id: 'walk-lines', label: 'Walk the Lines', keys: 'E', menu: 'edit', section: 4, context: 'selection' },

  { id: 'command-palette', label: 'Search and Commands…', keys: 'CmdOrCtrl+K', menu: 'view', section: 1, context: 'always' },
  { id: 'view-chart', label: 'Chart', keys: 'CmdOrCtrl+1', menu: 'view', section: 2, context: 'plan', toggle: true },
  { id: 'view-coverage', label: 'Responsibility Coverage', keys: 'CmdOrCtrl+2', menu: 'view', section: 2, context: 'plan', toggle: true },
  { id: 'view-people', label: 'People', keys: 'CmdOrCtrl+3', menu: 'view', section: 2, context: 'plan', toggle: true },
  { id: 'view-compare', label: 'Compare Scenarios', keys: 'CmdOrCtrl+4', menu: 'view', section: 2, context: 'plan', toggle: true },
  { id: 'view-report', label: 'Report', keys: 'CmdOrCtrl+5', menu: 'view', section: 2, context: 'plan', toggle: true },
  { id: 'present', label: 'Present…', keys: 'F5', menu: 'view', section: 3, context: 'plan' },
  { id: 'switch-scenario', label: 'Switch Scenario…', keys: 'CmdOrCtrl+Alt+S', menu: 'view', section: 3, context: 'plan' },
  { id: 'branch-scenario', label: 'New Scenario from This One…', keys: 'CmdOrCtrl+Alt+N', menu: 'view', section: 3, context: 'plan' },
  { id: 'zoom-in', label: 'Zoom In', keys: 'CmdOrCtrl+=', menu: 'view', section: 4, context: 'chart' },
  { id: 'zoom-out', label: 'Zoom Out', keys: 'CmdOrCtrl+-', menu: 'view', section: 4, context: 'chart' },
  { id: 'zoom-100', label: 'Zoom to 100 %', keys: 'CmdOrCtrl+0', menu: 'view', section: 4, context: 'chart' },
  { id: 'fit', label: 'Show the Whole Chart', keys: 'Shift+1', menu: 'view', section: 4, context: 'chart' },
  { id: 'zoom-selection', label: 'Zoom to the Selection', keys: 'Shift+2', menu: 'view', section: 4, context: 'selection' },
  { id: 'show-only', label: 'Show Only What Is Selected', keys: 'F', menu: 'view', section: 5, context: 'selection' },
  { id: 'show-all', label: 'Show Everything', keys: 'Escape', menu: 'view', section: 5, context: 'chart' },
  { id: 'toggle-people', label: 'Cards of People', keys: 'Shift+P', menu: 'view', section: 5, context: 'chart', toggle: true },
  { id: 'toggle-outline', label: 'Outline', keys: 'CmdOrCtrl+B', menu: 'view', section: 6, context: 'plan', toggle: true },
  { id: 'toggle-inspector', label: 'Inspector', keys: 'CmdOrCtrl+Alt+B', menu: 'view', section: 6, context: 'plan', toggle: true },
  { id: 'toggle-findings', label: 'Findings', keys: 'CmdOrCtrl+Shift+M', menu: 'view', section: 6, context: 'plan', toggle: true },
  { id: 'forecast', label: 'Forecast', keys: 'CmdOrCtrl+Shift+F', menu: 'view', section: 6, context: 'plan', toggle: true },
  { id: 'next-finding', label: 'Next Finding', keys: 'F8', menu: 'view', section: 7, context: 'plan' },
  { id: 'previous-finding', label: 'Previous Finding', keys: 'Shift+F8', menu: 'view', section: 7, context: 'plan' },
  { id: 'rules', label: 'Rules and Thresholds…', keys: '', menu: 'view', section: 7, context: 'plan' },
  { id: 'compare-packs', label: 'Compare Rule Packs…', keys: '', menu: 'view', section: 7, context: 'plan' },
  { id: 'hiring', label: 'Hiring Advice…', keys: '', menu: 'view', section: 7, context: 'plan' },
  { id: 'costs', label: 'Pay and Costs…', keys: '', menu: 'view', section: 7, context: 'plan' },
  { id: 'smallest-change', label: 'Find the Smallest Change…', keys: '', menu: 'view', section: 7, context: 'plan' },
  { id: 'theme', label: 'Switch between Light and Dark', keys: '', menu: 'view', section: 8, context: 'always' },

  { id: 'add-product', label: 'Product', keys: 'P', menu: 'insert', section: 1, context: 'chart' },
  { id: 'add-squad', label: 'Squad', keys: 'S', menu: 'insert', section: 1, context: 'chart' },
  { id: 'add-pm', label: 'Product Manager', keys: 'M', menu: 'insert', section: 2, context: 'chart' },
  { id: 'add-po', label: 'Product Owner', keys: 'O', menu: 'insert', section: 2, context: 'chart' },
  { id: 'add-leader', label: 'Leader', keys: 'L', menu: 'insert', section: 2, context: 'chart' },
  { id: 'add-person', label: 'Person', keys: 'N', menu: 'insert', section: 2, context: 'chart' },
  { id: 'add-vacancy', label: 'Open Position', keys: 'V', menu: 'insert', section: 2, context: 'chart' },

  { id: 'align-left', label: 'Align Left', keys: 'Alt+A', menu: 'arrange', section: 1, context: 'selection' },
  { id: 'align-centre', label: 'Align Centres', keys: 'Alt+H', menu: 'arrange', section: 1, context: 'selection' },
  { id: 'align-right', label: 'Align Right', keys: 'Alt+D', menu: 'arrange', section: 1, context: 'selection' },
  { id: 'align-top', label: 'Align Top', keys: 'Alt+W', menu: 'arrange', section: 1, context: 'selection' },
  { id: 'align-middle', label: 'Align Middles', keys: 'Alt+V', menu: 'arrange', section: 1, context: 'selection' },
  { id: 'align-bottom', label: 'Align Bottom', keys: 'Alt+S', menu: 'arrange', section: 1, context: 'selection' },
  { id: 'distribute-across', label: 'Distribute Horizontally', keys: 'Alt+Shift+H', menu: 'arrange', section: 2, context: 'selection' },
  { id: 'distribute-down', label: 'Distribute Vertically', keys: 'Alt+Shift+V', menu: 'arrange', section: 2, context: 'selection' },
  { id: 'group', label: 'Group into a Product', keys: 'CmdOrCtrl+G', menu: 'arrange', section: 3, context: 'selection' },
  { id: 'ungroup', label: 'Ungroup', keys: 'CmdOrCtrl+Shift+G', menu: 'arrange', section: 3, context: 'selection' },
  { id: 'collapse', label: 'Collapse', keys: 'Shift+C', menu: 'arrange', section: 4, context: 'selection' },
  { id: 'collapse-all', label: 'Collapse All Products', keys: '', menu: 'arrange', section: 4, context: 'chart' },
  { id: 'expand-all', label: 'Expand All Products', keys: '', menu: 'arrange', section: 4, context: 'chart' },
  { id: 'lock', label: 'Lock', keys: 'Shift+L', menu: 'arrange', section: 5, context: 'selection' },
  { id: 'toggle-snapping', label: 'Snap While Dragging', keys: '', menu: 'arrange', section: 6, context: 'plan', toggle: true },
  { id: 'layout', label: 'Arrange Automatically', keys: 'CmdOrCtrl+Shift+L', menu: 'arrange', section: 7, context: 'chart' },

  { id: 'shortcuts', label: 'Keyboard Shortcuts', keys: '?', menu: 'help', section: 1, context: 'always' },
  { id: 'about', label: 'About Squadplan', keys: '', menu: 'help', section: 2, context: 'always' },
] as const satisfies readonly ActionDescription[];

export type ActionId = (typeof actions)[number]['id'];

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
