import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { plural } from './card-data.ts';
import type { ProductNode } from './chart-nodes.ts';
import { FindingsBadge } from './FindingsBadge.tsx';
import { InlineName } from './InlineName.tsx';
import { Slot } from './Slot.tsx';

/** A product: the region that its squads stand in, under a header that says whose it is. */
export const ProductRegion = memo(
  function ProductRegion({ id, data, selected }: NodeProps<ProductNode>) {
    const { name, pm, squads, markets, badge } = data;
    const facts = [
      plural(squads, 'squad'),
      markets === null ? 'markets not known' : plural(markets, 'market'),
    ].join(' · ');
    return (
      <div className="product-region" data-severity={badge?.worst} data-owner-id={id}>
        <div className="product-header">
          <div className="product-words">
            <InlineName kind="product" id={id} name={name} />
            <span className="product-facts">{facts}</span>
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
        {squads === 0 && <p className="product-empty">Drop squads here</p>}
      </div>
    );
  },
  (a, b) => a.data === b.data && a.selected === b.selected,
);
