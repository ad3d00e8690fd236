import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { PAGE_URL } from './origin.ts';
import { readWindowState, windowBounds, writeWindowState } from './window-state.ts';

/** What is seen before the page has painted, so that a dark room gets no white flash. */
const BACKGROUND = { light: '#f7f8fa', dark: '#15171c' };

function keepState(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const maximized = window.isMaximized();
    writeWindowState(file, { ...window.getNormalBounds(), maximized });
  });
}

/** Opens the app's window and loads its page. */
export function openWindow(devServer: string | undefined): BrowserWindow {
  const stateFile = join(app.getPath('userData'), 'window.json');
  const saved = readWindowState(stateFile);
  const screens = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()];
  const window = new BrowserWindow({
    ...windowBounds(
      saved,
      screens.map(({ workArea }) => workArea),
    ),
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: 'Squadplan',
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload: join(__dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    if (saved?.maximized) window.maximize();
    window.show();
    console.log('Squadplan window ready');
  });
  keepState(window, stateFile);
  window.loadURL(devServer ?? PAGE_URL).catch((error: unknown) => {
    console.error('The page could not be loaded:', error);
  });
  return window;
}

/** Resolves when a window's page has loaded, or cannot be. */
export function loadingEnds({ webContents }: BrowserWindow): Promise<void> {
  return new Promise((resolve) => {
    webContents.once('did-stop-loading', () => resolve());
    webContents.once('render-process-gone', () => resolve());
  });
}
