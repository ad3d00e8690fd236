import { placeOf } from './administrator.mjs';
import { installPackages } from './debian.mjs';
import { alone } from './lock.mjs';
import { SetupError } from './progress.mjs';

/**
 * A program that others read reports with, and that tests open them in.
 * @typedef {object} ReadingProgram
 * @property {string} name
 * @property {string[]} commands what it is started by; the first one found is taken
 * @property {string} variable names its place where it is on no path
 * @property {string[]} packages of Debian
 * @property {string} size what they take the first time, in words
 */

/** @type {ReadingProgram} */
export const libreOffice = {
  name: 'LibreOffice',
  commands: ['soffice', 'libreoffice'],
  variable: 'SQUADPLAN_LIBREOFFICE',
  packages: [
    'libreoffice-writer-nogui',
    'libreoffice-calc-nogui',
    'libreoffice-impress-nogui',
    'fonts-liberation',
  ],
  size: '140 MB',
};

/** @type {ReadingProgram} */
export const chromium = {
  name: 'Chromium',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  variable: 'SQUADPLAN_CHROMIUM',
  packages: ['chromium', 'fonts-liberation'],
  size: '120 MB beside what Electron needs',
};

/** @param {ReadingProgram} program */
export const placeOfProgram = ({ commands, variable }) =>
  process.env[variable] || commands.map(placeOf).find((place) => place !== undefined);

/**
 * Installs the program where it is not there and may be installed.
 * @param {ReadingProgram} program
 * @returns {Promise<{ place: string } | { lacks: string }>} where it is, or why it is not
 */
export async function ensureReadingProgram(program) {
  const { name, packages, size } = program;
  const present = placeOfProgram(program);
  if (present) return { place: present };
  try {
    await alone('reading programs', async () => {
      if (placeOfProgram(program)) return;
      await installPackages({
        packages,
        why: `${name} is not on this machine.`,
        doing: `Installing ${name} (first time, ${size})`,
      });
    });
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return { lacks: error.message };
  }
  const place = placeOfProgram(program);
  return place ? { place } : { lacks: `${name} was installed and is still not found.` };
}
