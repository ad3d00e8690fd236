/*
 * How a fact that differs between two states of the plan is told: what it is now and, in brackets,
 * what it was. Each is a part of a sentence about a product, a squad or a person.
 */
import { beginning } from '../model/fields.ts';
import { dayText } from './formats.ts';
import { quoted } from './grammar.ts';

/** A part of a sentence: what the subject does, or what happens to a part of it. */
export type FactWords =
  | { readonly does: string }
  | { readonly part: string; readonly does: string };

/** Of a text, as much as a sentence bears. */
const SHORT = 80;

/** A text in quotation marks and on one line, cut where it is long. */
function said(text: string, none: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  if (line === '') return none;
  return quoted(line.length > SHORT ? `${beginning(line, SHORT - 1).trimEnd()}…` : line);
}

/** `now works with Scrum (before: Kanban)` */
export function nowWas(is: string, was: string): string {
  return `${is} (before: ${was})`;
}

export const UNKNOWN = 'unknown';

/** `its mission is now “Find it” (before: none)`; a part in the plural goes with `are`. */
export function textFact(
  part: string,
  was: string,
  is: string,
  none: string,
  are = false,
): FactWords {
  return { part, does: nowWas(`${are ? 'are' : 'is'} now ${said(is, none)}`, said(was, none)) };
}

/** What is said where the answer is yes now, where it is no, and of what: `whether it is complex`. */
export interface AnswerWords {
  readonly yes: string;
  readonly no: string;
  readonly whether: string;
  readonly part?: string;
}

/** `now has time left for strategy (before: no)` */
export function answerFact(
  { yes, no, whether, part }: AnswerWords,
  was: boolean | null,
  is: boolean | null,
): FactWords {
  const before = was === null ? UNKNOWN : was ? 'yes' : 'no';
  const now = is === null ? `no longer says ${whether}` : is ? yes : no;
  return { ...(part !== undefined && { part }), does: nowWas(now, before) };
}

/** `on 3 May 2026`, or that nobody knows. */
export function onDay(day: string | null): string {
  return day === null ? UNKNOWN : dayText(day);
}
