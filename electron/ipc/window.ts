import { format } from 'date-fns';
import { app } from 'electron';
import type { Closing } from '../closing.ts';
import { fullScreen } from '../full-screen.ts';
import type { AppMenu } from '../menu.ts';
import { changeTheme } from '../theme.ts';
import type { Handlers } from './register.ts';
import type { Shell } from './shell.ts';

/** Calls about the window, the menu and the app itself. */
export function windowCalls(shell: Shell, menu: AppMenu, closing: () => Closing) {
  return {
    'app:info': () => ({
      version: app.getVersion(),
      platform: process.platform,
      today: format(new Date(), 'yyyy-MM-dd'),
      locale: app.getSystemLocale() || app.getLocale(),
    }),
    'window:may-close': () => closing().allow(),
    'window:title': ({ title, edited }) => {
      shell.window().setTitle(title);
      shell.window().setDocumentEdited(edited);
    },
    'window:theme': ({ theme }) => changeTheme(theme),
    'window:full-screen': ({ on }) => fullScreen(shell.window(), on),
    'window:paste': () => shell.window().webContents.paste(),
    'menu:state': (states) => menu.update(states),
  } satisfies Partial<Handlers>;
}
