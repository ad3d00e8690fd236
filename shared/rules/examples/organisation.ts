import { blankPerson, blankProduct, blankSquad } from '../../model/blank-rows.ts';
import type { PlanDocument, Structure } from '../../model/document.ts';
import { emptyStructure, newDocument } from '../../model/document.ts';
import type {
  Assignment,
  Person,
  Product,
  Role,
  RoleAnswers,
  Squad,
  SquadPractice,
  StrategySignals,
  TimeSplit,
  TitleAudit,
} from '../../model/entities.ts';
import { type Row, type ScenarioTable, tables } from '../../model/tables.ts';

export interface ProductFields extends Partial<Omit<Product, 'id' | 'name'>> {
  readonly markets?: readonly string[];
  /** Names of personas; one that ends in `?` is not a main persona. */
  readonly personas?: readonly string[];
}
export interface SquadFields extends Partial<Omit<Squad, 'id' | 'name' | 'productId'>> {
  /** Name of its product, which is made where it is not there yet. */
  readonly in?: string;
  readonly practice?: Partial<Omit<SquadPractice, 'id'>>;
}
export interface PersonFields extends Partial<Omit<Person, 'id' | 'name'>> {
  readonly time?: Partial<Omit<TimeSplit, 'id'>>;
  readonly signals?: Partial<Omit<StrategySignals, 'id'>>;
  readonly audit?: Partial<Omit<TitleAudit, 'id'>>;
  readonly answers?: Partial<Omit<RoleAnswers, 'id'>>;
}

