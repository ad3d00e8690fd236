import type { Structure } from './document.ts';
import type {
  Assignment,
  Market,
  Person,
  Persona,
  Product,
  ReportingLine,
  Squad,
} from './entities.ts';
import type { Id } from './fields.ts';

/** Who owns a squad's backlog: people, the team itself, or nobody. */
export type BacklogOwner =
  | {
      readonly kind: 'people';
      readonly people: readonly Person[];
      readonly from: 'po' | 'direction';
    }
  | { readonly kind: 'team' }
  | { readonly kind: 'nobody' };

/** A squad with what the rules ask of it most, worked out once. */
export interface SquadFacts {
  readonly squad: Squad;
  readonly product: Product | null;
  readonly assignments: readonly Assignment[];
  /** Holders of `pm` on the squad, else on its product. */
  readonly directionOwners: readonly Person[];
  readonly backlogOwner: BacklogOwner;
  /** People who are direction owner and backlog owner at once. */
  readonly combined: readonly Person[];
  /** Members other than open positions, or the stated headcount; null where neither is known. */
  readonly size: number | null;
}

/** A person with what the rules ask of them most. */
export interface PersonFacts {
  readonly person: Person;
  readonly assignments: readonly Assignment[];
  /** Squads whose direction and backlog this person owns at once. */
  readonly combinedSquads: readonly Squad[];
  /** Squads whose direction this person owns. */
  readonly directedSquads: readonly Squad[];
  readonly managers: readonly Person[];
  readonly reports: readonly Person[];
}

/** Look-ups over one structure, built once a run and shared by all rules. */
export interface StructureIndex {
  readonly structure: Structure;
  readonly squads: ReadonlyMap<Id, SquadFacts>;
  readonly people: ReadonlyMap<Id, PersonFacts>;
  readonly squadsByProduct: ReadonlyMap<Id, readonly Squad[]>;
  readonly assignmentsByProduct: ReadonlyMap<Id, readonly Assignment[]>;
  readonly marketsByProduct: ReadonlyMap<Id, readonly Market[]>;
  readonly personasByProduct: ReadonlyMap<Id, readonly Persona[]>;
  /** Lines by who reports; dotted ones included. */
  readonly linesByReport: ReadonlyMap<Id, readonly ReportingLine[]>;
}

/** Stands for "none" everywhere, so that nothing twice is the same nothing. */
export const NONE: readonly never[] = [];

export function group<T, K>(rows: Iterable<T>, keyOf: (row: T) => K | null): Map<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) push(groups, key, row);
  }
  return groups;
}

function push<K, T>(groups: Map<K, T[]>, key: K, value: T): void {
  const values = groups.get(key);
  if (values) values.push(value);
  else groups.set(key, [value]);
}

function holders(
  structure: Structure,
  assignments: readonly Assignment[],
  role: 'pm' | 'po',
): readonly Person[] {
  const people: Person[] = [];
  for (const assignment of assignments) {
    if (assignment.role !== role) continue;
    const person = structure.person.get(assignment.personId);
    if (person && !people.includes(person)) people.push(person);
  }
  return people;
}

/** @param ofProduct the assignments to the squad's product. */
export function factsOfSquad(
  structure: Structure,
  squad: Squad,
  assignments: readonly Assignment[],
  ofProduct: readonly Assignment[],
): SquadFacts {
  const onSquad = holders(structure, assignments, 'pm');
  const directionOwners = onSquad.length > 0 ? onSquad : holders(structure, ofProduct, 'pm');
  const owners = holders(structure, assignments, 'po');
  const backlogOwner: BacklogOwner =
    owners.length > 0
      ? { kind: 'people', people: owners, from: 'po' }
      : squad.ordersOwnBacklog
        ? { kind: 'team' }
        : directionOwners.length > 0
          ? { kind: 'people', people: directionOwners, from: 'direction' }
          : { kind: 'nobody' };
  const combined =
    backlogOwner.kind === 'people'
      ? directionOwners.filter((person) => backlogOwner.people.includes(person))
      : NONE;
  let members = 0;
  for (const assignment of assignments) {
    if (assignment.role === 'member' && !structure.person.get(assignment.personId)?.open) members++;
  }
  return {
    squad,
    product: (squad.productId && structure.product.get(squad.productId)) || null,
    assignments,
    directionOwners,
    backlogOwner,
    combined,
    size: squad.headcount ?? (members > 0 ? members : null),
  };
}

/** Squads by who owns their direction, and by who owns direction and backlog at once. */
export function ownedSquads(squads: Iterable<SquadFacts>) {
  const directed = new Map<Id, Squad[]>();
  const combined = new Map<Id, Squad[]>();
  for (const facts of squads) {
    for (const person of facts.directionOwners) push(directed, person.id, facts.squad);
    for (const person of facts.combined) push(combined, person.id, facts.squad);
  }
  return { directed, combined } as const;
}

/** Managers and reports of everybody, by solid lines. */
export function chainsOf({ reportingLine, person }: Structure) {
  const managers = new Map<Id, Person[]>();
  const reports = new Map<Id, Person[]>();
  for (const line of reportingLine.values()) {
    const report = person.get(line.reportId);
    const manager = person.get(line.managerId);
    if (line.dotted || !report || !manager) continue;
    push(managers, report.id, manager);
    push(reports, manager.id, report);
  }
  return { managers, reports } as const;
}

/** Builds the look-ups in one pass over each table. Linear in the size of the structure. */
export function buildIndex(structure: Structure): StructureIndex {
  const bySquad = group(structure.assignment.values(), (row) => row.squadId);
  const byProduct = group(structure.assignment.values(), (row) => row.productId);
  const byPerson = group(structure.assignment.values(), (row) => row.personId);
  const squads = new Map<Id, SquadFacts>();
  for (const squad of structure.squad.values()) {
    const assignments = bySquad.get(squad.id) ?? NONE;
    const ofProduct = (squad.productId && byProduct.get(squad.productId)) || NONE;
    squads.set(squad.id, factsOfSquad(structure, squad, assignments, ofProduct));
  }
  const { directed, combined } = ownedSquads(squads.values());
  const { managers, reports } = chainsOf(structure);
  const people = new Map<Id, PersonFacts>();
  for (const person of structure.person.values()) {
    people.set(person.id, {
      person,
      assignments: byPerson.get(person.id) ?? NONE,
      combinedSquads: combined.get(person.id) ?? NONE,
      directedSquads: directed.get(person.id) ?? NONE,
      managers: managers.get(person.id) ?? NONE,
      reports: reports.get(person.id) ?? NONE,
    });
  }
  return {
    structure,
    squads,
    people,
    squadsByProduct: group(structure.squad.values(), (squad) => squad.productId),
    assignmentsByProduct: byProduct,
    marketsByProduct: group(structure.market.values(), (market) => market.productId),
    personasByProduct: group(structure.persona.values(), (persona) => persona.productId),
    linesByReport: group(structure.reportingLine.values(), (line) => line.reportId),
  };
}

/** Whether somebody holds a role on any squad or product. */
export function holdsRole(facts: PersonFacts, role: Assignment['role']): boolean {
  return facts.assignments.some((assignment) => assignment.role === role);
}
