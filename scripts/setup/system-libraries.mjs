import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { needsVirtualDisplay } from './display.mjs';
import { alone } from './lock.mjs';
import { capture } from './processes.mjs';
import { SetupError, step } from './progress.mjs';

const LIBRARIES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
];
const DISPLAY = ['xvfb', 'xauth'];
const FONTS = ['fonts-liberation', 'fonts-noto-color-emoji'];

/**
 * Makes sure that the operating system has what Electron is linked against, and a virtual display
 * where one is needed.
 * @param {string} executable Electron's
 */
export async function ensureSystemLibraries(executable) {
  if (process.platform !== 'linux') return;
  if ((await missing(executable)).length === 0) return;
  await alone('system libraries', async () => {
    const lacking = await missing(executable);
    if (lacking.length > 0) await install(lacking);
    const left = lacking.length > 0 ? await missing(executable) : [];
    if (left.length > 0)
      throw new SetupError(`Still missing after the installation: ${left.join(', ')}`);
  });
}

/** @param {string} executable */
async function missing(executable) {
  const { output } = await capture('ldd', [executable]);
  const libraries = [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) =>
    String(match[1]),
  );
  return needsVirtualDisplay() && !onPath('Xvfb') ? [...libraries, 'Xvfb'] : libraries;
}

/** @param {string[]} lacking */
async function install(lacking) {
  const packages = [
    ...(lacking.some((name) => name !== 'Xvfb') ? LIBRARIES : []),
    ...(lacking.includes('Xvfb') ? DISPLAY : []),
    ...FONTS,
  ];
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!onPath('apt-get')) {
    throw new SetupError(
      `This system lacks ${lacking.join(', ')}.\nInstall what Electron needs; Debian names it:\n\n  ${packages.join(' ')}\n`,
    );
  }
  const prefix = await rightsToInstall();
  if (!prefix) {
    throw new SetupError(
      `This system lacks ${lacking.join(', ')}. Type this line, then start again:\n\n` +
        `  sudo sh -c 'apt-get update && ${command}'\n`,
    );
  }
  await step('Installing system libraries (first time, about 60 s)', async () => {
    const shell = `export DEBIAN_FRONTEND=noninteractive; apt-get update -qq && ${command}`;
    const [program, ...args] = [...prefix, 'sh', '-c', shell];
    const { code, output } = await capture(String(program), args);
    if (code !== 0)
      throw new SetupError(`${output.trim()}\n\nThe system libraries could not be installed.`);
  });
}

/** @returns {Promise<string[] | undefined>} what to put before a command, or nothing when it is not allowed */
async function rightsToInstall() {
  if (process.getuid?.() === 0) return [];
  if (!onPath('sudo')) return undefined;
  // -n: never asks for a password, which nobody may be there to type.
  return (await capture('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : undefined;
}

/** @param {string} program */
function onPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}
