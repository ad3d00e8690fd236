import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const PLAN_ENDING = '.squadplan';

/** Names that some systems keep for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 80;

/** A file name made from a plan's name that every system accepts. */
export function safeFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no file name may hold
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = [...plain]
    .slice(0, LONGEST)
    .join('')
    .replace(/^\.+|[. ]+$/g, '');
  return cut === '' || RESERVED.test(cut) ? `Plan ${cut}`.trim() : cut;
}

/** A path in the folder under which nothing lies yet: `Name.squadplan`, `Name 2.squadplan` and so on. */
export function freePlanPath(folder: string, name: string): string {
  const base = safeFileName(name);
  for (let number = 1; ; number++) {
    const path = join(folder, `${base}${number === 1 ? '' : ` ${number}`}${PLAN_ENDING}`);
    if (!existsSync(path)) return path;
  }
}

/** The plan that a start names on its command line, if any. */
export function planAmong(args: readonly string[]): string | undefined {
  return args
    .slice(1)
    .find((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith(PLAN_ENDING));
}
