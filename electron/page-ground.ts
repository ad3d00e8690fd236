/* Without the library that writes PDFs: a start must not wait for that. */

const COLOUR = /<meta name="theme-color" content="#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})">/u;

/** The ground that a page was written for, its parts from 0 to 1; null where that is paper. */
export function groundOf(html: string): readonly [red: number, green: number, blue: number] | null {
  const [, ...parts] = COLOUR.exec(html) ?? [];
  const [red = 1, green = 1, blue = 1] = parts.map((part) => Number.parseInt(part, 16) / 255);
  return Math.min(red, green, blue) === 1 ? null : [red, green, blue];
}
