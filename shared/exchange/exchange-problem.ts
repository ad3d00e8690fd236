import { exchangeProblems } from '../words/exchange.ts';
import type { RowPlace } from '../words/fields.ts';

/** A text is no plan in the exchange format, or not one that this version can read. */
export class ExchangeProblem extends Error {
  override readonly name = 'ExchangeProblem';
  /** Where in the file, for example `scenarios[0].rows.squad[3].name`; empty for the file as a whole. */
  readonly path: string;
  /** @param row what is wrong there, where it is a row or a field of one */
  constructor(path: string, message: string, row?: RowPlace) {
    super(row ? exchangeProblems.inRow(row, path, message) : exchangeProblems.at(path, message));
    this.path = path;
  }
}

/** A path as people write it in JSON: `a.b[2].c`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : `${text}${text && '.'}${String(part)}`,
    '',
  );
}
