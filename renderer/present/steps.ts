import type { Product } from '../../shared/model/entities.ts';
import type { Finding, Severity } from '../../shared/rules/types.ts';

/** Views of the window that are shown as they are, besides the chart. */
export type PresentedView = 'coverage' | 'people' | 'forecast' | 'compare';

/** One thing that is shown at a time. */
export type Step =
  | { readonly kind: 'chart' }
  | { readonly kind: 'product'; readonly id: string }
  | { readonly kind: 'view'; readonly view: PresentedView }
  /** Kept as it was when the presentation began: comparing scenarios judges another structure. */
  | { readonly kind: 'finding'; readonly finding: Finding };

/** What a presentation is to show. */
export interface Chosen {
  readonly chart: boolean;
  readonly products: ReadonlySet<string>;
  readonly views: ReadonlySet<PresentedView>;
  readonly severities: ReadonlySet<Severity>;
}

/**
 * The steps of a presentation, from the whole to the single: the chart, product by product, the other
 * views, the findings with the worst first; what comes of it, and the way out, come last.
 */
export function stepsOf(
  products: readonly Product[],
  findings: readonly Finding[],
  chosen: Chosen,
): Step[] {
  const view = (name: PresentedView): Step[] =>
    chosen.views.has(name) ? [{ kind: 'view', view: name }] : [];
  return [
    ...(chosen.chart ? [{ kind: 'chart' } as const] : []),
    ...products.flatMap(({ id }) =>
      chosen.products.has(id) ? [{ kind: 'product', id } as const] : [],
    ),
    ...view('coverage'),
    ...view('people'),
    ...findings.flatMap((finding) =>
      chosen.severities.has(finding.severity) ? [{ kind: 'finding', finding } as const] : [],
    ),
    ...view('forecast'),
    ...view('compare'),
  ];
}

/** What to offer to begin with: the chart, every product of a plan that fits a meeting, the worst findings. */
export function usualChoice(
  products: readonly Product[],
  counts: Readonly<Record<Severity, number>>,
): Chosen {
  const worst = (['critical', 'warning', 'advice'] as const).find((each) => counts[each] > 0);
  return {
    chart: true,
    products: new Set(products.length <= MANY ? products.map(({ id }) => id) : []),
    views: new Set(),
    severities: new Set(worst ? [worst] : []),
  };
}

/** More products than these are chosen one by one. */
const MANY = 8;
