import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The Node that the project brings along: the machine's own may be too old for the database driver. */
export const projectNode = join(
  projectFolder,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** @param {string} path where a program of an installed package lies, below node_modules */
export const packageFile = (path) => join(projectFolder, 'node_modules', path);

/** A folder that outlives the checkout, so that several checkouts share one download. */
export function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return writableFolder(join(base, 'squadplan')) ?? join(projectFolder, '.cache');
}

/** @param {string} path */
function writableFolder(path) {
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.W_OK);
    return path;
  } catch {
    return undefined;
  }
}
