import type { FactId } from '../rules/facts.ts';

/** What kind of value a fact is, and within which bounds: decides how it is asked for. */
export type FactKind =
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly unit: string;
      readonly whole: boolean;
    }
  | { readonly kind: 'yes-no' }
  /** A day up to today. */
  | { readonly kind: 'day' }
  | { readonly kind: 'text' }
  /** Names, one or more. */
  | { readonly kind: 'names'; readonly one: string }
  | {
      readonly kind: 'choice';
      readonly options: readonly { readonly value: string; readonly label: string }[];
    }
  /** Somebody of the plan. */
  | { readonly kind: 'person' }
  /** Which symptoms of the catalogue are there; all others are not. */
  | { readonly kind: 'symptoms' };

/** A value of a fact: symptoms and names are lists, days `YYYY-MM-DD`, people ids. */
export type FactValue = number | boolean | string | readonly string[];

const percent = { kind: 'number', min: 0, max: 100, unit: '%', whole: false } as const;
const yesNo = { kind: 'yes-no' } as const;
const day = { kind: 'day' } as const;
const whole = (unit: string, max: number) =>
  ({ kind: 'number', min: 0, max, unit, whole: true }) as const;

/** How each fact is asked for. */
export const factKinds: Readonly<Record<FactId, FactKind>> = {
  'time-split.backlog': percent,
  'time-split.stakeholders': percent,
  'time-split.discovery': percent,
  'time-split.strategy': percent,
  'time-split.delivery': percent,
  'signals.roadmap-updated': day,
  'signals.customer-interview': day,
  'signals.reviews-cancelled': whole('reviews', 1000),
  'signals.works-reactively': yesNo,
  'person.standups': yesNo,
  'person.strategy-time': yesNo,
  'person.title': { kind: 'text' },
  'person.manager': { kind: 'person' },
  'audit.sets-roadmap': yesNo,
  'audit.market-research': yesNo,
  'answers.direction-expectations': yesNo,
  'answers.backlog-expectations': yesNo,
  'answers.roadmap-part': yesNo,
  'assignment.share': percent,
  'product.markets': { kind: 'names', one: 'market' },
  'product.personas': { kind: 'names', one: 'main persona' },
  'product.complexity': yesNo,
  'squad.size': whole('people', 10_000),
  'squad.framework': {
    kind: 'choice',
    options: [
      { value: 'scrum', label: 'Scrum' },
      { value: 'kanban', label: 'Kanban' },
      { value: 'other', label: 'Other' },
    ],
  },
  'squad.backlog-fte': { kind: 'number', min: 0, max: 100, unit: 'FTE', whole: false },
  'squad.embedded': yesNo,
  'practice.meeting-days': whole('days', 366),
  'practice.next-work-contacts': whole('people', 1000),
  'boundary.symptoms': { kind: 'symptoms' },
};

export type ReadFact =
  | { readonly value: FactValue; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: string };

/**
 * Reads what was typed for a fact.
 * @param today `YYYY-MM-DD`, the latest day allowed.
 * @returns the value, or what is wrong with it in words.
 */
export function readFact(kind: FactKind, text: string, today: string): ReadFact {
  const typed = text.trim();
  if (kind.kind === 'number') {
    const number = Number(typed.replace(',', '.'));
    if (typed === '' || !Number.isFinite(number)) return { problem: 'A number is needed here.' };
    if (number < kind.min || number > kind.max) {
      return { problem: `Between ${kind.min} and ${kind.max}.` };
    }
    if (kind.whole && !Number.isInteger(number)) {
      return { problem: 'A whole number is needed here.' };
    }
    return { value: number };
  }
  if (kind.kind === 'yes-no') {
    return typed === 'yes' || typed === 'no'
      ? { value: typed === 'yes' }
      : { problem: 'Yes or no is needed here.' };
  }
  if (kind.kind === 'day') {
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(typed)) return { problem: 'A day is needed here.' };
    if (typed > today) return { problem: 'This day is still to come.' };
    return typed < '1990-01-01' ? { problem: 'This is too long ago.' } : { value: typed };
  }
  if (kind.kind === 'names' || kind.kind === 'symptoms') {
    const names = [...new Set(typed.split(',').map((name) => name.trim()))].filter(Boolean);
    if (kind.kind === 'names' && names.length === 0) return { problem: `Name a ${kind.one}.` };
    return { value: names };
  }
  return typed === '' ? { problem: 'Something is needed here.' } : { value: typed };
}
