import type { z } from 'zod';
import { numberText } from './formats.ts';

/*
 * What is wrong with one value, in words: said after the name of its field. For the `error` of a parse,
 * so that what a schema itself says of a value comes first.
 */

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const formats: Readonly<Record<string, string>> = {
  date: 'has to be a day like 2026-05-03',
  datetime: 'has to be a moment like 2026-05-03T10:00:00Z',
};

const NOT_VALID = 'is not valid';

function bound(of: string, limit: number | bigint, side: 'least' | 'most'): string {
  const figure = numberText(Number(limit));
  if (of === 'string') return `has to have at ${side} ${figure} characters`;
  if (of === 'array' || of === 'set') return `has to have at ${side} ${figure} entries`;
  return `has to be at ${side} ${figure}`;
}

/** `has to be a number`, `has to be at most 100`. */
export function schemaProblem(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing';
      return `has to be ${kinds[issue.expected] ?? issue.expected}`;
    case 'too_big':
      return bound(issue.origin, issue.maximum, 'most');
    case 'too_small':
      return bound(issue.origin, issue.minimum, 'least');
    case 'invalid_format':
      return formats[issue.format] ?? NOT_VALID;
    case 'invalid_value':
      return issue.values.length === 1
        ? `has to be ${String(issue.values[0])}`
        : `has to be one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `holds what is not known here: ${issue.keys.join(', ')}`;
    default:
      return NOT_VALID;
  }
}

/** Given to a parse whose problems people read. */
export const inWords = { error: schemaProblem } as const;
