import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { chartNumbers, withReadableLabels } from './office-charts.ts';
import { officeInTheme, type Theme } from './themes.ts';

/** Zip files count time from here, in the time of the machine that reads them. */
const FIRST_DAY = new Date(1980, 0, 1);

const MOMENT = /(<dcterms:(created|modified)[^>]*>)[^<]*/gu;

/** Slides and what they are drawn on. */
const DRAWN = /^ppt\/slide(?:s|Layouts|Masters)\/[^/]*\.xml$/u;

const OVERRIDE = /<Override PartName="\/([^"]*)"[^>]*\/>/gu;

/** A sheet that is printed on its side with all of its columns beside each other. */
function onePageWide(sheet: string): string {
  const side = 'orientation="landscape"/>';
  if (!sheet.includes(side)) return sheet;
  return sheet
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace(side, 'orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
}

/**
 * An Office file with every moment of writing taken out: the parts carry no time of their own, and
 * the file's properties name the report's day. The same report then gives the same bytes.
 * @param date `YYYY-MM-DD`.
 * @param theme whose colours slides and charts are put in.
 */
export function steadyOffice(file: Uint8Array, date: string, theme: Theme = 'light'): Uint8Array {
  const parts: Zippable = {};
  const unzipped = unzipSync(file);
  const numbered = chartNumbers(Object.keys(unzipped));
  for (const found of Object.keys(unzipped)) {
    const content = unzipped[found] ?? new Uint8Array();
    const path = numbered(found);
    // An entry for a folder says nothing, and Word has none.
    if (path.endsWith('/')) continue;
    if (path === 'docProps/core.xml') {
      parts[path] = strToU8(strFromU8(content).replace(MOMENT, `$1${date}T00:00:00Z`));
    } else if (path === '[Content_Types].xml') {
      // Some writers also name parts that are not there, which strict readers take for damage.
      const only = (all: string, part: string) => (part in unzipped ? all : '');
      parts[path] = strToU8(numbered(strFromU8(content).replace(OVERRIDE, only)));
    } else if (path.endsWith('.rels')) {
      parts[path] = strToU8(numbered(strFromU8(content)));
    } else if (path.endsWith('.xlsx')) {
      // The sheet behind a chart is a file of the same kind.
      parts[path] = steadyOffice(content, date);
    } else if (path.startsWith('ppt/charts/chart')) {
      parts[path] = strToU8(withReadableLabels(officeInTheme(strFromU8(content), theme)));
    } else if (DRAWN.test(path)) {
      parts[path] = strToU8(officeInTheme(strFromU8(content), theme));
    } else if (path.startsWith('xl/worksheets/sheet')) {
      parts[path] = strToU8(onePageWide(strFromU8(content)));
    } else if (path.endsWith('.png')) {
      // Packed already.
      parts[path] = [content, { level: 0 }];
    } else {
      parts[path] = content;
    }
  }
  return zipSync(parts, { mtime: FIRST_DAY, level: 6 });
}
