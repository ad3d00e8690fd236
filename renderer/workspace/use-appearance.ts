import { useEffect, useSyncExternalStore } from 'react';
import { call } from '../api.ts';
import { useInterface } from '../store/hooks.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { keepPreferences } from './preferences.ts';
import { useShownTheme } from './use-theme.ts';

/** Whether the system asks for something, such as less motion; follows it when it changes. */
function useSystemAsks(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const asks = window.matchMedia(query);
      asks.addEventListener('change', changed);
      return () => asks.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** Widths of the window, in characters' heights (rem), below which things give way to others. */
const ROOMS = [
  ['medium', 85],
  ['narrow', 68],
  ['tight', 52],
] as const;

/** How little room there is, as words that add up: `medium narrow` for a small window or large text. */
export function roomFor(width: number, textSize: number): string {
  const rem = (16 * textSize) / 100;
  return ROOMS.filter(([, below]) => width < below * rem)
    .map(([room]) => room)
    .join(' ');
}

function useRoom(textSize: number): string {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('resize', changed);
      return () => window.removeEventListener('resize', changed);
    },
    () => roomFor(window.innerWidth, textSize),
  );
}

/**
 * Puts on the page how it should look: what was chosen in the settings, else what the system has, and
 * the changes of both. The style sheets know only these marks.
 */
export function useAppearance(): void {
  const theme = useShownTheme();
  const textSize = useInterface((state) => state.textSize);
  const motion = useInterface((state) => state.motion);
  const contrast = useInterface((state) => state.contrast);
  const lessMotion = useSystemAsks('(prefers-reduced-motion: reduce)') || motion === 'none';
  const moreContrast = useSystemAsks('(prefers-contrast: more)') || contrast === 'more';
  const room = useRoom(textSize);
  useEffect(() => keepPreferences(interfaceStore), []);
  const chosen = useInterface((state) => state.theme);
  // What the system draws of the window stays as it was where this fails; the page is what counts.
  useEffect(() => void call('window:theme', { theme: chosen }).catch(() => undefined), [chosen]);
  useEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset.theme = theme;
    // All text and all that stands around text is measured in rem.
    style.fontSize = `${textSize}%`;
    dataset.motion = lessMotion ? 'none' : 'normal';
    dataset.contrast = moreContrast ? 'more' : 'normal';
    dataset.room = room;
  }, [theme, textSize, lessMotion, moreContrast, room]);
}
