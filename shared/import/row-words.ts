import { nameKey } from './names.ts';

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
