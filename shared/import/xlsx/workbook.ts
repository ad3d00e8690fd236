import { workbookWords as words } from '../../words/import/workbook.ts';
import { MAX_FIELD } from '../parse.ts';
import { UnreadableRoster } from '../unreadable-roster.ts';
import { type NumberKind, numberKind } from './number-text.ts';
import { Package } from './unpack.ts';
import { walkXml } from './xml.ts';

export interface SheetPlace {
  readonly name: string;
  /** Where it stands in the package. */
  readonly part: string;
}

/** A workbook as far as it has to be read before any of its sheets. */
export interface Workbook {
  readonly parts: Package;
  /** Sheets that are seen; where all are hidden, all. */
  readonly sheets: readonly SheetPlace[];
  readonly strings: readonly string[];
  /** By the number of the cell's style. */
  readonly numberKinds: readonly NumberKind[];
  readonly from1904: boolean;
}

/** Letters that XML cannot hold are written as `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16)));
}

function targets(parts: Package, part: string): Map<string, string> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const found = new Map<string, string>();
  walkXml(parts.text(`${folder}_rels/${part.slice(folder.length)}.rels`) ?? '', {
    open(name, attribute) {
      const target = attribute('Target');
      if (name !== 'Relationship' || target === undefined) return;
      found.set(attribute('Id') ?? '', inFolder(folder, target));
    },
  });
  return found;
}

function inFolder(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let parts: string[] = [];
  let length = 0;
  let inText = false;
  let inReading = false;
  walkXml(xml, {
    open(name) {
      if (name === 'si') {
        parts = [];
        length = 0;
      } else if (name === 't') inText = !inReading;
      else if (name === 'rPh') inReading = true;
    },
    text(text) {
      // Longer ones are refused later in any case.
      if (inText && length <= MAX_FIELD) length += parts.push(text) && text.length;
    },
    close(name) {
      if (name === 'si') strings.push(unescapeText(parts.join('').slice(0, MAX_FIELD + 1)));
      else if (name === 't') inText = false;
      else if (name === 'rPh') inReading = false;
    },
  });
  return strings;
}

function readNumberKinds(xml: string): NumberKind[] {
  const codes = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let inCells = false;
  walkXml(xml, {
    open(name, attribute) {
      if (name === 'numFmt')
        codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attribute('numFmtId') ?? 0);
        kinds.push(numberKind(id, codes.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return kinds;
}

/** @throws UnreadableRoster where the package is no workbook. */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const parts = new Package(bytes);
  const root = targets(parts, '');
  const part = [...root.values()].find((name) => /(^|\/)workbook\.xml$/i.test(name));
  const xml = parts.text(part ?? 'xl/workbook.xml');
  if (xml === null) {
    throw new UnreadableRoster(words.archive);
  }
  const places = targets(parts, part ?? 'xl/workbook.xml');
  const sheets: (SheetPlace & { hidden: boolean })[] = [];
  let from1904 = false;
  walkXml(xml, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      const place = places.get(attribute('r:id') ?? '');
      if (place === undefined || !parts.has(place) || !/worksheets?\//i.test(place)) return;
      const hidden = (attribute('state') ?? 'visible') !== 'visible';
      sheets.push({
        name: attribute('name') ?? words.sheet(sheets.length + 1),
        part: place,
        hidden,
      });
    },
  });
  if (sheets.length === 0) throw new UnreadableRoster(words.noSheet);
  const seen = sheets.filter(({ hidden }) => !hidden);
  const named = (ending: RegExp) =>
    parts.text([...places.values()].find((name) => ending.test(name)) ?? '') ?? '';
  return {
    parts,
    sheets: seen.length > 0 ? seen : sheets,
    strings: readStrings(named(/sharedStrings\.xml$/i)),
    numberKinds: readNumberKinds(named(/styles\.xml$/i)),
    from1904,
  };
}
