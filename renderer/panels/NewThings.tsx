import { Box, CircleDashed, Hexagon, UsersRound } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ActionId } from '../../shared/actions.ts';
import { actionOf } from '../../shared/actions.ts';
import { runAction } from '../actions/run.ts';
import { type NewKind, putDragged } from '../canvas/drag-data.ts';
import { Tip } from '../ui/Tip.tsx';
import { newThingWords } from '../words/panel-words.ts';
import './new-things.css';

interface NewThing {
  readonly what: NewKind;
  readonly action: ActionId;
  readonly icon: ReactNode;
}

const things: readonly NewThing[] = [
  { what: 'squad', action: 'add-squad', icon: <UsersRound /> },
  { what: 'product', action: 'add-product', icon: <Box /> },
  {
    what: 'pm',
    action: 'add-pm',
    icon: <span className="new-thing-shape new-thing-pm" />,
  },
  {
    what: 'po',
    action: 'add-po',
    icon: <span className="new-thing-shape new-thing-po" />,
  },
  {
    what: 'leader',
    action: 'add-leader',
    icon: <Hexagon className="new-thing-leader" />,
  },
  {
    what: 'vacancy',
    action: 'add-vacancy',
    icon: <CircleDashed />,
  },
];

/** What can be added: dragged to a place on the chart, or clicked. */
export function NewThings() {
  return (
    <ul className="new-things" aria-label={newThingWords.label}>
      {things.map(({ what, action, icon }) => (
        <li key={what}>
          <Tip text={newThingWords[what].tip} keys={actionOf(action).keys} side="right">
            <button
              type="button"
              className="new-thing"
              draggable
              onDragStart={(event) => putDragged(event.dataTransfer, { kind: 'new', what })}
              onClick={() => runAction(action)}
            >
              {icon}
              <span>{newThingWords[what].label}</span>
            </button>
          </Tip>
        </li>
      ))}
    </ul>
  );
}
