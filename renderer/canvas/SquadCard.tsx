import type { NodeProps } from '@xyflow/react';
import { Users } from 'lucide-react';
import { memo } from 'react';
import { cardWords } from '../words/card-words.ts';
import type { SquadNode } from './chart-nodes.ts';
import { FindingsBadge } from './FindingsBadge.tsx';
import { InlineName } from './InlineName.tsx';
import { useInFull } from './in-full.ts';
import { LockMark } from './LockMark.tsx';
import { Slot } from './Slot.tsx';

/** A squad: its name and mission, who owns its direction and its backlog, and what is wrong. */
export const SquadCard = memo(
  function SquadCard({ id, data, selected }: NodeProps<SquadNode>) {
    const { name, mission, planned, headcount, openMembers, pm, po, locked, badge } = data;
    const inFull = useInFull();
    const owner = {
      ownerKind: 'squad',
      ownerId: id,
      ownerName: name,
      reachable: selected,
    } as const;
    return (
      <div className="squad-card" data-severity={badge?.worst} data-owner-id={id}>
        {locked === 'itself' && <LockMark />}
        <div className="squad-head">
          <InlineName kind="squad" id={id} name={name} />
          {inFull && (
            <span className="squad-size" title={cardWords.size(headcount, openMembers)}>
              <Users aria-hidden="true" />
              {cardWords.sizeNumber(headcount)}
              {openMembers > 0 && <span className="squad-open">{cardWords.more(openMembers)}</span>}
            </span>
          )}
          {badge && <FindingsBadge badge={badge} of={name} reachable={selected} />}
        </div>
        {inFull && (
          <>
            <p className="squad-mission" title={mission || undefined} dir="auto">
              {planned && <span className="card-planned">{planned}</span>}
              {mission || <span className="squad-no-mission">{cardWords.noMission}</span>}
            </p>
            <Slot part="pm" data={pm} {...owner} />
            <Slot part="po" data={po} {...owner} />
          </>
        )}
      </div>
    );
  },
  (a, b) => a.data === b.data && a.selected === b.selected,
);
