import type { ChecklistSection } from './checklist.ts';
import { decisions } from './statements/decisions.ts';
import { disagreements } from './statements/disagreements.ts';
import { failures } from './statements/failures.ts';
import { people } from './statements/people.ts';
import { responsibilities } from './statements/responsibilities.ts';
import { splitAndMerge } from './statements/split-and-merge.ts';
import { templates } from './statements/templates.ts';
import { titles } from './statements/titles.ts';

/** Every statement of the five articles that the app stands on. */
export const checklist: readonly ChecklistSection[] = [
  splitAndMerge,
  titles,
  responsibilities,
  decisions,
  failures,
  templates,
  people,
  disagreements,
];
