/*
 * Search as people type it: "muller" finds Müller, "lodz" finds Łódź. Folding keeps one character
 * for one, so that a hit's place in the folded text is its place in the name.
 */

/** What Unicode does not take apart into a letter and a mark, and a space as it is typed. */
const plain: Readonly<Record<string, string>> = {
  '\u00A0': ' ',
  ß: 's',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ı: 'i',
};

const ascii = /^[ -~]*$/;
const korean = /^[가-힣]$/u;

/** The text in small letters without marks, character by character. */
export function foldText(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) {
    const small = character.toLowerCase();
    // Taken apart, a Korean syllable is letters, not a letter and its marks.
    const lower = korean.test(small) ? small : small.normalize('NFD').charAt(0);
    const letter = plain[lower] ?? lower;
    // A character outside the basic plane is two units long; it stays as it is.
    folded += letter.length === character.length ? letter : character;
  }
  return folded;
}

/** Where a folded query is in a text: start and end, or null. */
export function findIn(text: string, foldedQuery: string): readonly [number, number] | null {
  if (foldedQuery === '') return null;
  const at = foldText(text).indexOf(foldedQuery);
  return at < 0 ? null : [at, at + foldedQuery.length];
}
