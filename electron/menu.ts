import { type BrowserWindow, Menu } from 'electron';
import { type ActionState, menuTemplate } from './menu-template.ts';

/** The native menu. It follows what the window says of its actions and hands what is chosen to it. */
export class AppMenu {
  readonly #window: () => BrowserWindow | null;
  readonly #states = new Map<string, ActionState>();

  constructor(window: () => BrowserWindow | null) {
    this.#window = window;
  }

  show(): void {
    const run = (id: string) => this.#window()?.webContents.send('menu:action', { id });
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(menuTemplate(this.#states, run, process.platform)),
    );
  }

  update(states: readonly ({ readonly id: string } & ActionState)[]): void {
    const menu = Menu.getApplicationMenu();
    let relabelled = false;
    for (const { id, ...state } of states) {
      const item = menu?.getMenuItemById(id);
      if (!item) continue;
      // A native item cannot change its label: the menu is built again then.
      if (item.label !== state.label) relabelled = true;
      item.enabled = state.enabled;
      if (item.type === 'checkbox') item.checked = state.checked ?? false;
      this.#states.set(id, state);
    }
    if (relabelled) this.show();
  }
}
