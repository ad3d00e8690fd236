/** What is typed for a field that is still on its way. */
export interface TypedAhead {
  readonly text: string;
  /** Enter was pressed too: it is about what was typed until then. */
  readonly entered: boolean;
}

export const NOTHING_TYPED: TypedAhead = { text: '', entered: false };

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'> &
  Partial<Pick<KeyboardEvent, 'getModifierState'>>;

/** What is typed after one key more, or null where the key is none for a field. */
export function withKey(typed: TypedAhead, event: Key): TypedAhead | null {
  const { key, isComposing } = event;
  if (isComposing || typed.entered) return null;
  // Ctrl and Alt together are how some keyboards write @ or €.
  const command = (event.ctrlKey || event.metaKey || event.altKey) && !altGraph(event);
  if (command) return null;
  if (key === 'Enter') return { ...typed, entered: true };
  if (key === 'Backspace') return { ...typed, text: [...typed.text].slice(0, -1).join('') };
  return [...key].length === 1 ? { ...typed, text: typed.text + key } : null;
}

function altGraph(event: Key): boolean {
  return event.getModifierState?.('AltGraph') ?? false;
}

let kept = NOTHING_TYPED;
let stop: (() => void) | null = null;

/**
 * Keeps what is typed until a field takes it: whoever asks for a search types on at once, and its
 * field may still be being loaded and drawn.
 *
 * @param giveUp - what Escape does meanwhile
 */
export function keepTyped(giveUp: () => void): void {
  forgetTyped();
  const press = (event: KeyboardEvent) => {
    const escaped = event.key === 'Escape';
    const typed = withKey(kept, event);
    if (!typed && !escaped) return;
    event.preventDefault();
    event.stopPropagation();
    if (typed) kept = typed;
    else giveUp();
  };
  window.addEventListener('keydown', press, true);
  stop = () => window.removeEventListener('keydown', press, true);
}

/** The field is there. @returns what was typed for it */
export function takeTyped(): TypedAhead {
  const typed = kept;
  forgetTyped();
  return typed;
}

/** Nothing is waited for any more. */
export function forgetTyped(): void {
  stop?.();
  stop = null;
  kept = NOTHING_TYPED;
}
