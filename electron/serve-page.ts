import { readFileSync } from 'node:fs';
import { extname, join, resolve, sep } from 'node:path';
import { HOST } from './origin.ts';

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

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

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
  return file.startsWith(root + sep) && extname(file) in types ? file : null;
}

function contentOf(file: string): Uint8Array<ArrayBuffer> | null {
  try {
    // At once: whoever waits for it is the first window, and there are two or three of them.
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** Answers a request of the page for one of its own files. */
export function servePage(address: string, folder: string): Response {
  const file = fileOf(address, folder);
  const content = file ? contentOf(file) : null;
  if (!file || !content) return new Response('Not found', { status: 404 });
  return new Response(content, {
    headers: {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': PAGE_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    },
  });
}
