import { type BrowserWindow, powerSaveBlocker } from 'electron';

interface Before {
  readonly fullScreen: boolean;
  readonly menuBar: boolean;
  /** Keeps the screen from going dark. */
  readonly awake: number;
}

const before = new WeakMap<BrowserWindow, Before>();

/** Fills the screen with the window for a presentation, or brings back how it was before. */
export function fullScreen(window: BrowserWindow, on: boolean): void {
  const was = before.get(window);
  if (on === (was !== undefined)) return;
  if (was) {
    before.delete(window);
    powerSaveBlocker.stop(was.awake);
    window.setFullScreen(was.fullScreen);
    window.setMenuBarVisibility(was.menuBar);
    return;
  }
  before.set(window, {
    fullScreen: window.isFullScreen(),
    menuBar: window.isMenuBarVisible(),
    awake: powerSaveBlocker.start('prevent-display-sleep'),
  });
  window.setMenuBarVisibility(false);
  window.setFullScreen(true);
}
