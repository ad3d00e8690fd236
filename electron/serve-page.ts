import { existsSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import type { Protocol, ProtocolResponse } from 'electron';
import { HOST, SCHEME } from './origin.ts';

/** Scripts and styles from the app's own files alone; nothing is fetched from anywhere. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const served = new Set(['.html', '.js', '.css', '.json', '.svg', '.png', '.woff2']);
/** The engine's number for a file that is not there. */
const NOT_FOUND = -6;

/** The file that an address of the app's protocol names, or null for whatever is not in the folder. */
export function fileOf(address: string, folder: string): string | null {
  let path: string;
  try {
    const url = new URL(address);
    if (url.host !== HOST) return null;
    path = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  const root = resolve(folder);
  const file = resolve(join(root, path === '/' ? 'index.html' : path));
  return file.startsWith(root + sep) && served.has(extname(file)) ? file : null;
}

/** Answers a request of the page for one of its own files; the engine reads and sends it. */
export function servePage(address: string, folder: string): ProtocolResponse {
  const file = fileOf(address, folder);
  if (!file || !existsSync(file)) return { error: NOT_FOUND };
  return {
    path: file,
    // Nothing on who opened the page, which nobody can: it would cost every start a second process.
    headers: {
      'content-security-policy': PAGE_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
  };
}

/** Serves the page from a folder. @returns once it was asked for the page's script */
export function offerPage(files: Protocol, folder: string): Promise<void> {
  return new Promise((resolve) => {
    // Not `handle`: that sends each file piece by piece from the main process, which has enough to do.
    files.registerFileProtocol(SCHEME, ({ url }, answer) => {
      answer(servePage(url, folder));
      if (url.endsWith('.js')) setImmediate(resolve);
    });
  });
}
