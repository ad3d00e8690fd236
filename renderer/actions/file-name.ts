import { beginning, whole } from '../../shared/model/fields.ts';
import { exchangeWords } from '../words/action-words.ts';

/** A name for a file from a plan's name, without what file systems refuse. */
export function fileNameFor(name: string, ending: string): string {
  const plain = whole(name)
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/gu, '');
  return `${beginning(plain, 100) || exchangeWords.fileName}.${ending}`;
}
