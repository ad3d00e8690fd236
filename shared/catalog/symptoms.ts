import type { SourceId } from './sources.ts';

/** A sign that the boundary between direction and backlog is fuzzy, as a squad feels it. */
export interface Symptom {
  readonly id: string;
  readonly label: string;
  readonly sources: readonly SourceId[];
}

export const symptoms: readonly Symptom[] = [
  {
    id: 'unexplained-changes',
    label: 'Priorities change without an explanation',
    sources: ['004'],
  },
  { id: 'too-vague', label: 'Items arrive too vague to plan', sources: ['004'] },
  { id: 'urgent-not-why', label: 'What is urgent is known, why is not', sources: ['004'] },
  { id: 'disconnected', label: 'Discovery and delivery are not connected', sources: ['004'] },
  { id: 'messy-planning', label: 'Sprint planning gets messy', sources: ['004'] },
  { id: 'open-questions', label: 'Refinement carries questions nobody settled', sources: ['004'] },
];

/** What a backlog item holds before it is discussed seriously. */
export const definitionOfReady = `An item is ready for planning when
- the problem and whom it is for are stated,
- why it matters now is stated, with the goal of the quarter that it serves,
- acceptance criteria are written,
- it is small enough for one sprint,
- open questions and dependencies are named and settled, or have an owner and a date,
- design and data that it needs are there.`;

const HEADING = 'Definition of Ready, agreed on';

/** The text that goes into a squad's notes when it agrees on one. @param on `YYYY-MM-DD` */
export function agreedDefinitionOfReady(on: string): string {
  return `${HEADING} ${on}\n${definitionOfReady}`;
}

/** The last day on which a squad agreed on a Definition of Ready, by its notes; null where none is there. */
export function readyAgreedOn(notes: string): string | null {
  const days = [...notes.matchAll(/Definition of Ready, agreed on (\d{4}-\d{2}-\d{2})/g)];
  return (
    days
      .map(([, day = '']) => day)
      .sort()
      .at(-1) ?? null
  );
}
