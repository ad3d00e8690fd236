import type { FactId } from '../rules/facts.ts';
import {
  listed,
  valueProblems as problems,
  figureUnits as units,
  waysOfWorking,
} from '../words/commands.ts';

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

const percent = { kind: 'number', min: 0, max: 100, unit: units.percent, whole: false } as const;
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
  'signals.reviews-cancelled': whole(units.reviews, 1000),
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
  'product.markets': { kind: 'names', one: listed.market },
  'product.personas': { kind: 'names', one: listed.persona },
  'product.complexity': yesNo,
  'squad.size': whole(units.people, 10_000),
  'squad.framework': {
    kind: 'choice',
    options: [
      { value: 'scrum', label: waysOfWorking.scrum },
      { value: 'kanban', label: waysOfWorking.kanban },
      { value: 'other', label: waysOfWorking.other },
    ],
  },
  'squad.backlog-fte': { kind: 'number', min: 0, max: 100, unit: units.fte, whole: false },
  'squad.embedded': yesNo,
  'practice.meeting-days': whole(units.days, 366),
  'practice.next-work-contacts': whole(units.people, 1000),
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
    if (typed === '' || !Number.isFinite(number)) return { problem: problems.number };
    if (number < kind.min || number > kind.max) {
      return { problem: problems.between(kind.min, kind.max) };
    }
    if (kind.whole && !Number.isInteger(number)) {
      return { problem: problems.whole };
    }
    return { value: number };
  }
  if (kind.kind === 'yes-no') {
    return typed === 'yes' || typed === 'no'
      ? { value: typed === 'yes' }
      : { problem: problems.yesOrNo };
  }
  if (kind.kind === 'day') {
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(typed)) return { problem: problems.day };
    if (typed > today) return { problem: problems.dayToCome };
    return typed < '1990-01-01' ? { problem: problems.longAgo } : { value: typed };
  }
  if (kind.kind === 'names' || kind.kind === 'symptoms') {
    const names = [...new Set(typed.split(',').map((name) => name.trim()))].filter(Boolean);
    if (kind.kind === 'names' && names.length === 0) return { problem: problems.name(kind.one) };
    return { value: names };
  }
  return typed === '' ? { problem: problems.something } : { value: typed };
}
