import type { Severity } from '../rules/types.ts';
import { severityCounts } from '../words/report/findings.ts';
import { escapeHtml } from './escape.ts';
import { type Part, palette, partColours, severityColours } from './palette.ts';
import { fitText, type TextStyle, textWidth } from './text-width.ts';

/** A number without the dust of binary fractions. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export interface LineOptions extends TextStyle {
  readonly fill?: string;
  readonly italic?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The ground that is put under the letters, so that a line behind them does not spoil them. */
  readonly halo?: string;
}

/** One line of text that is never wider than `width`. */
export function line(
  text: string,
  x: number,
  y: number,
  width: number,
  options: LineOptions,
): string {
  const { size, bold, italic, anchor, fill = palette.text, halo } = options;
  const attributes = [
    `x="${n(x)}" y="${n(y)}" font-size="${size}" fill="${fill}"`,
    bold ? 'font-weight="600"' : '',
    italic ? 'font-style="italic"' : '',
    anchor && anchor !== 'start' ? `text-anchor="${anchor}"` : '',
  ];
  const shown = fitText(text, options, width);
  const drawn = `<text ${attributes.filter(Boolean).join(' ')}>${escapeHtml(shown)}</text>`;
  if (!halo || shown === '') return drawn;
  // Not drawn around the letters themselves: printed, each word would stand there twice.
  const wide = textWidth(shown, options);
  const left = x - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
  const ground = { x: left - 2, y: y - size * 0.85, width: wide + 4, height: size * 1.15 };
  return box(ground, { fill: halo, radius: 2 }) + drawn;
}

export interface BoxOptions {
  readonly fill: string;
  readonly stroke?: string;
  readonly dashed?: boolean;
  readonly radius?: number;
}

export function box(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  { fill, stroke, dashed = false, radius = 6 }: BoxOptions,
): string {
  const border = stroke ? ` stroke="${stroke}"${dashed ? ' stroke-dasharray="5 4"' : ''}` : '';
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${radius}" fill="${fill}"${border}/>`;
}

function polygon(points: readonly (readonly [number, number])[], attributes: string): string {
  return `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" ${attributes}/>`;
}

/** The shape of a severity around a centre: an octagon, a triangle, a circle. */
export function severityShape(
  severity: Severity,
  x: number,
  y: number,
  r: number,
  attributes: string,
): string {
  if (severity === 'advice') return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" ${attributes}/>`;
  if (severity === 'warning') {
    const t = r * 1.18;
    return polygon(
      [
        [x, y - t],
        [x + t * 1.06, y + t * 0.78],
        [x - t * 1.06, y + t * 0.78],
      ],
      `stroke-linejoin="round" ${attributes}`,
    );
  }
  const k = r * 0.414;
  return polygon(
    [
      [x - k, y - r],
      [x + k, y - r],
      [x + r, y - k],
      [x + r, y + k],
      [x + k, y + r],
      [x - k, y + r],
      [x - r, y + k],
      [x - r, y - k],
    ],
    attributes,
  );
}

/** How many findings of a severity: its shape with the number in it. */
export function badge(severity: Severity, count: number, x: number, y: number): string {
  const { ink } = severityColours[severity];
  const shape = severityShape(
    severity,
    x,
    y,
    10,
    `fill="${ink}" stroke="${palette.paper}" stroke-width="2"`,
  );
  const label = escapeHtml(severityCounts[severity](count));
  const down = severity === 'warning' ? 5 : 4;
  return `<g><title>${label}</title>${shape}<text x="${n(x)}" y="${n(y + down)}" font-size="11" font-weight="700" fill="#ffffff" text-anchor="middle">${count > 9 ? '9+' : count}</text></g>`;
}

/** Initials in the shape of a role: round for a PM, square for a PO, cut for a leader; dashed where open. */
export function roleMark(
  part: Part,
  text: string,
  x: number,
  y: number,
  r: number,
  open: boolean,
): string {
  const { ink, soft } = partColours[part];
  const paint = open
    ? `fill="${palette.paper}" stroke="${ink}" stroke-dasharray="3 2.5"`
    : `fill="${soft}" stroke="${ink}"`;
  const shape =
    part === 'po'
      ? `<rect x="${n(x - r)}" y="${n(y - r)}" width="${n(2 * r)}" height="${n(2 * r)}" rx="3" ${paint}/>`
      : part === 'leader'
        ? polygon(
            [
              [x - r * 0.6, y - r],
              [x + r * 0.6, y - r],
              [x + r * 1.15, y],
              [x + r * 0.6, y + r],
              [x - r * 0.6, y + r],
              [x - r * 1.15, y],
            ],
            paint,
          )
        : `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" ${paint}/>`;
  const size = Math.round(r * 0.85);
  return `${shape}<text x="${n(x)}" y="${n(y + size * 0.36)}" font-size="${size}" font-weight="700" fill="${ink}" text-anchor="middle">${escapeHtml(text)}</text>`;
}
