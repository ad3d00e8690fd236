import { z } from 'zod';
import type { StoreApi } from 'zustand/vanilla';
import type { InterfaceState } from '../store/interface-store.ts';

const KEY = 'squadplan.window';

const preferencesSchema = z
  .object({
    theme: z.enum(['system', 'light', 'dark']),
    showLeft: z.boolean(),
    showRight: z.boolean(),
    snapping: z.boolean(),
  })
  .partial();

const kept = Object.keys(preferencesSchema.shape) as (keyof typeof preferencesSchema.shape)[];

function read(): Partial<InterfaceState> {
  try {
    const found = preferencesSchema.safeParse(JSON.parse(localStorage.getItem(KEY) ?? '{}'));
    return (found.success ? found.data : {}) as Partial<InterfaceState>;
  } catch {
    return {};
  }
}

/** Brings back how the window was left, and remembers every change. @returns stops remembering. */
export function keepPreferences(store: StoreApi<InterfaceState>): () => void {
  store.setState(read());
  return store.subscribe((state, before) => {
    if (kept.every((key) => state[key] === before[key])) return;
    try {
      const values = Object.fromEntries(kept.map((key) => [key, state[key]]));
      localStorage.setItem(KEY, JSON.stringify(values));
    } catch {
      // Without room to remember it, the window starts with its defaults next time.
    }
  });
}
