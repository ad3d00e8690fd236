import { randomUUID } from 'node:crypto';
import { BrowserWindow, session } from 'electron';
import { SCHEME } from './origin.ts';
import { groundOf } from './page-ground.ts';
import { footerOn, PRINT } from './print-settings.ts';
import { guardPermissions } from './security.ts';

const HOST = 'report';
const URL_OF_REPORT = `${SCHEME}://${HOST}/report.html`;
/** A report brings its own styles and pictures along; it runs nothing and fetches nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

export interface PrintOptions {
  /** Ends the printing; the promise is then rejected. */
  readonly signal?: AbortSignal;
  readonly tell?: (stage: 'printing' | 'finishing') => void;
}

/** Rejected when the signal says so, and never else. */
function abortOf(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
  });
}

/** Prints a page of HTML to PDF in a window that nobody sees, with scripts switched off. */
export async function printPdf(
  html: string,
  paper: 'A4' | 'Letter',
  { signal, tell }: PrintOptions = {},
): Promise<Uint8Array> {
  tell?.('printing');
  // A session of its own for each: no cache, no cookies, and no way to the app's own files.
  const own = session.fromPartition(`print-${randomUUID()}`);
  guardPermissions(own);
  own.protocol.handle(SCHEME, (request) =>
    request.url === URL_OF_REPORT
      ? new Response(html, {
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': POLICY,
          },
        })
      : new Response('Not found', { status: 404 }),
  );
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      devTools: false,
    },
  });
  const print = async (): Promise<Uint8Array> => {
    await window.loadURL(URL_OF_REPORT);
    return window.webContents.printToPDF({
      ...PRINT,
      footerTemplate: footerOn(groundOf(html) !== null),
      pageSize: paper,
    });
  };
  try {
    const printing = print();
    // Cancelled, its window is gone before it ends: nobody waits for what it says then.
    printing.catch(() => undefined);
    const printed = await Promise.race([printing, abortOf(signal)]);
    tell?.('finishing');
    // Loaded when something is printed, so that no start waits for it.
    const { withDetails } = await import('./pdf-details.ts');
    return await withDetails(printed, html);
  } finally {
    window.destroy();
    own.protocol.unhandle(SCHEME);
  }
}
