import type { MenuItemConstructorOptions } from 'electron';
import {
  type ActionDescription,
  type ActionId,
  actions,
  type MenuName,
} from '../shared/actions.ts';
import { menuTitles } from './words/dialogs.ts';

/** What the window last said of an action. */
export interface ActionState {
  readonly enabled: boolean;
  readonly label: string;
  readonly checked?: boolean | undefined;
}

const menus = ['file', 'edit', 'view', 'insert', 'arrange', 'help'] as const satisfies MenuName[];

/** What only the shell can do, at the end of a menu. */
const extras: Readonly<Partial<Record<MenuName, readonly MenuItemConstructorOptions[]>>> = {
  file: [{ role: 'quit' }],
  view: [{ role: 'togglefullscreen' }],
};

function entry(
  action: ActionDescription,
  state: ActionState | undefined,
  run: (id: string) => void,
): MenuItemConstructorOptions {
  const { id, label, keys, context, toggle } = action;
  return {
    id,
    label: state?.label ?? label,
    enabled: state?.enabled ?? context === 'always',
    ...(toggle && { type: 'checkbox' as const, checked: state?.checked ?? false }),
    // Shown only: the window hears its keys itself, so that a key typed into a field stays there.
    ...(keys !== '' && { accelerator: keys, registerAccelerator: false }),
    click: () => run(id),
  };
}

function entries(
  menu: MenuName,
  states: ReadonlyMap<string, ActionState>,
  run: (id: string) => void,
): MenuItemConstructorOptions[] {
  const items: MenuItemConstructorOptions[] = [];
  let section: number | undefined;
  for (const action of actions as readonly ActionDescription[]) {
    if (action.menu !== menu) continue;
    if (section !== undefined && action.section !== section) items.push({ type: 'separator' });
    section = action.section;
    items.push(entry(action, states.get(action.id), run));
  }
  const more = extras[menu];
  return more ? [...items, { type: 'separator' }, ...more] : items;
}

/** The native menu as the list of actions describes it. */
export function menuTemplate(
  states: ReadonlyMap<string, ActionState>,
  run: (id: ActionId) => void,
  platform: string,
): MenuItemConstructorOptions[] {
  const own = menus.map((menu) => ({
    label: platform === 'darwin' ? menuTitles[menu].replace('&', '') : menuTitles[menu],
    id: menu,
    submenu: entries(menu, states, run as (id: string) => void),
  }));
  return platform === 'darwin' ? [{ role: 'appMenu' }, ...own, { role: 'windowMenu' }] : own;
}
