import { counted, listOf, namesOf } from '../../shared/words/grammar.ts';

/* The presentation: what it is to show, and what it says of each step. */
export const presentWords = {
  title: 'Present',
  description:
    'Fills the screen and goes step by step: arrow keys, Space or a clicker. Escape ends it.',
  cancel: 'Cancel',
  nothingChosen: 'Nothing chosen',
  start: (steps: number) => `Present ${counted(steps, 'step')}`,
  views: 'Views',
  chart: 'The whole chart',
  products: 'Products, one by one',
  findings: 'Findings, one at a time',
  all: 'All',
  none: 'None',
  fromTo: (before: string, after: string) => `${before} → ${after}`,
} as const;

/* Views that are shown as they are. */
export const presentedViewWords = {
  coverage: { label: 'Responsibility coverage', says: 'Who answers for what' },
  people: { label: 'People', says: 'Everybody’s week, strategy clock and title' },
  forecast: { label: 'Forecast', says: 'Which finding begins and ends when' },
  compare: { label: 'Compared scenarios', says: 'What changes, and what that settles' },
} as const;

export const stageWords = {
  label: 'Presentation',
  previous: 'Previous',
  next: 'Next',
  end: 'End presentation',
  endKey: 'Esc',
  step: (at: number, count: number) => `${at} of ${count}`,
  said: (at: number, count: number, sentences: string) => `Step ${at} of ${count}. ${sentences}`,
} as const;

interface Counts {
  readonly critical: number;
  readonly warning: number;
  readonly advice: number;
}

interface Sizes {
  readonly squads: number;
  readonly products: number;
  readonly people: number;
  readonly openPositions: number;
}

export const stepWords = {
  plan: (plan: string, scenario: string) => `${plan} · ${scenario}`,
  sizes: ({ squads, products, people, openPositions }: Sizes) => {
    const who = listOf([
      counted(people, 'person', 'people'),
      ...(openPositions > 0 ? [counted(openPositions, 'open position')] : []),
    ]);
    return products > 0
      ? `${counted(squads, 'squad')} in ${counted(products, 'product')}, ${who}.`
      : `${counted(squads, 'squad')}, ${who}.`;
  },
  findings: ({ critical, warning, advice }: Counts) => {
    const found = [
      ...(critical > 0 ? [counted(critical, 'critical finding')] : []),
      ...(warning > 0 ? [counted(warning, 'warning')] : []),
      ...(advice > 0 ? [counted(advice, 'piece of advice', 'pieces of advice')] : []),
    ];
    return found.length === 0 ? 'No findings' : listOf(found);
  },
  unanswered: (questions: number) => `${counted(questions, 'question')} cannot be answered yet.`,
  product: 'Product',
  direction: (squads: number, owners: readonly { readonly name: string }[]) =>
    owners.length === 0
      ? `${counted(squads, 'squad')}; direction: nobody.`
      : `${counted(squads, 'squad')}; direction: ${namesOf(owners)}.`,
  withLimit: (measured: string, limit: string) => `${measured}, limit ${limit}`,
} as const;
