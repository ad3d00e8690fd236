import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asAdministrator } from './administrator.mjs';
import { capture } from './processes.mjs';

const SET_USER_ID = 0o4000;

const isRoot = () => process.getuid?.() === 0;

/** Chromium refuses to run as root with its sandbox; for everybody else the sandbox stays on. */
export const sandboxArguments = () => (isRoot() ? ['--no-sandbox'] : []);

/**
 * The sandbox is made of user namespaces. Where the system does not let people create them, a helper
 * beside Electron does the same if it belongs to root.
 * @param {string} executable Electron's
 */
export async function ensureSandbox(executable) {
  if (process.platform !== 'linux' || isRoot()) return;
  if ((await capture('unshare', ['--user', 'true'])).code === 0) return;
  const helper = join(dirname(executable), 'chrome-sandbox');
  const { uid, mode } = statSync(helper);
  if (uid === 0 && mode & SET_USER_ID) return;
  await asAdministrator({
    why: 'This system keeps Electron from locking its pages into a sandbox.',
    doing: 'Setting up the sandbox',
    command: `chown root:root "${helper}" && chmod 4755 "${helper}"`,
  });
}
