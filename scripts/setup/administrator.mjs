import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { capture } from './processes.mjs';
import { SetupError, step } from './progress.mjs';

/**
 * Runs a shell command with the rights to change the system; without them, stops and names the line
 * that the person has to type.
 * @param {{ command: string, doing: string, why: string }} what
 */
export async function asAdministrator({ command, doing, why }) {
  const prefix = await administratorPrefix();
  if (!prefix) {
    const become = onPath('sudo') ? 'sudo sh' : 'su root';
    throw new SetupError(
      `${why}\nType this line, then start again:\n\n  ${become} -c '${command}'`,
    );
  }
  await step(doing, async () => {
    const [program, ...args] = [...prefix, 'sh', '-c', command];
    const { code, output } = await capture(String(program), args);
    if (code !== 0) throw new SetupError(`${output.trim()}\n\nThis did not work:\n\n  ${command}`);
  });
}

/** @param {string} program */
export const onPath = (program) => placeOf(program) !== undefined;

/**
 * @param {string} program
 * @returns {string | undefined} where it is, found as a shell finds it
 */
export function placeOf(program) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, program)).find((place) => existsSync(place));
}

/** @returns {Promise<string[] | undefined>} what to put before a command; nothing when not allowed */
async function administratorPrefix() {
  if (process.getuid?.() === 0) return [];
  if (!onPath('sudo')) return undefined;
  // -n: never asks for a password, which nobody may be there to type.
  return (await capture('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : undefined;
}
