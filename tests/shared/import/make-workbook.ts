import { strToU8, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const links = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') +
  String.fromCharCode(65 + (column % 26));

/** A cell as text inside the sheet; empty ones are left out, as every writer does. */
export function sheetXml(rows: readonly (readonly string[])[], after = ''): string {
  const body = rows.map((fields, row) => {
    const cells = fields.map((text, column) =>
      text === ''
        ? ''
        : `<c r="${columnName(column)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
    );
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  return `<worksheet ${main}><sheetData>${body.join('')}</sheetData>${after}</worksheet>`;
}

export interface Sheet {
  readonly name: string;
  readonly xml: string;
  readonly state?: string;
}

export interface Extras {
  readonly strings?: string;
  readonly styles?: string;
  readonly settings?: string;
}

/** The parts of a workbook by name, to be packed or spoilt. */
export function workbookParts(sheets: readonly Sheet[], extras: Extras = {}): Map<string, string> {
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"${state ? ` state="${state}"` : ''}/>`,
  );
  const relation = (id: string, target: string) =>
    `<Relationship Id="${id}" Type="http://example.org/part" Target="${target}"/>`;
  const relations = (inside: readonly string[]) =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside.join('')}</Relationships>`;
  return new Map([
    ['_rels/.rels', relations([relation('rId1', 'xl/workbook.xml')])],
    [
      'xl/workbook.xml',
      `${head}<workbook ${main} ${links}>${extras.settings ?? ''}<sheets>${listed.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_, at) => relation(`rId${at + 1}`, `worksheets/sheet${at + 1}.xml`)),
        relation('rIdS', '/xl/sharedStrings.xml'),
        relation('rIdF', 'styles.xml'),
      ]),
    ],
    ['xl/sharedStrings.xml', `${head}<sst ${main}>${extras.strings ?? ''}</sst>`],
    ['xl/styles.xml', `${head}<styleSheet ${main}>${extras.styles ?? ''}</styleSheet>`],
    ...sheets.map(
      ({ xml }, at) => [`xl/worksheets/sheet${at + 1}.xml`, head + xml] as [string, string],
    ),
  ]);
}

export function packed(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const files = [...parts].map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(files), { level: 6 });
}

/** A workbook with one sheet of text. */
export const textWorkbook = (rows: readonly (readonly string[])[]) =>
  packed(workbookParts([{ name: 'Roster', xml: sheetXml(rows) }]));
