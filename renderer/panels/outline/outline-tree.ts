import type { Assignment, Person, Role, Squad } from '../../../shared/model/entities.ts';
import type { PersonFacts } from '../../../shared/model/structure-index.ts';
import { titleKindOfPerson } from '../../../shared/model/title-kind.ts';
import type { Finding, RunResult } from '../../../shared/rules/types.ts';
import type { Analysis } from '../../store/analysis.ts';
import { subjectKey } from '../../store/analysis.ts';
import { foldText } from './search-text.ts';

/** One thing in the outline. A person appears once for every place they work in. */
export interface OutlineNode {
  /** Path from the top: the same person in two squads has two. */
  readonly key: string;
  readonly kind: 'product' | 'squad' | 'person' | 'group';
  /** Id of what it stands for; empty for a group. */
  readonly id: string;
  readonly name: string;
  readonly folded: string;
  readonly role: Role | 'leader' | null;
  readonly open: boolean;
  /** Words after the name: a title, a count. */
  readonly detail: string;
  readonly findings: readonly Finding[];
  readonly children: readonly OutlineNode[];
}

const none: readonly never[] = [];
const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const rank: Readonly<Record<Role, number>> = { pm: 0, po: 1, member: 2 };
const leaderKinds = new Set([
  'product-leader',
  'executive',
  'engineering-leader',
  'delivery-leader',
]);

function sorted<T extends { readonly name: string }>(rows: Iterable<T>): T[] {
  return [...rows].sort((a, b) => byName.compare(a.name, b.name));
}

function isLeader({ person, reports }: PersonFacts): boolean {
  return reports.length > 0 || leaderKinds.has(titleKindOfPerson(person) ?? '');
}

function personNode(
  analysis: Analysis,
  parent: string,
  person: Person,
  role: OutlineNode['role'],
): OutlineNode {
  return {
    key: `${parent}/${role ?? ''}:${person.id}`,
    kind: 'person',
    id: person.id,
    name: person.name,
    folded: foldText(person.name),
    role,
    open: person.open,
    detail: person.open && role !== 'member' ? 'open' : '',
    findings: analysis.bySubject.get(subjectKey({ kind: 'person', id: person.id })) ?? none,
    children: none,
  };
}

function peopleOf(
  analysis: Analysis,
  parent: string,
  assignments: readonly Assignment[],
): OutlineNode[] {
  return assignments
    .flatMap((row) => {
      const person = analysis.structure.person.get(row.personId);
      return person ? [{ person, role: row.role }] : [];
    })
    .sort((a, b) => rank[a.role] - rank[b.role] || byName.compare(a.person.name, b.person.name))
    .map(({ person, role }) => personNode(analysis, parent, person, role));
}

function squadNode(analysis: Analysis, squad: Squad): OutlineNode {
  const facts = analysis.index.squads.get(squad.id);
  const key = `squad:${squad.id}`;
  return {
    key,
    kind: 'squad',
    id: squad.id,
    name: squad.name,
    folded: foldText(squad.name),
    role: null,
    open: false,
    detail: facts?.size == null ? '' : String(facts.size),
    findings: analysis.bySubject.get(subjectKey({ kind: 'squad', id: squad.id })) ?? none,
    children: peopleOf(analysis, key, facts?.assignments ?? none),
  };
}

function group(key: string, name: string, children: readonly OutlineNode[]): OutlineNode[] {
  if (children.length === 0) return [];
  const detail = String(children.length);
  const rest = { id: '', folded: foldText(name), role: null, open: false, findings: none } as const;
  return [{ key, kind: 'group', name, detail, children, ...rest }];
}

function build(analysis: Analysis): OutlineNode[] {
  const { structure, index } = analysis;
  const products = sorted(structure.product.values()).map((product): OutlineNode => {
    const key = `product:${product.id}`;
    const squads = sorted(index.squadsByProduct.get(product.id) ?? none);
    return {
      key,
      kind: 'product',
      id: product.id,
      name: product.name,
      folded: foldText(product.name),
      role: null,
      open: false,
      detail: String(squads.length),
      findings: analysis.bySubject.get(subjectKey({ kind: 'product', id: product.id })) ?? none,
      children: [
        ...peopleOf(analysis, key, index.assignmentsByProduct.get(product.id) ?? none),
        ...squads.map((squad) => squadNode(analysis, squad)),
      ],
    };
  });
  const loose: Squad[] = [];
  for (const squad of structure.squad.values()) if (squad.productId === null) loose.push(squad);
  const leaders: Person[] = [];
  const others: Person[] = [];
  for (const facts of index.people.values()) {
    if (facts.assignments.length > 0) continue;
    (isLeader(facts) ? leaders : others).push(facts.person);
  }
  const nodesOf = (key: string, people: Person[], role: 'leader' | null) =>
    sorted(people).map((person) => personNode(analysis, key, person, role));
  return [
    ...products,
    ...group(
      'loose',
      'Squads in no product',
      sorted(loose).map((row) => squadNode(analysis, row)),
    ),
    ...group('leaders', 'Leaders', nodesOf('leaders', leaders, 'leader')),
    ...group('others', 'Not on a squad', nodesOf('others', others, null)),
  ];
}

const kept = new WeakMap<RunResult, readonly OutlineNode[]>();

/** The outline of a plan; the same one until something that the rules read changes. */
export function outlineOf(analysis: Analysis): readonly OutlineNode[] {
  let nodes = kept.get(analysis.result);
  if (!nodes) {
    nodes = build(analysis);
    kept.set(analysis.result, nodes);
  }
  return nodes;
}
