import type { Role } from '../model/entities.ts';
import { nameKey } from './names.ts';

/** What stands in the place of a product where a squad has none for certain. */
export const NO_PRODUCT = '–';

const openWords =
  /\b(open|vacan(t|cy)|tb[hd]|to be (hired|determined|decided|filled|named|announced)|hiring|recruiting|unfilled|backfill)\b/;
const actingWords = /\b(acting|interim)\b/;

/** Whether a status says that nobody holds the position yet. */
export function saysOpen(status: string): boolean {
  const words = nameKey(status);
  return openWords.test(words) && !/\b(not|no longer) (open|vacant)\b/.test(words);
}

/** Whether a title or a status says that the role is held for the time being. */
export function saysActing(text: string): boolean {
  return actingWords.test(nameKey(text));
}

/** Whether what stands in the place of a name says that there is nobody: "TBD", "vacant", "n/a", "-". */
export function namesNobody(name: string): boolean {
  const words = nameKey(name);
  return (
    words === '' ||
    /^[-–—?.*/]+$/.test(words) ||
    /^\(?(n\/?a|none|nobody|open|open (position|role|req|headcount)|vacan(t|cy)|tb[hdca]|to be (hired|determined|decided|filled|named|announced)|hiring|unfilled|backfill|new hire)\)?$/.test(
      words,
    )
  );
}

/** Whether a status says that somebody has a role for good, whatever the title says. */
export function saysPermanent(status: string): boolean {
  return /\bpermanent\b/.test(nameKey(status));
}

/** A role on a squad by its word; null where the text names none. */
export function roleOfWord(text: string): Role | null {
  const word = nameKey(text);
  if (/^(pm|product manager)$/.test(word)) return 'pm';
  if (/^(po|product owner)$/.test(word)) return 'po';
  return /^(member|team member|squad member)$/.test(word) ? 'member' : null;
}

/**
 * A spreadsheet takes a text that begins so for a formula; behind an apostrophe it does not. The
 * import takes one apostrophe away again.
 */
export function guarded(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** Text as it was before it was guarded against being taken for a formula. */
export function unguarded(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

/** How the numbers of a share column are meant. */
export type ShareScale = 'percent' | 'fraction';

const shareNumber = /^(\d+(?:[.,]\d+)?)\s*(%|percent)?$/i;

/** Fractions of full time where no figure is above 1, unless the heading speaks of percent. */
export function shareScale(heading: string, values: readonly string[]): ShareScale {
  if (/%|percent/i.test(heading)) return 'percent';
  const figures = values.flatMap((value) => {
    const [, figure, sign] = shareNumber.exec(value.trim()) ?? [];
    return figure && !sign ? [Number(figure.replace(',', '.'))] : [];
  });
  return figures.every((figure) => figure <= 1) ? 'fraction' : 'percent';
}

/** A share in percent of somebody's working time; null where the text is no share from 0 to 100 %. */
export function readShare(text: string, scale: ShareScale): number | null {
  const [, figure, sign] = shareNumber.exec(text.trim()) ?? [];
  if (figure === undefined) return null;
  const value = Number(figure.replace(',', '.'));
  const percent = sign || scale === 'percent' ? value : value * 100;
  return percent <= 100 ? Math.round(percent * 100) / 100 : null;
}
