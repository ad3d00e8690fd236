import type { Report } from './report-types.ts';

/** The report as JSON, indented, without its pictures. The same report gives the same bytes. */
export function toJson(report: Report): string {
  const {
    chart: _chart,
    productPictures: _pictures,
    indexMap: _map,
    sections: _sections,
    ...rest
  } = report;
  return `${JSON.stringify({ format: 'squadplan-report', version: 1, ...rest }, null, 2)}\n`;
}
