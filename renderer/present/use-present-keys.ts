import { useEffect } from 'react';
import { goToStep, leave, nextStep, presentStore } from './present-store.ts';

type Deed = () => void;

const deeds: Readonly<Record<string, Deed>> = {
  ArrowRight: () => nextStep(1),
  ArrowDown: () => nextStep(1),
  PageDown: () => nextStep(1),
  ' ': () => nextStep(1),
  Enter: () => nextStep(1),
  ArrowLeft: () => nextStep(-1),
  ArrowUp: () => nextStep(-1),
  PageUp: () => nextStep(-1),
  Backspace: () => nextStep(-1),
  Home: () => goToStep(0),
  End: () => goToStep(Number.MAX_SAFE_INTEGER),
  Escape: leave,
};
/** What scrolls a table or a list that has the focus. */
const scrolls = new Set(['ArrowDown', 'ArrowUp']);
const presses = new Set([' ', 'Enter']);

/** Buttons that take their own keys. */
const ownButtons = '.present-bar button, .workspace-forecast button';

function isOn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

function press(event: KeyboardEvent): void {
  if (event.isComposing || event.key === 'Tab') return;
  const { target, key } = event;
  // A clicker's keys and a button's own: whoever has gone to a button means the button.
  if (presses.has(key) && isOn(target, ownButtons)) return;
  // Keys of the system and of the shell, such as full screen, stay theirs.
  if (event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/u.test(key)) {
    event.stopPropagation();
    return;
  }
  if (
    scrolls.has(key) &&
    isOn(target, '.workspace-view, .workspace-middle, .workspace-forecast, .compare')
  ) {
    event.stopPropagation();
    return;
  }
  const comparing = isComparing() && /^[123]$/u.test(key);
  if (comparing) return;
  event.preventDefault();
  event.stopPropagation();
  const back = key === ' ' && event.shiftKey;
  if (back) nextStep(-1);
  else deeds[key]?.();
}

function isComparing(): boolean {
  const { on } = presentStore.getState();
  const step = on?.steps[on.at];
  return step?.kind === 'view' && step.view === 'compare';
}

/** A click on the chart goes on; on a table it does nothing, since nothing is edited here. */
function click(event: MouseEvent): void {
  // The forecast only shows one quarter or another.
  if (isOn(event.target, '.present, .notices, .workspace-forecast')) return;
  event.preventDefault();
  event.stopPropagation();
  const views = '.workspace-view, .workspace-middle, .workspace-forecast, .compare';
  if (event.type === 'click' && event.button === 0 && !isOn(event.target, views)) nextStep(1);
}

const pointers = ['click', 'dblclick', 'contextmenu', 'dragstart'] as const;

/** Keys and clicks of a presentation. Whatever is shown gets none of them: it can only be looked at. */
export function usePresentKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', press, { capture: true });
    for (const type of pointers) window.addEventListener(type, click, { capture: true });
    return () => {
      window.removeEventListener('keydown', press, { capture: true });
      for (const type of pointers) window.removeEventListener(type, click, { capture: true });
    };
  }, []);
}
