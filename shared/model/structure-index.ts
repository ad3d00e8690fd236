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

const NONE: readonly never[] = [];

function group<T, K>(rows: Iterable<T>, keyOf: (row: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const rowsOfKey = groups.get(key);
    if (rowsOfKey) rowsOfKey.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function push<K, T>(groups: Map<K, T[]>, key: K, value: T): void {
  const values = groups.get(key);
  if (values) values.push(value);
  else groups.set(key, [value]);
}

/** Builds the look-ups in one pass over each table. Linear in the size of the structure. */
export function buildIndex(structure: Structure): StructureIndex {
  const bySquad = group(structure.assignment.values(), (row) => row.squadId);
  const byProduct = group(structure.assignment.values(), (row) => row.productId);
  const byPerson = group(structure.assignment.values(), (row) => row.personId);
  const holders = (assignments: readonly Assignment[], role: 'pm' | 'po'): Person[] => {
    const people: Person[] = [];
    for (const assignment of assignments) {
      if (assignment.role !== role) continue;
      const person = structure.person.get(assignment.personId);
      if (person && !people.includes(person)) people.push(person);
    }
    return people;
  };

  const directed = new Map<Id, Squad[]>();
  const combinedOn = new Map<Id, Squad[]>();
  const squads = new Map<Id, SquadFacts>();
  for (const squad of structure.squad.values()) {
    const assignments = bySquad.get(squad.id) ?? NONE;
    const onSquad = holders(assignments, 'pm');
    const onProduct = squad.productId ? (byProduct.get(squad.productId) ?? NONE) : NONE;
    const directionOwners = onSquad.length > 0 ? onSquad : holders(onProduct, 'pm');
    const owners = holders(assignments, 'po');
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
    for (const person of directionOwners) push(directed, person.id, squad);
    for (const person of combined) push(combinedOn, person.id, squad);
    let members = 0;
    for (const assignment of assignments) {
      if (assignment.role === 'member' && !structure.person.get(assignment.personId)?.open)
        members++;
    }
    squads.set(squad.id, {
      squad,
      product: (squad.productId && structure.product.get(squad.productId)) || null,
      assignments,
      directionOwners,
      backlogOwner,
      combined,
      size: squad.headcount ?? (members > 0 ? members : null),
    });
  }

  const linesByReport = group(structure.reportingLine.values(), (line) => line.reportId);
  const managers = new Map<Id, Person[]>();
  const reports = new Map<Id, Person[]>();
  for (const line of structure.reportingLine.values()) {
    const report = structure.person.get(line.reportId);
    const manager = structure.person.get(line.managerId);
    if (line.dotted || !report || !manager) continue;
    push(managers, report.id, manager);
    push(reports, manager.id, report);
  }
  const people = new Map<Id, PersonFacts>();
  for (const person of structure.person.values()) {
    people.set(person.id, {
      person,
      assignments: byPerson.get(person.id) ?? NONE,
      combinedSquads: combinedOn.get(person.id) ?? NONE,
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
    linesByReport,
  };
}

/** Whether somebody holds a role on any squad or product. */
export function holdsRole(facts: PersonFacts, role: Assignment['role']): boolean {
  return facts.assignments.some((assignment) => assignment.role === role);
}
