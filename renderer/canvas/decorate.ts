import type { ChartNode } from './chart-nodes.ts';
import type { Related } from './related.ts';

/** What the moment adds to the chart's nodes: nothing of it is in the plan. */
export interface Moment {
  readonly selected: ReadonlySet<string>;
  readonly related: Related | null;
  /** Subjects of the finding that is open. */
  readonly lit: ReadonlySet<string>;
  /** Shown a moment ago by a jump. */
  readonly ringed: ReadonlySet<string>;
}

function classOf({ id, className }: ChartNode, { related, lit, ringed }: Moment): string {
  const names = className ? [className] : [];
  if (related?.nodes.has(id)) names.push('is-related');
  if (lit.has(id)) names.push('is-lit');
  if (ringed.has(id)) names.push('is-ringed');
  return names.join(' ');
}

interface Dressed {
  readonly base: ChartNode;
  readonly node: ChartNode;
}

/** Adds selection and light to nodes; what is as it was keeps its object. */
export class Decorator {
  #nodes = new Map<string, Dressed>();

  nodes(bases: readonly ChartNode[], moment: Moment): ChartNode[] {
    const next = new Map<string, Dressed>();
    const result = bases.map((base) => {
      const selected = moment.selected.has(base.id);
      const className = classOf(base, moment);
      const last = this.#nodes.get(base.id);
      const same =
        last?.base === base && last.node.selected === selected && last.node.className === className;
      const dressed =
        same && last ? last : { base, node: { ...base, selected, className } as ChartNode };
      next.set(base.id, dressed);
      return dressed.node;
    });
    this.#nodes = next;
    return result;
  }
}
