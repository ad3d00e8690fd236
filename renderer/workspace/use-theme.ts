import { useEffect } from 'react';
import { useInterface } from '../store/hooks.ts';

/** Puts the theme on the page: the system's, and its changes, unless one was chosen. */
export function useTheme(): void {
  const theme = useInterface((state) => state.theme);
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const show = () => {
      const shown = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
      document.documentElement.dataset.theme = shown;
    };
    show();
    dark.addEventListener('change', show);
    return () => dark.removeEventListener('change', show);
  }, [theme]);
}
