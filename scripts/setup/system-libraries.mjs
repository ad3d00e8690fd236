import { onPath } from './administrator.mjs';
import { installPackages } from './debian.mjs';
import { needsVirtualDisplay } from './display.mjs';
import { alone } from './lock.mjs';
import { capture } from './processes.mjs';
import { SetupError } from './progress.mjs';

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
    if (lacking.length === 0) return;
    await install(lacking);
    const left = await missing(executable);
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
  await installPackages({
    packages,
    why: `This system lacks ${inWords(lacking)}.`,
    doing: 'Installing system libraries (first time, up to a minute)',
  });
}

/** @param {string[]} names */
function inWords(names) {
  const few = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${few} and ${names.length - 3} more` : few;
}
