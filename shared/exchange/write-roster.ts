import Papa from 'papaparse';
import { nameKey } from '../import/names.ts';
import { guarded, NO_PRODUCT, saysActing } from '../import/row-words.ts';
import type { Structure } from '../model/document.ts';
import type { Assignment, Person, Product, Role, Squad } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';

/** Headings that the import knows without being told. */
export const rosterHeadings = [
  'Product',
  'Section',
  'Squad',
  'Person',
  'Title',
  'Squad role',
  'Reports to',
  'Status',
  'Share',
] as const;
type Heading = (typeof rosterHeadings)[number];
type Line = Partial<Record<Heading, string>>;

const roleWords: Readonly<Record<Role, string>> = { pm: 'PM', po: 'PO', member: 'Member' };

/** What tells a squad without a product from one of the same name with a product. */
function productCell(squad: Squad, product: Product | undefined, shared: ReadonlySet<string>) {
  if (product) return product.name;
  return shared.has(nameKey(squad.name)) ? NO_PRODUCT : '';
}

function statusOf(person: Person, assignment: Assignment | undefined): string {
  const acting = assignment?.acting ?? false;
  const words = [person.open ? 'open' : acting ? '' : 'filled', acting ? 'acting' : ''];
  // Where the title says otherwise, the status has to say so.
  if (assignment && !acting && saysActing(person.title)) words.push('permanent');
  return words.filter((word) => word !== '').join(', ');
}

class RosterLines {
  readonly lines: Line[] = [];
  readonly #structure: Structure;
  readonly #shared: ReadonlySet<string>;
  readonly #told = new Set<Id>();

  constructor(structure: Structure) {
    this.#structure = structure;
    const inProducts = [...structure.squad.values()].filter(({ productId }) => productId !== null);
    this.#shared = new Set(inProducts.map(({ name }) => nameKey(name)));
  }

  place(squadId: Id | null, productId: Id | null): Line {
    const { squad, product } = this.#structure;
    const of = squad.get(squadId ?? '');
    const group = product.get(of?.productId ?? productId ?? '');
    for (const row of [of, group]) if (row) this.#told.add(row.id);
    return {
      Product: of ? productCell(of, group, this.#shared) : (group?.name ?? ''),
      Section: group?.section ?? '',
      Squad: of?.name ?? '',
    };
  }

  person(person: Person, held: readonly Assignment[], managers: readonly string[]): void {
    const rows = Math.max(1, held.length, managers.length);
    for (let at = 0; at < rows; at++) {
      const role = held[at];
      this.lines.push({
        ...(role ? this.place(role.squadId, role.productId) : {}),
        Person: person.name,
        Title: person.title,
        'Squad role': role ? roleWords[role.role] : '',
        'Reports to': managers[at] ?? '',
        Status: statusOf(person, role),
        Share: role?.share == null ? '' : `${role.share}%`,
      });
    }
  }

  /** Squads and products on which nobody is. */
  rest(): void {
    for (const { id } of this.#structure.squad.values()) {
      if (!this.#told.has(id)) this.lines.push(this.place(id, null));
    }
    for (const { id } of this.#structure.product.values()) {
      if (!this.#told.has(id)) this.lines.push(this.place(null, id));
    }
  }
}

function byOwner<T>(rows: Iterable<T>, ownerOf: (row: T) => Id): Map<Id, T[]> {
  const found = new Map<Id, T[]>();
  for (const row of rows) {
    const list = found.get(ownerOf(row));
    if (list) list.push(row);
    else found.set(ownerOf(row), [row]);
  }
  return found;
}

/**
 * A scenario as a roster that every spreadsheet opens and that the import reads back: a row for each
 * role of a person, then squads and products on which nobody is. Dotted lines, facts, notes and
 * places are no part of a roster.
 */
export function writeRoster(structure: Structure): string {
  const roster = new RosterLines(structure);
  const held = byOwner(structure.assignment.values(), ({ personId }) => personId);
  const solid = [...structure.reportingLine.values()].filter(({ dotted }) => !dotted);
  const lines = byOwner(solid, ({ reportId }) => reportId);
  for (const person of structure.person.values()) {
    const managers = (lines.get(person.id) ?? []).map(
      ({ managerId }) => structure.person.get(managerId)?.name ?? '',
    );
    roster.person(person, held.get(person.id) ?? [], managers);
  }
  roster.rest();
  const data = roster.lines.map((line) => rosterHeadings.map((head) => guarded(line[head] ?? '')));
  return `\uFEFF${Papa.unparse({ fields: [...rosterHeadings], data }, { newline: '\r\n' })}\r\n`;
}
