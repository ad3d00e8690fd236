/** What is measured in the window for every size, with its target by number of squads. */
export interface Target {
  readonly what: string;
  readonly unit: 'ms' | 'MB' | 'ms a frame';
  /** Most of the bare page's figure that ours may take. */
  readonly atMost: Readonly<Record<number, number>>;
}

export const WINDOW_TARGETS = [
  { what: 'drawn, everything in view', unit: 'ms', atMost: { 1000: 0.8, 3000: 0.8 } },
  { what: 'main thread until drawn', unit: 'ms', atMost: {} },
  { what: 'pan, everything in view', unit: 'ms a frame', atMost: { 1000: 0.5, 3000: 0.25 } },
  { what: 'zoom, everything in view', unit: 'ms a frame', atMost: { 1000: 0.5, 3000: 0.25 } },
  { what: 'pan at 100 %', unit: 'ms a frame', atMost: { 1000: 0.25 } },
  { what: 'zoom at 100 %', unit: 'ms a frame', atMost: { 1000: 0.25 } },
  { what: 'drag a squad', unit: 'ms a frame', atMost: { 1000: 0.3 } },
  {
    what: 'memory of the page’s process',
    unit: 'MB',
    atMost: { 60: 1.5, 300: 1.5, 1000: 1.5, 3000: 1.5 },
  },
  { what: 'JavaScript heap', unit: 'MB', atMost: {} },
] as const satisfies readonly Target[];

export type WindowMeasure = (typeof WINDOW_TARGETS)[number]['what'];

/** Two frames at 60 a second, in milliseconds. */
export const KEYSTROKE = { squads: 1000, atMost: 33 };
/** Of d3-hierarchy's own time; and the longest task, in milliseconds. */
export const LAYOUT = { squads: 1000, times: 10, longestTask: 50 };
/** Of an empty page's start, by number of squads. */
export const START = { 60: 2, 1000: 2.5 } as const;
/** Of a pass that only builds the look-ups. */
export const RULES = { squads: 1000, again: 2 };
/** Sizes for which a staffing proposal is asked, and how long one is waited for, in milliseconds. */
export const STAFFING = { sizes: [10, 30, 60, 120, 250, 500], longest: 60_000 } as const;
