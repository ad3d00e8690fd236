import { type BrowserWindow, dialog } from 'electron';
import { stoppedWords } from './words/dialogs.ts';

/** A page that stops again this soon after it was loaded anew is not loaded a third time unasked. */
const SOON_MS = 60_000;

/**
 * Loads the page again when its process has ended. Every edit that was shown as saved is in the
 * plan's file, and the page begins with the plan that is open.
 */
export function recoverPage(window: BrowserWindow): void {
  let last = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    console.error(`The page stopped (${reason}, ${exitCode}); it is loaded again.`);
    const again = Date.now() - last < SOON_MS;
    last = Date.now();
    if (again) void ask(window);
    else window.webContents.reload();
  });
}

async function ask(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: stoppedWords.message,
    detail: stoppedWords.detail,
    buttons: [stoppedWords.again, stoppedWords.quit],
    defaultId: 0,
    cancelId: 1,
  });
  if (window.isDestroyed()) return;
  if (response === 0) window.webContents.reload();
  else window.destroy();
}
