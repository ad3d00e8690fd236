import { plainText } from '../words/formats.ts';
import type { Report } from './report-types.ts';

/** Programs look for a number and its unit with a plain space between. */
const plain = (_key: string, value: unknown) =>
  typeof value === 'string' ? plainText(value) : value;

/** The report as JSON, indented, without its pictures. The same report gives the same bytes. */
export function toJson(report: Report): string {
  const {
    chart: _chart,
    productPictures: _pictures,
    indexMap: _map,
    sections: _sections,
    ...rest
  } = report;
  // Why a number is ours stands in where it comes from already.
  const thresholds = rest.thresholds.map(({ why: _why, ...threshold }) => threshold);
  const told = { format: 'squadplan-report', version: 1, ...rest, thresholds };
  return `${JSON.stringify(told, plain, 2)}\n`;
}
