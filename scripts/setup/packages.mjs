import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './lock.mjs';
import { packageFile, projectFolder, projectNode } from './places.mjs';
import { capture } from './processes.mjs';
import { SetupError, step } from './progress.mjs';

/** Installs the project's packages when they are not those of the lock file. */
export async function ensurePackages() {
  if (packagesAreFresh()) return;
  await alone('packages', async () => {
    if (packagesAreFresh()) return;
    const first = existsSync(packageFile('')) ? 'they have changed' : 'first time';
    await step(`Installing packages (${first}, about 20 s)`, install);
  });
}

/** By versions and not by file times, which change with every switch of branches. */
function packagesAreFresh() {
  if (!existsSync(projectNode)) return false;
  const wanted = packagesIn(join(projectFolder, 'package-lock.json'));
  const installed = packagesIn(packageFile('.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      // The first entry is the project itself; optional ones are mostly for other systems.
      path === '' || optional || devOptional || installed[path]?.version === version,
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version: string, optional?: boolean, devOptional?: boolean }> | undefined}
 */
function packagesIn(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : undefined;
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
