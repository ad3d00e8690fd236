import { useSyncExternalStore } from 'react';
import type { Theme } from '../../shared/ipc-messages.ts';
import { useInterface } from '../store/hooks.ts';

const systemDark = () => window.matchMedia('(prefers-color-scheme: dark)');

function shownTheme(theme: Theme): 'light' | 'dark' {
  if (theme !== 'system') return theme;
  return systemDark().matches ? 'dark' : 'light';
}

/** The theme on screen: what was chosen, else the system's. */
export function useShownTheme(): 'light' | 'dark' {
  const theme = useInterface((state) => state.theme);
  return useSyncExternalStore(
    (changed) => {
      const dark = systemDark();
      dark.addEventListener('change', changed);
      return () => dark.removeEventListener('change', changed);
    },
    () => shownTheme(theme),
  );
}
