import { isDark } from './palette.ts';

/*
 * What the library for slides leaves open about its charts: one colour for all words on bars, and
 * parts numbered on through every file that a window has written.
 */

/** Of a series: its bars' colour, and all up to the colour of the words on them. */
const LABEL =
  /(<c:spPr><a:solidFill><a:srgbClr val="([0-9A-F]{6})".*?<c:dLbls>.*?<a:srgbClr val=")[0-9A-F]{6}/gu;

/** Words on a dark bar in white, where they stand on the bar. */
export function withReadableLabels(chart: string): string {
  const joined = chart.replaceAll(/>\s+</gu, '><').replaceAll('\n', ' ');
  if (!joined.includes('<c:grouping val="stacked"/>')) return joined;
  return joined.replaceAll(
    LABEL,
    (_, upTo: string, colour: string) => upTo + (isDark(colour) ? 'FFFFFF' : '1B1F27'),
  );
}

const NUMBERED =
  /(charts\/chart|charts\/_rels\/chart|Microsoft_Excel_Worksheet)(\d+)(?=\.xml|\.xlsx)/gu;

/** Numbers the charts of a file from one on, in the names of its parts and wherever they are named. */
export function chartNumbers(paths: readonly string[]): (text: string) => string {
  const found = paths.flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/u.exec(path)?.[1] ?? []);
  const order = found.map(Number).sort((a, b) => a - b);
  const numbers = new Map(order.map((number, at) => [number, at + 1]));
  return (text) =>
    text.replaceAll(
      NUMBERED,
      (_, before: string, number: string) => before + (numbers.get(Number(number)) ?? number),
    );
}
