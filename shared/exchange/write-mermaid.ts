import { saysActing } from '../import/row-words.ts';
import type { Structure } from '../model/document.ts';
import type { Assignment, Person, Product, Role, Squad } from '../model/entities.ts';
import type { Id } from '../model/fields.ts';

const roleWords: Readonly<Record<Role, string>> = { pm: 'PM', po: 'PO', member: 'Member' };

/** A text inside quotation marks: whatever could mean something to Mermaid becomes its code. */
function quoted(text: string): string {
  const safe = text.replace(/[^\p{L}\p{M}\p{N} .,()/'-]/gu, (sign) => `#${sign.codePointAt(0)};`);
  return `"${safe}"`;
}

const box = (lines: readonly string[]) =>
  `"${lines.map((line) => quoted(line).slice(1, -1)).join('<br/>')}"`;

/** Short names for boxes, the same for the same plan. */
class Names {
  readonly #names = new Map<Id, string>();

  constructor(structure: Structure) {
    const kinds = { product: 'product', squad: 'squad', person: 'person' } as const;
    for (const [table, word] of Object.entries(kinds)) {
      let count = 0;
      for (const id of structure[table as keyof typeof kinds].keys()) {
        this.#names.set(id, `${word}${++count}`);
      }
    }
  }

  of(id: Id | null): string {
    return this.#names.get(id ?? '') ?? '';
  }
}

function squadLine(names: Names, { id, name }: Squad, indent: string): string {
  return `${indent}${names.of(id)}[${box([name])}]:::squad`;
}

/** Name, title, and whether the position is open. A second line, though empty, keeps a name whole. */
function personLine(names: Names, { id, name, title, open }: Person): string {
  const lines = open ? [name, title, 'open'] : [name, title];
  return `  ${names.of(id)}([${box(lines)}])${open ? ':::open' : ':::person'}`;
}

function roleLabel({ role, acting, share }: Assignment, person: Person | undefined): string {
  const permanent = !acting && saysActing(person?.title ?? '');
  return [
    roleWords[role],
    ...(acting ? ['acting'] : []),
    ...(permanent ? ['permanent'] : []),
    ...(share === null ? [] : [`${share}%`]),
  ].join(', ');
}

function bySection(products: Iterable<Product>): Map<string, Product[]> {
  const sections = new Map<string, Product[]>();
  for (const product of products) {
    sections.set(product.section, [...(sections.get(product.section) ?? []), product]);
  }
  return sections;
}

/**
 * A scenario as a Mermaid flowchart, to be pasted into any page that draws them: products frame their
 * squads, people lead to whom they manage and, with the role on the line, to their squads. The import
 * reads it back as a roster; facts, notes and places are no part of it.
 */
export function writeMermaid(structure: Structure, title: string): string {
  const names = new Names(structure);
  const { product, squad, person, assignment, reportingLine } = structure;
  const lines = ['---', `title: ${JSON.stringify(title)}`, '---', 'flowchart TB'];
  const writeProduct = (row: Product, indent: string) => {
    lines.push(`${indent}subgraph ${names.of(row.id)}[${box([row.name])}]`);
    for (const one of squad.values()) {
      if (one.productId === row.id) lines.push(squadLine(names, one, `${indent}  `));
    }
    lines.push(`${indent}end`);
  };
  let count = 0;
  for (const [section, products] of bySection(product.values())) {
    if (section !== '') lines.push(`  subgraph section${++count}[${box([section])}]`);
    for (const row of products) writeProduct(row, section === '' ? '  ' : '    ');
    if (section !== '') lines.push('  end');
  }
  for (const one of squad.values()) if (!one.productId) lines.push(squadLine(names, one, '  '));
  for (const one of person.values()) lines.push(personLine(names, one));
  for (const { managerId, reportId, dotted } of reportingLine.values()) {
    lines.push(`  ${names.of(managerId)} ${dotted ? '-.->' : '-->'} ${names.of(reportId)}`);
  }
  for (const one of assignment.values()) {
    const label = roleLabel(one, person.get(one.personId));
    const place = names.of(one.squadId ?? one.productId);
    lines.push(`  ${names.of(one.personId)} -- "${label}" --> ${place}`);
  }
  // Told apart by class: without squads a product looks like one.
  const framed = [...product.keys()].map((id) => names.of(id));
  if (framed.length > 0) lines.push(`  class ${framed.join(',')} product`);
  lines.push('  classDef squad stroke-width:2px', '  classDef open stroke-dasharray:4 3');
  lines.push('  classDef person stroke-width:1px', '  classDef product stroke-width:1px', '');
  return lines.join('\n');
}
