import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone } from './lock.mjs';
import { packageFile, projectFolder, projectNode } from './places.mjs';
import { capture } from './processes.mjs';
import { SetupError, step } from './progress.mjs';

const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'database',
  'electron.vite.config.ts',
  'package-lock.json',
];
const STAMP = join(projectFolder, 'out/sources');

/** Builds the app when a source changed since the last build. */
export async function ensureBundle() {
  if (readStamp() === sourcesStamp()) return;
  await alone('build', async () => {
    if (readStamp() !== sourcesStamp()) await step('Building', bundle);
  });
}

/** Builds the app whatever the last build was. */
export async function bundle() {
  // Taken first: a file saved during the build must lead to another one.
  const stamp = sourcesStamp();
  forgetBundle();
  const program = packageFile('electron-vite/bin/electron-vite.js');
  const env = process.stderr.isTTY ? process.env : { ...process.env, NO_COLOR: '1' };
  const { code, output } = await capture(projectNode, [program, 'build', '--logLevel', 'warn'], {
    env,
  });
  if (code !== 0) throw new SetupError(`${withoutStack(output)}\n\nThe build failed.`);
  if (output.trim()) process.stderr.write(output);
  writeFileSync(STAMP, stamp);
}

/** Where in the bundler an error in a source was noticed helps nobody. @param {string} output */
const withoutStack = (output) => output.replace(/^ {4}at .*\n?/gm, '').trim();

/** To be called before something else writes to out/, such as a development server. */
export const forgetBundle = () => rmSync(STAMP, { force: true });

function readStamp() {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch {
    return undefined;
  }
}

/** Names, sizes and times: reading every file would cost each start more than a build now and then. */
function sourcesStamp() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesBelow(join(projectFolder, source)))) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}
