import type { Severity } from '../../rules/types.ts';
import { numberText } from '../formats.ts';
import { counted } from '../grammar.ts';

/** Scenarios beside each other: what each changes, clears and raises. */
export const optionWords = {
  beside: (options: number, base: string) => `${counted(options, 'option')} beside “${base}”.`,
  whatChanges: 'What changes',
  changesNothing: 'It changes nothing.',
  clears: 'Findings that it clears',
  raises: 'Findings that it raises',
  neither: 'It clears no finding and raises none.',
  named: (option: string, intent: string) => (intent ? `${option}: ${intent}` : option),
  /** A value, and what is meant by it. */
  withNote: (value: string, note: string) => `${value} (${note})`,
  counts: ({ critical, warning, advice }: Readonly<Record<Severity, number>>) =>
    `${numberText(critical)}, ${numberText(warning)}, ${numberText(advice)}`,
} as const;

/** What planned times bring. Quarters come as they are written, `Q3 2027`. */
export const outlookWords = {
  nothing: 'No finding comes or goes with what is planned.',
  moves: (quarter: string, moves: string) => `${quarter}: ${moves}`,
  picture: 'Which finding begins and ends when',
  bar: (subject: string, title: string) => `${subject}: ${title}`,
  barSays: (subject: string, title: string, first: string, last: string) =>
    `${subject}: ${title}, ${first} to ${last}.`,
} as const;
