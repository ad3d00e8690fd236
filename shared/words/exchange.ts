import { placeWords, type RowPlace } from './fields.ts';

/** Why a text is no plan that this program can read. Places in the file go before it. */
export const exchangeProblems = {
  tooLarge: 'The file is too large to be a plan.',
  notJson: (reason: string) => `The file is not valid JSON: ${reason}.`,
  unknownReason: 'unknown reason',
  noPlan: (format: string) =>
    `The file is JSON but no Squadplan plan: it has no "format": "${format}".`,
  newer: (version: number, known: number) =>
    `The plan was written by a newer Squadplan (format ${version}; this one reads up to ${known}).`,
  notValid: 'not valid',
  repeatedId: (id: string) => `repeats the id ${id}`,
  repeatedScenario: (id: string) => `repeats the scenario ${id}`,
  noFit: (problem: string, others: number) =>
    others > 0
      ? `The plan does not fit together: ${problem} (and ${others} more like it).`
      : `The plan does not fit together: ${problem}.`,
  noPack: (pack: string | undefined) => `there is no rule pack “${pack}”`,
  at: (path: string, problem: string) => (path === '' ? problem : `${path}: ${problem}`),
  /** `“Headcount” of the squad “Search”: has to be a number (scenarios[0].rows.squad[2].headcount)` */
  inRow: (row: RowPlace, path: string, problem: string) =>
    `${placeWords(row)}: ${problem} (${path})`,
} as const;

/** What the description of the format says of itself. */
export const formatWords = {
  title: 'Squadplan plan',
  description: 'A whole plan: its settings, its scenarios and the rows of each scenario.',
} as const;
