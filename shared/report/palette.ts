import type { Severity } from '../rules/types.ts';

/** Colours on paper: those of the light window, every pair of text and ground readable (WCAG AA). */
export const palette = {
  paper: '#ffffff',
  region: '#f6f7f9',
  regionBorder: '#ced3dc',
  card: '#fefefe',
  border: '#d3d7df',
  line: '#8c93a1',
  text: '#1b1f27',
  muted: '#5a6271',
  accent: '#4250c9',
  sunken: '#f1f2f5',
  /** The empty part of a bar. */
  track: '#e7e9ee',
  /** Text on a ground of full colour. */
  onInk: '#fffffe',
} as const;

export type Part = 'pm' | 'po' | 'member' | 'leader';

/** Roles by colour, beside their shape and word. */
export const partColours: Readonly<Record<Part, { readonly ink: string; readonly soft: string }>> =
  {
    pm: { ink: '#6a35b8', soft: '#f1e9fb' },
    po: { ink: '#0b6f6a', soft: '#e0f3f1' },
    member: { ink: '#5a6271', soft: '#f1f2f5' },
    leader: { ink: '#8a5a12', soft: '#f8eeda' },
  };

/** Severity by colour, beside its shape and word. */
export const severityColours: Readonly<
  Record<Severity, { readonly ink: string; readonly soft: string }>
> = {
  critical: { ink: '#b3261e', soft: '#fce8e6' },
  warning: { ink: '#8f4f00', soft: '#fdefd8' },
  advice: { ink: '#1d5fa8', soft: '#e4effb' },
};

/** Parts of a week in a chart: the backlog alone is strong, because it is what the line measures. */
export const weekColours = {
  backlog: { colour: '#4351ca', ink: '#fffffe' },
  delivery: { colour: '#a9b0ea', ink: '#1b1f27' },
  stakeholders: { colour: '#e3c78c', ink: '#1b1f27' },
  discovery: { colour: '#a5d3cb', ink: '#1b1f27' },
  strategy: { colour: '#5f9f97', ink: '#1b1f27' },
  other: { colour: '#d5d8e0', ink: '#1b1f27' },
} as const;

/** What is counted in a chart. */
export const countColours = {
  pm: { colour: '#7a4ac2', ink: '#fffffe' },
  po: { colour: '#1b807b', ink: '#fffffe' },
  squad: { colour: '#8d94a2', ink: '#1b1f27' },
} as const;

export const severities: readonly Severity[] = ['critical', 'warning', 'advice'];

/** What the window and the report are set in; whatever comes first and is there. */
export const FONT =
  "'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans', sans-serif";

/** Whether white reads better than black on a colour, `rrggbb`: its relative luminance (WCAG). */
export function isDark(colour: string): boolean {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.18;
}
