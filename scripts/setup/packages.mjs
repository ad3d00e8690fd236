import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './lock.mjs';
import { packageFile, projectFolder, projectNode } from './places.mjs';
import { capture } from './processes.mjs';
import { SetupError, step } from './progress.mjs';

// npm writes the lock file and its own note in node_modules within the same second or so.
const TOLERANCE_MS = 5000;

/** Installs the project's packages when they are missing or older than the lock file. */
export async function ensurePackages() {
  if (packagesAreFresh()) return;
  await alone('packages', async () => {
    if (packagesAreFresh()) return;
    const first = existsSync(packageFile('')) ? 'they have changed' : 'first time';
    await step(`Installing packages (${first}, about 20 s)`, install);
  });
}

function packagesAreFresh() {
  if (!existsSync(projectNode)) return false;
  const installed = statSync(packageFile('.package-lock.json'), { throwIfNoEntry: false });
  const wanted = statSync(join(projectFolder, 'package-lock.json'), { throwIfNoEntry: false });
  if (!installed) return false;
  return !wanted || installed.mtimeMs + TOLERANCE_MS >= wanted.mtimeMs;
}

async function install() {
  // Windows cannot remove the Node that may be running this very script.
  const keepInPlace = process.platform === 'win32' && existsSync(projectNode);
  const hasLock = existsSync(join(projectFolder, 'package-lock.json'));
  const command = hasLock && !keepInPlace ? 'ci' : 'install';
  // Engine warnings are about the machine's Node; the packages run on the project's own.
  const { code, output } = await npm([command, '--loglevel=error', '--no-audit', '--no-fund']);
  if (code === 0 && existsSync(projectNode)) return;
  const reason = output.trim() || 'npm ended without installing the project’s own Node.';
  throw new SetupError(
    `The packages could not be installed. npm said:\n\n${reason}\n\n` +
      'Check the connection to the npm registry and try again.',
  );
}

/**
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function npm(args, options) {
  const script = process.env.npm_execpath;
  // Started by npm: use the same npm again, on the Node that runs this script.
  if (script?.endsWith('.js')) return capture(process.execPath, [script, ...args], options);
  return capture('npm', args, { ...options, shell: process.platform === 'win32' });
}
