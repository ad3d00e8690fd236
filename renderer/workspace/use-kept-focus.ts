import { useEffect } from 'react';
import { chartControl } from '../canvas/chart-control.ts';
import { lineWalk } from '../canvas/line-walk.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { planStore } from '../store/plan-store.ts';

/** What can take the focus by Tab. */
const REACHABLE =
  'button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), a[href], [tabindex="0"]';

const OVER =
  '[role="dialog"], [role="alertdialog"], [role="menu"], [data-radix-popper-content-wrapper]';

/** Where the focus was, with everything that it stood in, from the inside out. */
type Path = readonly Element[];

function pathTo(element: Element): Path {
  const path: Element[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    path.push(at);
  }
  return path;
}

const isShown = (element: Element) =>
  element.isConnected && element.getClientRects().length > 0 && !element.closest('[hidden]');

function focus(element: Element | null | undefined): boolean {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
  element.focus({ preventScroll: true });
  return document.activeElement === element;
}

/** The nearest thing to where the focus was that can have it. */
function focusNear(path: Path): void {
  const [last] = path;
  if (last && isShown(last) && focus(last)) return;
  if (last?.classList.contains('chart-line') && lineWalk()?.back()) return;
  for (const around of path.slice(1)) {
    if (!isShown(around)) continue;
    if (around.matches('.chart, .workspace, #root')) break;
    // Beside a card that is gone there are only other cards.
    if (around.closest('.react-flow') && !around.closest('.react-flow__node')) break;
    const inside = [...around.querySelectorAll(REACHABLE)].find(isShown);
    if (inside && focus(inside)) return;
  }
  focusView();
}

const VIEWS = '.workspace-middle, .workspace-view[aria-label], .compare, .start-page';
/** Frames to wait for a view that is being loaded. */
const PATIENCE = 60;

/** What the middle of the window shows takes the focus: what is selected, its table, else the view itself. */
function focusView(left = PATIENCE): void {
  const { view, selection } = interfaceStore.getState();
  if (view === 'chart' && chartControl()) {
    // No card by itself: pressing Delete again would delete that one.
    if (selection.length > 0) chartControl()?.focus();
    else focus(document.querySelector('.chart'));
    return;
  }
  // The view before stays, hidden, until the next one has been loaded.
  const shown = [...document.querySelectorAll(VIEWS)].find(isShown);
  const table = shown?.querySelector('[role="grid"], .start-entry') ?? shown;
  if (table instanceof HTMLElement && table.tabIndex < 0) table.tabIndex = -1;
  if (!focus(table) && left > 0) requestAnimationFrame(() => focusView(left - 1));
}

/**
 * Keeps the keyboard's focus in the window: where what had it goes, because it was deleted, undone,
 * closed or belongs to another view, the nearest thing that is still there takes it.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let path: Path | null = null;
    let waiting = 0;
    const remember = ({ target }: FocusEvent) => {
      // What lies over the window goes again: what is under it counts.
      if (target instanceof Element && !target.closest(OVER)) path = pathTo(target);
    };
    // A hand that clicks beside everything lets go of the focus on purpose.
    const forget = () => {
      path = null;
    };
    const look = () => {
      waiting = 0;
      const { dialog, palette, scenarios, dragging, renaming } = interfaceStore.getState();
      if (!path || dialog || palette || scenarios || dragging || renaming !== null) return;
      const { activeElement } = document;
      const lost = !activeElement || activeElement === document.body || !isShown(activeElement);
      if (lost) focusNear(path);
    };
    // Two frames later: dialogs give the focus back themselves, and what comes has been drawn.
    const soon = () => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => {
        waiting = requestAnimationFrame(look);
      });
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('pointerdown', forget, true);
    const stops = [planStore.subscribe(soon), interfaceStore.subscribe(soon)];
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerdown', forget, true);
      for (const stop of stops) stop();
      cancelAnimationFrame(waiting);
    };
  }, []);
}
