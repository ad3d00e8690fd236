import { numberText, percentText } from '../formats.ts';
import { counted, listOf, verb } from '../grammar.ts';

/** How large an organisation is, in numbers of each. */
export interface SizeCounts {
  readonly products: number;
  readonly squads: number;
  readonly people: number;
  readonly openPositions: number;
  readonly productManagers: number;
  readonly productOwners: number;
}

/** The sentences that a report begins with. */
export const summaryWords = {
  size: (plan: string, counts: SizeCounts) => {
    const { products, squads, people, openPositions, productManagers, productOwners } = counts;
    const held = [
      counted(productManagers, 'Product Manager'),
      productOwners === 0 ? 'no Product Owner' : counted(productOwners, 'Product Owner'),
      ...(openPositions > 0 ? [counted(openPositions, 'open position')] : []),
    ];
    const organisation =
      products > 0
        ? `${counted(squads, 'squad')} in ${counted(products, 'product')}`
        : counted(squads, 'squad');
    return `${plan} has ${organisation} and ${counted(people, 'person', 'people')}, with ${listOf(held)}.`;
  },
  nothingFound: 'No rule found a problem in what the plan says so far.',
  nothingOpen: (accepted: number) =>
    `No problem is left open in what the plan says so far; ${numberText(accepted)} more ${verb(accepted, 'is', 'are')} accepted.`,
  found: (
    { critical, warning, advice }: { critical: number; warning: number; advice: number },
    accepted: number,
  ) => {
    const parts = [
      critical > 0 ? `${numberText(critical)} critical` : '',
      warning > 0 ? counted(warning, 'warning') : '',
      advice > 0 ? `${numberText(advice)} advice` : '',
    ].filter(Boolean);
    const all = counted(critical + warning + advice, 'problem');
    const none = critical === 0 ? ', and nothing is critical' : '';
    const apart =
      accepted > 0 ? `; ${numberText(accepted)} more ${verb(accepted, 'is', 'are')} accepted` : '';
    return `The rules found ${all}: ${listOf(parts)}${none}${apart}.`;
  },
  /** Of several findings of one rule. @param same what all of them measure, where it is one. */
  together: (title: string, subjects: readonly string[], same: string | undefined) =>
    same ? `${title}: ${listOf(subjects)}, ${same} each.` : `${title}: ${listOf(subjects)}.`,
  questions: (
    open: number,
    { of, fact, settles, helps }: { of: string; fact: string; settles: number; helps: number },
  ) => {
    const would =
      settles > 0 ? `would settle ${numberText(settles)}` : `would help with ${numberText(helps)}`;
    return `${counted(open, 'question')} cannot be answered yet; filling in one thing for ${of}, ${fact}, ${would} of them.`;
  },
  subjects: {
    person: (count: number) => counted(count, 'person', 'people'),
    product: (count: number) => counted(count, 'product'),
    squad: (count: number) => counted(count, 'squad'),
  },
  measuredOf: (subject: string, measured: string) => `${subject} (${measured})`,
  /** @param suggestion as it stands on a button, with a capital. */
  firstStep: (suggestion: string) =>
    `A first step: ${suggestion.charAt(0).toLowerCase()}${suggestion.slice(1)}.`,
} as const;

/** The figures beside the summary. */
export const figureWords = {
  squads: (count: number) => verb(count, 'squad', 'squads'),
  inProducts: (count: number) => `in ${counted(count, 'product')}`,
  ratio: 'PMs to POs',
  ratioOf: (pms: number, pos: number) => `${numberText(pms)} : ${numberText(pos)}`,
  percent: percentText,
  people: (people: number, open: number) =>
    `${counted(people, 'person', 'people')}, ${counted(open, 'open position')}`,
  critical: (count: number) => verb(count, 'critical finding', 'critical findings'),
  others: (warnings: number, advice: number) =>
    `${counted(warnings, 'warning')}, ${numberText(advice)} advice`,
  answered: 'of questions answered',
  nothingOpen: 'nothing left open',
  open: (count: number) => `${numberText(count)} cannot be told yet`,
} as const;

export const reportWords = {
  chartOf: (plan: string) => `Chart of ${plan}`,
  /** Of a finding that was accepted once. @param returned why it is back, in a sentence. */
  returned: (returned: string, reason: string) => `${returned} The reason then: ${reason}`,
} as const;
