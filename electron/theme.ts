import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, nativeTheme } from 'electron';
import writeFileAtomic from 'write-file-atomic';
import type { Theme } from '../shared/ipc-messages.ts';

/*
 * The frame of the window, its native menus and dialogs, and what is seen before the page has painted
 * are the system's to draw: they follow the theme that was chosen in the settings, from the start on.
 */

const place = () => join(app.getPath('userData'), 'theme.json');

function readTheme(): Theme {
  try {
    const theme: unknown = JSON.parse(readFileSync(place(), 'utf8'));
    return theme === 'light' || theme === 'dark' ? theme : 'system';
  } catch {
    return 'system';
  }
}

/** Before a window is open: what was chosen last. */
export function beginWithTheme(): void {
  nativeTheme.themeSource = readTheme();
}

export function changeTheme(theme: Theme): void {
  if (nativeTheme.themeSource === theme) return;
  nativeTheme.themeSource = theme;
  try {
    writeFileAtomic.sync(place(), JSON.stringify(theme));
  } catch (error) {
    console.error('The theme could not be kept for the next start:', error);
  }
}
