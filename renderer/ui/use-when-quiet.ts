import { startTransition, useEffect, useState } from 'react';

/** How long a value has to stay as it is, in milliseconds: longer than between two keys of somebody typing. */
const PAUSE = 150;

/**
 * A value that follows once it has stayed the same for a moment: what is heavy to draw, and not what
 * somebody looks at while typing, does not wait in the way of the next key.
 */
export function useWhenQuiet<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    if (value === shown) return;
    const timer = setTimeout(() => startTransition(() => setShown(value)), PAUSE);
    return () => clearTimeout(timer);
  }, [value, shown]);
  return shown;
}
