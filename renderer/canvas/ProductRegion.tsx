import type { NodeProps } from '@xyflow/react';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo } from 'react';
import { collapse } from '../actions/product-actions.ts';
import { plural } from './card-data.ts';
import type { ProductNode } from './chart-nodes.ts';
import { FindingsBadge } from './FindingsBadge.tsx';
import { InlineName } from './InlineName.tsx';
import { LockMark } from './LockMark.tsx';
import { Slot } from './Slot.tsx';

/**
 * A product: the region that its squads stand in, under a header that says whose it is. Collapsed, it
 * is one card that says what is inside.
 */
export const ProductRegion = memo(
  function ProductRegion({ id, data, selected }: NodeProps<ProductNode>) {
    const { name, pm, squads, collapsed, locked, badge } = data;
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
            <span className="product-facts">{factsOf(data)}</span>
          </div>
          <Slot
            part="pm"
            data={pm}
            ownerKind="product"
            ownerId={id}
            ownerName={name}
            reachable={selected}
          />
          {badge && <FindingsBadge badge={badge} of={name} reachable={selected} />}
        </div>
        {squads === 0 && !collapsed && <p className="product-empty">Drop squads here</p>}
      </div>
    );
  },
  (a, b) => a.data === b.data && a.selected === b.selected,
);

function factsOf({ squads, markets, collapsed }: ProductNode['data']): string {
  const inside = plural(squads, 'squad');
  if (!collapsed) {
    return `${inside} · ${markets === null ? 'markets not known' : plural(markets, 'market')}`;
  }
  const { people } = collapsed;
  return people === null ? inside : `${inside} · ${plural(people, 'person', 'people')}`;
}

interface CollapseButtonProps {
  readonly id: string;
  readonly name: string;
  readonly collapsed: boolean;
  readonly reachable: boolean;
}

function CollapseButton({ id, name, collapsed, reachable }: CollapseButtonProps) {
  const words = `${collapsed ? 'Expand' : 'Collapse'} ${name}`;
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
