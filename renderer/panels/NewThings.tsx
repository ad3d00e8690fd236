import { Box, CircleDashed, Hexagon, UsersRound } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ActionId } from '../../shared/actions.ts';
import { actionOf } from '../../shared/actions.ts';
import { runAction } from '../actions/run.ts';
import { type NewKind, putDragged } from '../canvas/drag-data.ts';
import { Tip } from '../ui/Tip.tsx';
import './new-things.css';

interface NewThing {
  readonly what: NewKind;
  readonly action: ActionId;
  readonly label: string;
  readonly tip: string;
  readonly icon: ReactNode;
}

const things: readonly NewThing[] = [
  { what: 'squad', action: 'add-squad', label: 'Squad', tip: 'Add a squad', icon: <UsersRound /> },
  { what: 'product', action: 'add-product', label: 'Product', tip: 'Add a product', icon: <Box /> },
  {
    what: 'pm',
    action: 'add-pm',
    label: 'PM',
    tip: 'Add a Product Manager',
    icon: <span className="new-thing-shape new-thing-pm" />,
  },
  {
    what: 'po',
    action: 'add-po',
    label: 'PO',
    tip: 'Add a Product Owner',
    icon: <span className="new-thing-shape new-thing-po" />,
  },
  {
    what: 'leader',
    action: 'add-leader',
    label: 'Leader',
    tip: 'Add a leader',
    icon: <Hexagon className="new-thing-leader" />,
  },
  {
    what: 'vacancy',
    action: 'add-vacancy',
    label: 'Open position',
    tip: 'Add an open position',
    icon: <CircleDashed />,
  },
];

/** What can be added: dragged to a place on the chart, or clicked. */
export function NewThings() {
  return (
    <ul className="new-things" aria-label="Add to the chart">
      {things.map(({ what, action, label, tip, icon }) => (
        <li key={what}>
          <Tip
            text={`${tip}: click, or drag onto the chart`}
            keys={actionOf(action).keys}
            side="right"
          >
            <button
              type="button"
              className="new-thing"
              draggable
              onDragStart={(event) => putDragged(event.dataTransfer, { kind: 'new', what })}
              onClick={() => runAction(action)}
            >
              {icon}
              <span>{label}</span>
            </button>
          </Tip>
        </li>
      ))}
    </ul>
  );
}
