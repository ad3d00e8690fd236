import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileNames } from './words/dialogs.ts';

export const PLAN_ENDING = '.squadplan';

/** Names that some systems keep for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** In bytes: many systems allow 255, of which number and ending need some. */
const LONGEST = 180;

/** The text up to a length in bytes, without cutting a character as people see it in two. */
function cutToBytes(text: string, most: number): string {
  let bytes = 0;
  let result = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > most) break;
    result += segment;
  }
  return result;
}

/** A file name made from a plan's name that every system accepts. */
export function safeFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what no file name may hold
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  const cut = cutToBytes(plain, LONGEST).replace(/[. ]+$/, '');
  return cut === '' || RESERVED.test(cut) ? fileNames.plan(cut) : cut;
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

/** A name from the window, without any folder that it might try to bring along. */
export function proposedPlace(folder: string, fileName: string, ending: string): string {
  const base = fileName.replace(/\.[A-Za-z]{2,5}$/, '');
  return join(folder, `${safeFileName(base)}.${ending}`);
}
