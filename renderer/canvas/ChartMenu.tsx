import { ChevronRight } from 'lucide-react';
import { ContextMenu } from 'radix-ui';
import { type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { type ActionId, actionOf } from '../../shared/actions.ts';
import { keyText } from '../actions/keys.ts';
import { actionFor } from '../actions/registry.ts';
import { canRun, labelOf, runAction } from '../actions/run.ts';
import { interfaceStore, type Selected, select } from '../store/interface-store.ts';
import { currentStructure } from '../store/plan-store.ts';
import { useAfterClose } from '../ui/use-after-close.ts';
import { chartWords } from '../words/chart-words.ts';
import { pointAt } from './chart-control.ts';
import { selectedByEdge } from './chart-edges.ts';
import { type ContextTarget, contextEntries, type SubMenu } from './context-entries.ts';
import './chart-menu.css';

/** The card or line that was asked about. */
function subjectAt(target: EventTarget): Selected | null {
  if (!(target instanceof Element)) return null;
  const line = target.closest<SVGGElement>('[data-line-id]')?.dataset.lineId;
  if (line) return selectedByEdge(line);
  // Somebody in a slot is meant themselves, not the card that names them.
  const person = target.closest<HTMLElement>('.slot-person')?.dataset.personId;
  if (person) return { kind: 'person', id: person };
  const id = target.closest<HTMLElement>('.react-flow__node')?.dataset.id ?? '';
  const structure = currentStructure();
  const kind = (['product', 'squad', 'person'] as const).find((one) => structure[one].has(id));
  return kind ? { kind, id } : null;
}

/** What the menu is about is selected from then on, unless it was among what is selected already. */
function aim(event: MouseEvent): ContextTarget {
  const subject = subjectAt(event.target);
  const { selection } = interfaceStore.getState();
  if (!subject) {
    select([]);
    return 'canvas';
  }
  if (!selection.some(({ id }) => id === subject.id)) select([subject]);
  return subject.kind === 'assignment' || subject.kind === 'reportingLine' ? 'lines' : 'cards';
}

const known = (entry: ActionId | SubMenu) =>
  typeof entry === 'string' ? canRun(entry) : entry.of.some(canRun);

/** What can be done with what lies under the pointer, or with the card that has the focus. */
export function ChartMenu({ children }: { children: ReactNode }) {
  const [target, setTarget] = useState<ContextTarget>('canvas');
  const point = useRef({ x: 0, y: 0 });
  const { afterClose, onCloseAutoFocus } = useAfterClose();
  const choose = (id: ActionId) => {
    const at = point.current;
    afterClose(() => {
      // What is added or pasted by the menu comes where it was asked for.
      pointAt(at);
      void runAction(id).finally(() => pointAt(null));
    });
  };
  return (
    <ContextMenu.Root
      // Not modal: a modal menu would write a style element, which the page's policy refuses.
      modal={false}
    >
      <ContextMenu.Trigger
        asChild
        onContextMenu={(event) => {
          if (interfaceStore.getState().preview) {
            event.preventDefault();
            return;
          }
          setTarget(aim(event));
          point.current = { x: event.clientX, y: event.clientY };
        }}
      >
        <div className="chart-menu-area">{children}</div>
      </ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content
          className="chart-menu"
          collisionPadding={8}
          aria-label={target === 'canvas' ? chartWords.menu : chartWords.selectionMenu}
          // Letters choose in the menu: the window's own keys must not see them.
          onKeyDown={(event) => event.stopPropagation()}
          onCloseAutoFocus={onCloseAutoFocus}
        >
          <Sections target={target} onChoose={choose} />
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  );
}

interface SectionsProps {
  readonly target: ContextTarget;
  readonly onChoose: (id: ActionId) => void;
}

function Sections({ target, onChoose }: SectionsProps) {
  const sections = contextEntries[target]
    .map((section) => section.filter(known))
    .filter((section) => section.length > 0);
  return sections.map((section, at) => (
    <ContextMenu.Group key={nameOf(section[0] as ActionId | SubMenu)}>
      {at > 0 && <ContextMenu.Separator className="chart-menu-line" />}
      {section.map((entry) =>
        typeof entry === 'string' ? (
          <Entry key={entry} id={entry} onChoose={onChoose} />
        ) : (
          <ContextMenu.Sub key={entry.label}>
            <ContextMenu.SubTrigger className="chart-menu-entry">
              <span>{entry.label}</span>
              <ChevronRight aria-hidden="true" />
            </ContextMenu.SubTrigger>
            <ContextMenu.Portal>
              <ContextMenu.SubContent className="chart-menu" collisionPadding={8}>
                {entry.of.filter(canRun).map((id) => (
                  <Entry key={id} id={id} onChoose={onChoose} />
                ))}
              </ContextMenu.SubContent>
            </ContextMenu.Portal>
          </ContextMenu.Sub>
        ),
      )}
    </ContextMenu.Group>
  ));
}

const nameOf = (entry: ActionId | SubMenu) => (typeof entry === 'string' ? entry : entry.label);

/** In a menu of its own a thing to add is named; here it is said what happens to it. */
function labelIn(id: ActionId): string {
  const label = labelOf(id);
  return actionOf(id).menu === 'insert' ? chartWords.add(label) : label;
}

function Entry({ id, onChoose }: { id: ActionId; onChoose: (id: ActionId) => void }) {
  const checked = actionFor(id).checked?.();
  const words = (
    <>
      <span>{labelIn(id)}</span>
      <kbd className="chart-menu-keys">{keyText(id)}</kbd>
    </>
  );
  const choose = () => onChoose(id);
  if (checked === undefined) {
    return (
      <ContextMenu.Item className="chart-menu-entry" onSelect={choose}>
        {words}
      </ContextMenu.Item>
    );
  }
  return (
    <ContextMenu.CheckboxItem className="chart-menu-entry" checked={checked} onSelect={choose}>
      {words}
    </ContextMenu.CheckboxItem>
  );
}
