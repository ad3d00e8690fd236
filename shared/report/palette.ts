import type { Severity } from '../rules/types.ts';

/** Colours on paper: those of the light window, every pair of text and ground readable (WCAG AA). */
export const palette = {
  paper: '#ffffff',
  region: '#f6f7f9',
  regionBorder: '#ced3dc',
  card: '#ffffff',
  border: '#d3d7df',
  line: '#8c93a1',
  text: '#1b1f27',
  muted: '#5a6271',
  accent: '#4250c9',
  sunken: '#f1f2f5',
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

export const severityWords: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  warning: 'Warning',
  advice: 'Advice',
};

export const severities: readonly Severity[] = ['critical', 'warning', 'advice'];

/** What the window and the report are set in; whatever comes first and is there. */
export const FONT =
  "'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans', sans-serif";
