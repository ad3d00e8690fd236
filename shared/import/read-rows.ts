import type { Role } from '../model/entities.ts';
import { MAX_NAME } from '../model/fields.ts';
import { readRows as words } from '../words/import/reading.ts';
import type { ColumnMapping, RosterField } from './columns.ts';
import { cleanName } from './names.ts';
import type { RosterProblem, RosterTable } from './parse.ts';
import {
  NO_PRODUCT,
  namesNobody,
  readShare,
  roleOfWord,
  saysActing,
  saysOpen,
  saysPermanent,
  shareScale,
  unguarded,
} from './row-words.ts';

/** One row of a roster with its words understood, before rows are brought together. */
export interface ReadRow {
  readonly number: number;
  readonly product: string;
  readonly section: string;
  readonly squad: string;
  /** The squad is in no product for certain. */
  readonly noProduct: boolean;
  /** Empty where the row names nobody. */
  readonly person: string;
  readonly title: string;
  /** Null where the title says it. */
  readonly role: Role | null;
  readonly reportsTo: string;
  /** The row is a position that nobody holds. */
  readonly open: boolean;
  readonly acting: boolean;
  readonly share: number | null;
}

/** Collects what is to be said about a roster. */
export class ProblemList {
  readonly #table: RosterTable;
  readonly #mapping: ColumnMapping;
  readonly #problems: RosterProblem[];

  constructor(table: RosterTable, mapping: ColumnMapping) {
    this.#table = table;
    this.#mapping = mapping;
    this.#problems = [...table.problems];
  }

  add(
    severity: RosterProblem['severity'],
    row: number,
    field: RosterField | null,
    message: string,
  ): void {
    const column = field === null ? null : this.#mapping[field];
    const heading = column === null ? null : (this.#table.headings[column] ?? null);
    this.#problems.push({ row, column: heading, severity, message });
  }

  sorted(): RosterProblem[] {
    return this.#problems.sort((a, b) => a.row - b.row);
  }
}

const nameFields = ['product', 'section', 'squad', 'person', 'title', 'reportsTo'] as const;

/** Reads the words of every row; rows that say nothing, or too much, are left out and told. */
export function readRows(
  table: RosterTable,
  mapping: ColumnMapping,
  problems: ProblemList,
): ReadRow[] {
  const raw = (fields: readonly string[], field: RosterField) => {
    const column = mapping[field];
    return column === null ? '' : (fields[column] ?? '');
  };
  const scale = shareScale(
    mapping.share === null ? '' : (table.headings[mapping.share] ?? ''),
    table.rows.map(({ fields }) => raw(fields, 'share')),
  );
  const rows: ReadRow[] = [];
  for (const { number, fields } of table.rows) {
    const text = (field: RosterField) => cleanName(unguarded(raw(fields, field)));
    const long = nameFields.find((field) => text(field).length > MAX_NAME);
    if (long) {
      problems.add('error', number, long, words.longName(MAX_NAME));
      continue;
    }
    const nobody = namesNobody(text('person'));
    const title = text('title');
    const status = text('status');
    const position = mapping.person !== null && title !== '';
    const row: ReadRow = {
      number,
      product: text('product') === NO_PRODUCT ? '' : text('product'),
      noProduct: text('product') === NO_PRODUCT,
      section: text('section'),
      squad: text('squad'),
      person: nobody ? '' : text('person'),
      title,
      role: roleOfWord(text('role')),
      reportsTo: namesNobody(text('reportsTo')) ? '' : text('reportsTo'),
      open: saysOpen(status) || (nobody && position),
      acting: saysActing(status) || (saysActing(title) && !saysPermanent(status)),
      share: readShare(raw(fields, 'share'), scale),
    };
    if (row.product === '' && row.squad === '' && row.person === '' && !row.open) {
      problems.add('error', number, null, words.emptyRow);
      continue;
    }
    if (row.share === null && text('share') !== '') {
      problems.add('error', number, 'share', words.noShare(text('share').slice(0, 40)));
    }
    if (row.role === null && text('role') !== '') {
      const message = words.noRole(text('role').slice(0, 40));
      problems.add('error', number, 'role', message);
    }
    rows.push(row);
  }
  return rows;
}
