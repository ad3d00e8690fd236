import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
  Boxes,
  Lock,
} from 'lucide-react';
import { Toolbar } from 'radix-ui';
import type { ReactNode } from 'react';
import type { ActionId } from '../../shared/actions.ts';
import { keyText } from '../actions/keys.ts';
import { canRun, labelOf, runAction } from '../actions/run.ts';
import { useInterface, useOpenPlan } from '../store/hooks.ts';
import { Tip } from '../ui/Tip.tsx';
import { chartWords } from '../words/chart-words.ts';

const groups: readonly (readonly (readonly [ActionId, ReactNode])[])[] = [
  [
    ['align-left', <AlignStartVertical key="left" />],
    ['align-centre', <AlignCenterVertical key="centre" />],
    ['align-right', <AlignEndVertical key="right" />],
  ],
  [
    ['align-top', <AlignStartHorizontal key="top" />],
    ['align-middle', <AlignCenterHorizontal key="middle" />],
    ['align-bottom', <AlignEndHorizontal key="bottom" />],
  ],
  [
    ['distribute-across', <AlignHorizontalDistributeCenter key="across" />],
    ['distribute-down', <AlignVerticalDistributeCenter key="down" />],
  ],
  [
    ['group', <Boxes key="group" />],
    ['lock', <Lock key="lock" />],
  ],
];

/** Over the chart while several cards are selected: what can be done with them as a whole. */
export function ArrangeBar() {
  const several = useInterface(
    ({ selection, preview, quarter, view }) =>
      view === 'chart' &&
      preview === null &&
      quarter === null &&
      selection.filter(({ kind }) => kind !== 'assignment' && kind !== 'reportingLine').length > 1,
  );
  return several ? <Bar /> : null;
}

function Bar() {
  // What can be done depends on which cards they are and on how they are kept.
  useInterface(({ selection }) => selection);
  useOpenPlan();
  const dragging = useInterface((state) => state.dragging);
  return (
    <Toolbar.Root
      className="arrange-bar"
      aria-label={chartWords.arrangeBar}
      data-dragging={dragging || undefined}
    >
      {groups.map((group, at) => (
        <div key={group[0]?.[0]} className="arrange-bar-group">
          {at > 0 && <Toolbar.Separator className="arrange-bar-line" />}
          {group.map(([id, icon]) => (
            <Tip key={id} text={labelOf(id)} keys={keyText(id)}>
              <Toolbar.Button
                className="button button-quiet button-icon"
                aria-label={labelOf(id)}
                aria-disabled={!dragging && !canRun(id)}
                onClick={() => runAction(id)}
              >
                {icon}
              </Toolbar.Button>
            </Tip>
          ))}
        </div>
      ))}
    </Toolbar.Root>
  );
}
