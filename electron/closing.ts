import { type BrowserWindow, dialog } from 'electron';
import { closingWords } from './words/dialogs.ts';

/** How long the window may take to save what is left before the user is asked. */
const PATIENCE_MS = 4000;

/**
 * Closes a window only after it has saved: the page is told, and answers when it may go. Where it
 * does not, the user decides.
 */
export class Closing {
  readonly #window: BrowserWindow;
  readonly #hasPlan: () => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #may = false;
  #waiting = false;
  #gone = false;

  /** @param hasPlan whether there is anything that could be lost */
  constructor(window: BrowserWindow, hasPlan: () => boolean) {
    this.#window = window;
    this.#hasPlan = hasPlan;
    window.on('close', (event) => {
      if (this.#may || this.#gone || !this.#hasPlan()) return;
      event.preventDefault();
      this.#begin();
    });
    window.webContents.on('render-process-gone', () => {
      this.#gone = true;
    });
    window.webContents.on('did-finish-load', () => {
      this.#gone = false;
    });
  }

  /** The page has saved everything, or its user chose to leave without. */
  allow(): void {
    this.#stop();
    this.#may = true;
    this.#window.close();
  }

  #begin(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    this.#window.webContents.send('window:closing');
    this.#timer = setTimeout(() => void this.#ask(), PATIENCE_MS);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = false;
  }

  async #ask(): Promise<void> {
    const { response } = await dialog.showMessageBox(this.#window, {
      type: 'warning',
      message: closingWords.message,
      detail: closingWords.detail,
      buttons: [closingWords.keepOpen, closingWords.close],
      defaultId: 0,
      cancelId: 0,
    });
    // The page may have answered while the question stood there.
    if (this.#may || !this.#waiting) return;
    this.#stop();
    if (response === 1) this.allow();
  }
}