/** The id that the builder gives to what has that name: `person/ada`, `squad/search-ui`. */
export function idOf(kind: 'product' | 'squad' | 'person', name: string): string {
  return `${kind}/${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}

/**
 * Builds an organisation in a few words, by names. People, squads and products come into being
 * where they are first named; every row is checked against its schema.
 */
export class Org {
  readonly #rows: Structure;
  #next = 1;

  constructor(scenarioId = 'today') {
    this.#rows = emptyStructure(scenarioId);
  }

  #put<T extends ScenarioTable>(table: T, row: Row<T>): this {
    (this.#rows[table] as Map<string, Row<T>>).set(row.id, tables[table].parse(row) as Row<T>);
    return this;
  }

  product(name: string, fields: ProductFields = {}): this {
    const { markets = [], personas = [], ...rest } = fields;
    const id = idOf('product', name);
    this.#put('product', { ...blankProduct, id, name, ...rest });
    for (const market of markets) {
      this.#put('market', { id: `market-${this.#next++}`, productId: id, name: market });
    }
    for (const persona of personas) {
      const main = !persona.endsWith('?');
      const row = { productId: id, name: main ? persona : persona.slice(0, -1), main };
      this.#put('persona', { id: `persona-${this.#next++}`, ...row });
    }
    return this;
  }

  squad(name: string, fields: SquadFields = {}): this {
    const { in: product, practice, ...rest } = fields;
    if (product && !this.#rows.product.has(idOf('product', product))) this.product(product);
    const id = idOf('squad', name);
    if (practice) {
      this.#put('squadPractice', { meetingDays: null, nextWorkContacts: null, ...practice, id });
    }
    return this.#put('squad', {
      ...blankSquad,
      id,
      name,
      productId: product ? idOf('product', product) : null,
      ...rest,
    });
  }

  squads(names: readonly string[], fields: SquadFields = {}): this {
    for (const name of names) this.squad(name, fields);
    return this;
  }

  person(name: string, fields: PersonFields = {}): this {
    const { time, signals, audit, answers, ...rest } = fields;
    const id = idOf('person', name);
    this.#put('person', { ...blankPerson, id, name, ...rest });
    if (time) {
      const none = { strategy: null, discovery: null, stakeholders: null };
      this.#put('timeSplit', {
        ...{ ...none, backlog: null, delivery: null, other: null, ...time },
        id,
      });
    }
    if (signals) {
      const none = { roadmapUpdatedOn: null, customerInterviewOn: null, reviewsCancelled: null };
      this.#put('strategySignals', {
        ...{ ...none, reviewsCancelledIn: null, worksReactively: null, ...signals },
        id,
      });
    }
    if (audit) {
      this.#put('titleAudit', { setsRoadmap: null, doesMarketResearch: null, ...audit, id });
    }
    if (answers) {
      const none = { directionExpectations: null, backlogExpectations: null };
      this.#put('roleAnswers', { ...none, hasRoadmapPart: null, ...answers, id });
    }
    return this;
  }

  /** An open position. */
  open(name: string, fields: PersonFields = {}): this {
    return this.person(name, { ...fields, open: true });
  }

  #assign(
    role: Role,
    person: string,
    places: readonly string[],
    fields: Partial<Assignment>,
  ): this {
    const personId = idOf('person', person);
    if (!this.#rows.person.has(personId)) this.person(person);
    for (const place of places) {
      const product = idOf('product', place);
      const onProduct = this.#rows.product.has(product);
      if (!onProduct && !this.#rows.squad.has(idOf('squad', place))) this.squad(place);
      this.#put('assignment', {
        id: `assignment-${this.#next++}`,
        personId,
        role,
        squadId: onProduct ? null : idOf('squad', place),
        productId: onProduct ? product : null,
        share: null,
        acting: false,
        ...fields,
      });
    }
    return this;
  }

  /** Gives somebody `pm` on squads or products, by name; a product wins over a squad of that name. */
  pm(person: string, on: string | readonly string[], fields: Partial<Assignment> = {}): this {
    return this.#assign('pm', person, [on].flat(), fields);
  }

  po(person: string, on: string | readonly string[], fields: Partial<Assignment> = {}): this {
    return this.#assign('po', person, [on].flat(), fields);
  }

  member(person: string, on: string | readonly string[], fields: Partial<Assignment> = {}): this {
    return this.#assign('member', person, [on].flat(), fields);
  }

  #line(report: string, manager: string, dotted: boolean): this {
    for (const name of [report, manager]) {
      if (!this.#rows.person.has(idOf('person', name))) this.person(name);
    }
    return this.#put('reportingLine', {
      id: `line-${this.#next++}`,
      reportId: idOf('person', report),
      managerId: idOf('person', manager),
      dotted,
    });
  }

  reports(report: string, manager: string): this {
    return this.#line(report, manager, false);
  }

  dotted(report: string, manager: string): this {
    return this.#line(report, manager, true);
  }

  /**
   * Sets by hand who holds a responsibility of a squad or product: names of people, `team` or
   * `nobody`.
   */
  holds(holders: string | readonly string[], responsibility: string, place: string): this {
    const onProduct = this.#rows.product.has(idOf('product', place));
    for (const holder of [holders].flat()) {
      const named = holder !== 'team' && holder !== 'nobody';
      if (named && !this.#rows.person.has(idOf('person', holder))) this.person(holder);
      this.#put('responsibilityHolder', {
        id: `holder-${this.#next++}`,
        responsibility,
        productId: onProduct ? idOf('product', place) : null,
        squadId: onProduct ? null : idOf('squad', place),
        holder: named ? 'person' : holder,
        personId: named ? idOf('person', holder) : null,
      });
    }
    return this;
  }

  /** A squad's answer on a symptom of a fuzzy boundary. */
  symptom(squad: string, symptom: string, on: string, present = true): this {
    const squadId = idOf('squad', squad);
    return this.#put('symptomAnswer', {
      id: `answer-${this.#next++}`,
      squadId,
      symptom,
      present,
      on,
    });
  }

  structure(): Structure {
    return this.#rows;
  }

  /** A plan whose scenario for today is this organisation. */
  document(name = 'Test plan'): PlanDocument {
    const document = newDocument(name, '2026-01-05T09:00:00Z', this.#rows.scenarioId);
    return { ...document, structures: new Map([[this.#rows.scenarioId, this.#rows]]) };
  }
}

export function org(): Org {
  return new Org();
}
