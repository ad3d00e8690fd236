import { BREAKS, plainText } from '../shared/words/formats.ts';

const WIDTH = 96;

/** Breaks text into lines of at most 96 characters; the first begins with `first`, the others with `rest`. No line ends between a number and its unit. */
export function wrap(text: string, first: string, rest: string = ' '.repeat(first.length)): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(BREAKS)) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return plainText([...lines, line].join('\n'));
}
