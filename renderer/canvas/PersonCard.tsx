import { Handle, type NodeProps, Position } from '@xyflow/react';
import { BadgeAlert } from 'lucide-react';
import { memo, useState } from 'react';
import { Avatar } from '../ui/Marks.tsx';
import { cardWords } from '../words/card-words.ts';
import type { PersonNode } from './chart-nodes.ts';
import { FindingsBadge } from './FindingsBadge.tsx';
import { InlineName } from './InlineName.tsx';
import { useInFull } from './in-full.ts';
import { LockMark } from './LockMark.tsx';

/** Somebody over several squads, a leader, or an open position: who, what they serve, how loaded. */
export const PersonCard = memo(
  function PersonCard({ id, data, selected }: NodeProps<PersonNode>) {
    const { name, title, part, open, serves, planned, backlog, limit, unfit, locked, badge } = data;
    // Each handle listens to the whole chart: only a card that is at hand has them.
    const inFull = useInFull();
    const [near, setNear] = useState(false);
    return (
      <div
        className={`person-card person-card-${part}`}
        data-open={open || undefined}
        data-severity={badge?.worst}
        data-person-id={id}
        onPointerEnter={() => setNear(true)}
        onPointerLeave={(event) => event.buttons === 0 && setNear(false)}
      >
        {(near || selected) && <Handles />}
        {locked === 'itself' && <LockMark />}
        <div className="person-head">
          {inFull && <Avatar name={name} part={part} open={open} />}
          <div className="person-words">
            <div className="person-name">
              <InlineName kind="person" id={id} name={name} />
              {badge && <FindingsBadge badge={badge} of={name} reachable={selected} />}
            </div>
            {inFull && (
              <span className="person-title" title={unfit ?? title} dir="auto">
                {unfit && <BadgeAlert className="person-unfit" aria-hidden="true" />}
                {planned && <span className="card-planned">{planned}</span>}
                {open ? cardWords.openPosition(title) : title || cardWords.noTitle}
              </span>
            )}
          </div>
        </div>
        {inFull && (
          <div className="person-foot">
            <span className="person-serves">{serves}</span>
            {backlog !== undefined && <LoadBar share={backlog} limit={limit} />}
          </div>
        )}
      </div>
    );
  },
  (a, b) => a.data === b.data && a.selected === b.selected,
);

function Handles() {
  return (
    <>
      <Handle id="in" type="target" position={Position.Top} title={cardWords.reportsToHandle} />
      <Handle id="out" type="source" position={Position.Bottom} title={cardWords.leadsHandle} />
    </>
  );
}

/** Share of the week spent on the backlog, with the line above which it is too much. */
function LoadBar({ share, limit }: { share: number | null; limit: number | null }) {
  const known = share !== null;
  const over = known && limit !== null && share > limit;
  return (
    <span className="load" data-over={over || undefined} title={cardWords.loadHint(share, limit)}>
      <span className="load-words">{cardWords.load(share)}</span>
      <span className="load-bar" aria-hidden="true" data-known={known || undefined}>
        {known && <span className="load-fill" style={{ width: `${Math.min(100, share)}%` }} />}
        {limit !== null && <span className="load-line" style={{ left: `${limit}%` }} />}
      </span>
    </span>
  );
}
