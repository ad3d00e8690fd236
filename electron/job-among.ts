/*
 * What the command line asks the program for in place of its window. The jobs themselves are loaded where
 * they are asked for: no other start waits for them.
 */

/** The value of `--name=value` among a program's arguments. */
function optionAmong(args: readonly string[], name: string): string | undefined {
  return args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}

/** What the command line asks for: a report's HTML as a PDF, without any window. */
export interface PrintJob {
  readonly html: string;
  readonly pdf: string;
  readonly paper: 'A4' | 'Letter';
}

/** The job among a program's arguments, or null where it was started for its window. */
export function printJobAmong(args: readonly string[]): PrintJob | null {
  const html = optionAmong(args, 'print-report');
  const pdf = optionAmong(args, 'print-to');
  if (!html || !pdf) return null;
  return { html, pdf, paper: optionAmong(args, 'print-paper') === 'Letter' ? 'Letter' : 'A4' };
}

/** What the command line asks for: pictures as PNG, without any window. */
export interface DrawJob {
  /** A JSON file: SVGs with their sizes in pixels. */
  readonly pictures: string;
  /** Where `0.png` and so on are written. */
  readonly folder: string;
}

/** The job among a program's arguments, or null where it was started for something else. */
export function drawJobAmong(args: readonly string[]): DrawJob | null {
  const pictures = optionAmong(args, 'draw-pictures');
  const folder = optionAmong(args, 'draw-to');
  return pictures && folder ? { pictures, folder } : null;
}
