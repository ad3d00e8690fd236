import { readFileSync } from 'node:fs';
import writeFileAtomic from 'write-file-atomic';

const SMALLEST = { width: 960, height: 600 };
const FIRST = { width: 1440, height: 900 };
/** At least this much of the window must be on a screen, in pixels, for its place to be kept. */
const VISIBLE = 120;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface WindowState extends Area {
  readonly maximized: boolean;
}

// Without the library that checks everything else: the window is open before that is there.
function isState(value: unknown): value is WindowState {
  const { x, y, width, height, maximized } = Object(value) as Record<string, unknown>;
  const isWhole = [x, y, width, height].every(Number.isSafeInteger);
  return isWhole && Number(width) >= 1 && Number(height) >= 1 && typeof maximized === 'boolean';
}

function overlaps(state: Area, area: Area): boolean {
  const width = Math.min(state.x + state.width, area.x + area.width) - Math.max(state.x, area.x);
  // The title bar must be within reach, or nobody can move the window.
  const title = state.y >= area.y && state.y <= area.y + area.height - VISIBLE / 2;
  return width >= VISIBLE && title;
}

/** Where and how large the window opens: as it was left, where the screens still allow it. */
export function windowBounds(
  saved: WindowState | null,
  screens: readonly Area[],
): Partial<Area> & { readonly width: number; readonly height: number } {
  const main = screens[0] ?? { x: 0, y: 0, ...FIRST };
  const within = (wanted: number, smallest: number, most: number) =>
    Math.max(Math.min(wanted, most), Math.min(smallest, most));
  const { width: w, height: h } = saved ?? FIRST;
  const screen = saved ? screens.find((area) => overlaps(saved, area)) : undefined;
  const { width: mostWide, height: mostHigh } = screen ?? main;
  const width = within(w, SMALLEST.width, mostWide);
  const height = within(h, SMALLEST.height, mostHigh);
  return saved && screen ? { x: saved.x, y: saved.y, width, height } : { width, height };
}

export function readWindowState(file: string): WindowState | null {
  try {
    const state: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isState(state) ? state : null;
  } catch {
    return null;
  }
}

export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileAtomic.sync(file, JSON.stringify(state));
  } catch (error) {
    console.error('The place of the window could not be kept:', error);
  }
}
