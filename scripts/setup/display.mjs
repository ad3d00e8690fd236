import { spawn } from 'node:child_process';
import { SetupError, say } from './progress.mjs';

const SIZE = '1600x1000x24';
const START_TIMEOUT_MS = 10_000;

/**
 * What the app needs in its environment and among its arguments to show its window there.
 * @typedef {{ environment: Record<string, string>, arguments: string[], close: () => Promise<void> }} Display
 */

// No graphics card is behind a virtual display, and no desktop's message bus: looking for them only
// costs time and fills the terminal with errors that are none.
const ARGUMENTS = ['--disable-gpu', '--log-level=3'];

export const needsVirtualDisplay = () =>
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/**
 * Opens a virtual display where the machine has none.
 * @returns {Promise<Display>}
 */
export async function openDisplay() {
  if (!needsVirtualDisplay()) return { environment: {}, arguments: [], close: async () => {} };
  const server = startServer();
  const ended = new Promise((resolve) => server.once('close', resolve));
  const kill = () => server.kill();
  process.on('exit', kill);
  const number = await displayNumber(server);
  const close = async () => {
    process.off('exit', kill);
    kill();
    await ended;
  };
  return { environment: { DISPLAY: `:${number}` }, arguments: ARGUMENTS, close };
}

/** @param {Display} display */
export function sayWhere({ environment }) {
  if (environment.DISPLAY)
    say(`No display here: the window opens on a virtual one (${environment.DISPLAY}).`);
}

function startServer() {
  // Its own process group: Ctrl-C must reach the app only, which may still have work to save.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  return server;
}

/**
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function displayNumber(server) {
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ reason) => {
      clearTimeout(timer);
      reject(new SetupError(`The virtual display did not start: ${reason}`));
    };
    const timer = setTimeout(() => fail('Xvfb gave no answer'), START_TIMEOUT_MS);
    server.once('error', (error) => fail(error.message));
    const fellOver = (/** @type {number | null} */ code) => fail(`Xvfb ended with ${code}`);
    server.once('exit', fellOver);
    const channel = /** @type {import('node:stream').Readable} */ (server.stdio[3]);
    channel.setEncoding('utf8');
    let text = '';
    channel.on('data', (chunk) => {
      text += chunk;
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      server.off('exit', fellOver);
      channel.destroy();
      resolve(text.trim());
    });
  });
}
