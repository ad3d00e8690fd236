import { startTransition, useEffect, useState } from 'react';

/** How long a value has to stay as it is, in milliseconds: longer than between two keys of somebody typing. */
const PAUSE = 150;

/** Whether keys go into a text: only then does a change come with every one of them. */
function isTyping(): boolean {
  const at = document.activeElement;
  return at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement;
}

/**
 * A value that follows at once, but while somebody types only when they pause: what is heavy to draw,
 * and not what they look at then, does not wait in the way of the next key.
 */
export function useWhenQuiet<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    if (value === shown) return;
    const follow = () => startTransition(() => setShown(value));
    if (!isTyping()) return follow();
    const timer = setTimeout(follow, PAUSE);
    return () => clearTimeout(timer);
  }, [value, shown]);
  return shown;
}
