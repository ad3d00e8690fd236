import { z } from 'zod';
import type { StoreApi } from 'zustand/vanilla';
import { THEMES } from '../../shared/ipc-messages.ts';
import { CONTRASTS, type InterfaceState, MOTIONS, TEXT_SIZES } from '../store/interface-store.ts';

const KEY = 'squadplan.window';

/** What is remembered of how somebody likes the window, each by itself: one that is spoilt is left out. */
const fields = {
  theme: z.enum(THEMES),
  textSize: z.literal(TEXT_SIZES),
  motion: z.enum(MOTIONS),
  contrast: z.enum(CONTRASTS),
  snapping: z.boolean(),
  newPlans: z.object({
    pack: z.string().max(100),
    currency: z.string().regex(/^[A-Z]{3}$/),
  }),
  showLeft: z.boolean(),
  showRight: z.boolean(),
} satisfies { [K in keyof InterfaceState]?: z.ZodType };

type Preference = keyof typeof fields;
const names = Object.keys(fields) as Preference[];

function read(): Partial<InterfaceState> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const known = names.flatMap((name) => {
      const value = fields[name].safeParse((kept as Record<string, unknown>)[name]);
      return value.success ? [[name, value.data]] : [];
    });
    return Object.fromEntries(known) as Partial<InterfaceState>;
  } catch {
    return {};
  }
}

/** Brings back how the window was left, and remembers every change. @returns stops remembering. */
export function keepPreferences(store: StoreApi<InterfaceState>): () => void {
  store.setState(read());
  return store.subscribe((state, before) => {
    if (names.every((name) => state[name] === before[name])) return;
    const kept = Object.fromEntries(names.map((name) => [name, state[name]]));
    try {
      localStorage.setItem(KEY, JSON.stringify(kept));
    } catch {
      // Without room to remember it, the window starts with its defaults next time.
    }
  });
}
