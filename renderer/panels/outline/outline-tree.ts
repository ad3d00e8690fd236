import type { Assignment, Person, Role, Squad } from '../../../shared/model/entities.ts';
import type { PersonFacts } from '../../../shared/model/structure-index.ts';
import { titleKindOfPerson } from '../../../shared/model/title-kind.ts';
import type { Finding } from '../../../shared/rules/types.ts';
import { foldText } from '../../search/fold-text.ts';
import type { Analysis, Verdicts } from '../../store/analysis.ts';
import { subjectKey } from '../../store/analysis.ts';
import { outlineWords } from '../../words/panel-words.ts';

/** One thing in the outline. A person appears once for every place they work in. */
export interface OutlineNode {
  /** Path from the top: the same person in two squads has two. */
  readonly key: string;
  readonly kind: 'product' | 'squad' | 'person' | 'group';
  /** Id of what it stands for; empty for a group. */
  readonly id: string;
  readonly name: string;
  /** The name as the search compares it. */
  readonly folded: string;
  readonly role: Role | 'leader' | null;
  readonly open: boolean;
  /** Words after the name: a title, a count. */
  readonly detail: string;
  readonly findings: readonly Finding[];
  readonly hasChildren: boolean;
  /** Made when first asked for: a large plan is mostly folded, and is made anew on every edit. */
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

const foldedNames = new WeakMap<object, string>();

/** A row's folded name; rows never change, so that each is folded once however often the plan does. */
function foldedName(row: { readonly name: string }): string {
  let folded = foldedNames.get(row);
  if (folded === undefined) {
    folded = foldText(row.name);
    foldedNames.set(row, folded);
  }
  return folded;
}

interface NodeParts extends Omit<OutlineNode, 'folded' | 'children' | 'name'> {
  /** What the node stands for. */
  readonly row: { readonly name: string };
  readonly make: () => readonly OutlineNode[];
}

function nodeOf({ row, make, ...rest }: NodeParts): OutlineNode {
  let children: readonly OutlineNode[] | undefined;
  return {
    ...rest,
    name: row.name,
    get folded() {
      return foldedName(row);
    },
    get children() {
      children ??= make();
      return children;
    },
  };
}

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
  return nodeOf({
    row: person,
    key: `${parent}/${role ?? ''}:${person.id}`,
    kind: 'person',
    id: person.id,
    role,
    open: person.open,
    detail: person.open && role !== 'member' ? outlineWords.open : '',
    findings: analysis.judged?.bySubject.get(subjectKey({ kind: 'person', id: person.id })) ?? none,
    hasChildren: false,
    make: () => none,
  });
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
  return nodeOf({
    row: squad,
    key,
    kind: 'squad',
    id: squad.id,
    role: null,
    open: false,
    detail: facts?.size == null ? '' : String(facts.size),
    findings: analysis.judged?.bySubject.get(subjectKey({ kind: 'squad', id: squad.id })) ?? none,
    hasChildren: (facts?.assignments.length ?? 0) > 0,
    make: () => peopleOf(analysis, key, facts?.assignments ?? none),
  });
}

function group(key: string, name: string, make: () => readonly OutlineNode[], count: number) {
  if (count === 0) return [];
  const rest = { id: '', role: null, open: false, findings: none, hasChildren: true } as const;
  return [nodeOf({ row: { name }, key, kind: 'group', detail: String(count), make, ...rest })];
}

function build(analysis: Analysis): OutlineNode[] {
  const { structure, index } = analysis;
  const products = sorted(structure.product.values()).map((product): OutlineNode => {
    const key = `product:${product.id}`;
    const squads = index.squadsByProduct.get(product.id) ?? none;
    const assignments = index.assignmentsByProduct.get(product.id) ?? none;
    return nodeOf({
      row: product,
      key,
      kind: 'product',
      id: product.id,
      role: null,
      open: false,
      detail: String(squads.length),
      findings:
        analysis.judged?.bySubject.get(subjectKey({ kind: 'product', id: product.id })) ?? none,
      hasChildren: squads.length + assignments.length > 0,
      make: () => [
        ...peopleOf(analysis, key, assignments),
        ...sorted(squads).map((squad) => squadNode(analysis, squad)),
      ],
    });
  });
  const loose: Squad[] = [];
  for (const squad of structure.squad.values()) if (squad.productId === null) loose.push(squad);
  const leaders: Person[] = [];
  const others: Person[] = [];
  for (const facts of index.people.values()) {
    if (facts.assignments.length > 0) continue;
    (isLeader(facts) ? leaders : others).push(facts.person);
  }
  const nodesOf = (key: string, people: Person[], role: 'leader' | null) => () =>
    sorted(people).map((person) => personNode(analysis, key, person, role));
  const looseNodes = () => sorted(loose).map((squad) => squadNode(analysis, squad));
  return [
    ...products,
    ...group('loose', outlineWords.loose, looseNodes, loose.length),
    ...group(
      'leaders',
      outlineWords.leaders,
      nodesOf('leaders', leaders, 'leader'),
      leaders.length,
    ),
    ...group('others', outlineWords.others, nodesOf('others', others, null), others.length),
  ];
}

const kept = new WeakMap<Verdicts | Analysis, readonly OutlineNode[]>();

/** The outline of a plan; the same one until something that the rules read changes. */
export function outlineOf(analysis: Analysis): readonly OutlineNode[] {
  const key = analysis.judged ?? analysis;
  let nodes = kept.get(key);
  if (!nodes) {
    nodes = build(analysis);
    kept.set(key, nodes);
  }
  return nodes;
}
