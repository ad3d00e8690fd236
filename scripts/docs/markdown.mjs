import { BREAKS, plainText } from '../../shared/words/formats.ts';

/** Longest line of a page, in characters. */
const WIDTH = 100;

/** Characters that Markdown would read as markup, wherever they stand in our texts. @param {string} text */
export function plain(text) {
  return text.replaceAll(/[*_<>[\]]/g, '\\$&');
}

/**
 * A paragraph or list item, broken into lines, none between a number and its unit.
 * @param {string} text
 * @param {string} [first] what the first line begins with
 * @param {string} [next] what the others begin with
 */
export function paragraph(text, first = '', next = '') {
  const words = plain(text).split(BREAKS);
  const lines = [];
  let line = `${first}${words[0] ?? ''}`;
  for (const word of words.slice(1)) {
    if (line.length + 1 + word.length <= WIDTH) {
      line = `${line} ${word}`;
    } else {
      lines.push(line);
      line = `${next}${word}`;
    }
  }
  return plainText([...lines, line].join('\n'));
}
