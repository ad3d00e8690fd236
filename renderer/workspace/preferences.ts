import { z } from 'zod';
import type { StoreApi } from 'zustand/vanilla';
import type { InterfaceState } from '../store/interface-store.ts';

const KEY = 'squadplan.window';

const preferencesSchema = z
  .object({
    theme: z.enum(['system', 'light', 'dark']),
    showLeft: z.boolean(),
    showRight: z.boolean(),
  })
  .partial();

function read(): Partial<InterfaceState> {
  try {
    const kept = preferencesSchema.safeParse(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
    return (kept.success ? kept.data : {}) as Partial<InterfaceState>;
  } catch {
    return {};
  }
}

/** Brings back how the window was left, and remembers every change. @returns stops remembering. */
export function keepPreferences(store: StoreApi<InterfaceState>): () => void {
  store.setState(read());
  return store.subscribe((state, before) => {
    const { theme, showLeft, showRight } = state;
    if (theme === before.theme && showLeft === before.showLeft && showRight === before.showRight) {
      return;
    }
    try {
      localStorage.setItem(KEY, JSON.stringify({ theme, showLeft, showRight }));
    } catch {
      // Without room to remember it, the window starts with its defaults next time.
    }
  });
}
