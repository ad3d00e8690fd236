import type { NodeProps } from '@xyflow/react';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { collapse } from '../actions/product-actions.ts';
import { cardWords } from '../words/card-words.ts';
import type { ProductNode } from './chart-nodes.ts';
import { FindingsBadge } from './FindingsBadge.tsx';
import { InlineName } from './InlineName.tsx';
import { useInFull } from './in-full.ts';
import { LockMark } from './LockMark.tsx';
import { Slot } from './Slot.tsx';

/**
 * A product: the region that its squads stand in, under a header that says whose it is. Collapsed, it
 * is one card that says what is inside.
 */
export const ProductRegion = memo(
  function ProductRegion({ id, data, selected }: NodeProps<ProductNode>) {
    const { name, pm, squads, collapsed, locked, badge } = data;
    const inFull = useInFull();
    return (
      <div
        className={collapsed ? 'product-region is-collapsed' : 'product-region'}
        data-severity={badge?.worst}
        data-owner-id={id}
      >
        {locked === 'itself' && <LockMark />}
        <div className="product-header">
          <CollapseButton id={id} name={name} collapsed={!!collapsed} reachable={selected} />
          <div className="product-words">
            <InlineName kind="product" id={id} name={name} />
            {inFull && <Facts {...data} />}
          </div>
          {inFull && (
            <Slot
              part="pm"
              data={pm}
              ownerKind="product"
              ownerId={id}
              ownerName={name}
              reachable={selected}
            />
          )}
          {badge && <FindingsBadge badge={badge} of={name} reachable={selected} />}
        </div>
        {squads === 0 && !collapsed && <p className="product-empty">{cardWords.dropSquads}</p>}
      </div>
    );
  },
  (a, b) => a.data === b.data && a.selected === b.selected,
);

function Facts({ squads, markets, collapsed }: ProductNode['data']) {
  const inside = cardWords.squads(squads);
  const people = collapsed?.people ?? null;
  const more = collapsed ? people !== null && cardWords.people(people) : cardWords.markets(markets);
  return (
    <span className="product-facts">
      {inside}
      {more && <span className="product-more">{cardWords.besides(more)}</span>}
    </span>
  );
}

interface CollapseButtonProps {
  readonly id: string;
  readonly name: string;
  readonly collapsed: boolean;
  readonly reachable: boolean;
}

function CollapseButton({ id, name, collapsed, reachable }: CollapseButtonProps) {
  const words = collapsed ? cardWords.expand(name) : cardWords.collapse(name);
  return (
    <button
      type="button"
      className="product-fold nodrag nopan"
      aria-label={words}
      aria-expanded={!collapsed}
      title={words}
      tabIndex={reachable ? 0 : -1}
      onClick={(event) => {
        event.stopPropagation();
        collapse([id], !collapsed);
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      {collapsed ? <ChevronRight /> : <ChevronDown />}
    </button>
  );
}
