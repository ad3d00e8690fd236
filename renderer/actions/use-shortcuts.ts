import { useEffect } from 'react';
import type { ActionId } from '../../shared/actions.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { actionOfKeys } from './keys.ts';
import { canRun, runAction } from './run.ts';

/** Whether the focus is where letters are typed: keys belong to the field then. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) {
    return !['checkbox', 'radio', 'button', 'range', 'color'].includes(target.type);
  }
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

const NAME_FIELD = '.card-name-field';

/** What a field does itself; and copy and paste, which the browser's own events do (use-clipboard.ts). */
const fieldKeys: ReadonlySet<ActionId> = new Set([
  'undo',
  'redo',
  'delete',
  'select-all',
  'duplicate',
]);
const ownEvents: ReadonlySet<ActionId> = new Set(['copy', 'cut', 'paste']);

function belongsToField(id: ActionId, event: KeyboardEvent): boolean {
  if (!isTyping(event.target)) return false;
  const withCommand = event.ctrlKey || event.metaKey;
  return fieldKeys.has(id) || !(withCommand || /^F\d+$/u.test(event.key));
}

/** The keys of all actions, wherever the focus is, unless a field or a dialog needs them. */
export function useShortcuts(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const id = actionOfKeys(event);
      if (!id || ownEvents.has(id) || belongsToField(id, event)) return;
      const { dialog, palette, renaming } = interfaceStore.getState();
      if (dialog || (palette && id !== 'command-palette')) return;
      // Letters of a name whose field is still on its way to be seen are no commands.
      if (renaming !== null && event.key.length === 1 && document.querySelector(NAME_FIELD)) return;
      if (!canRun(id)) return;
      event.preventDefault();
      if (!event.repeat || repeats.has(id)) void runAction(id);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** What holding the key down does again and again. */
const repeats: ReadonlySet<ActionId> = new Set([
  'undo',
  'redo',
  'zoom-in',
  'zoom-out',
  'next-finding',
  'previous-finding',
]);
