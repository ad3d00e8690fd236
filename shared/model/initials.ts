const LETTER = /\p{L}\p{M}*/u;
const SHORT_NUMBER = /^\d{1,2}$/;

/**
 * A person's initials, two at the most: of the first and the last word with a letter in it, whatever
 * the script. `PM 06` is 06, as a number says more than the letters that many share. Names without a
 * letter give their first sign.
 */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const lettered = words.flatMap((word) => LETTER.exec(word)?.[0] ?? []);
  const last = words.at(-1) ?? '';
  if (lettered.length <= 1 && SHORT_NUMBER.test(last)) return last;
  if (lettered.length === 0) return Array.from(words[0] ?? '')[0] ?? '';
  const letters = lettered.length > 1 ? [lettered[0], lettered.at(-1)] : [lettered[0]];
  return letters.join('').toUpperCase();
}
