import type { Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { group } from '../model/structure-index.ts';
import type { Row, ScenarioTable } from '../model/tables.ts';
import { plannedFactWords } from '../words/planned.ts';
import type { Clause, Mark } from './difference.ts';

/** A fact about a product, squad or person that differs. */
export interface Fact {
  readonly mark: Extract<Mark, 'facts' | 'planned'>;
  readonly clause: Clause;
  /** Whom it names besides. */
  readonly people?: readonly Id[];
}

export const factOf = (clause: Clause): Fact => ({ mark: 'facts', clause });

/** Of each field that differs, what is told of it. Both rows have all the fields. */
export function fieldFacts<T extends object>(
  was: T,
  is: T,
  tell: { readonly [K in keyof T]?: (was: T[K], is: T[K]) => Clause },
): Fact[] {
  if (was === is) return [];
  return (Object.keys(tell) as (keyof T)[])
    .flatMap((field) =>
      was[field] === is[field] ? [] : (tell[field]?.(was[field], is[field]) ?? []),
    )
    .map(factOf);
}

/** Rows of a table that belong to one subject, before and after. */
export interface OwnRows<T extends ScenarioTable> {
  readonly was: readonly Row<T>[];
  readonly is: readonly Row<T>[];
}

/** Looks up the rows of a table by whatever they belong to; null where the table is the very same. */
export function rowsOf<T extends ScenarioTable>(
  before: Structure,
  after: Structure,
  table: T,
  owner: (row: Row<T>) => Id | null,
): (id: Id) => OwnRows<T> | null {
  const [old, now] = [before[table], after[table]] as unknown as ReadonlyMap<Id, Row<T>>[];
  if (!old || !now || old === now) return () => null;
  const [was, is] = [group(old.values(), owner), group(now.values(), owner)];
  return (id) => {
    const rows = { was: was.get(id) ?? [], is: is.get(id) ?? [] };
    return rows.was.length + rows.is.length > 0 ? rows : null;
  };
}

/** What differs about when a squad or a person is planned to be there. */
export function plannedFacts(before: Structure, after: Structure, id: Id): Fact[] {
  const [was, is] = [before.plannedTime.get(id), after.plannedTime.get(id)];
  if (was === is) return [];
  const clauses: Clause[] = [];
  const [from, to] = [was?.startsIn ?? null, is?.startsIn ?? null];
  if (from !== to) clauses.push(plannedFactWords.starts(from, to));
  const [last, end] = [was?.endsIn ?? null, is?.endsIn ?? null];
  if (last !== end) clauses.push(plannedFactWords.ends(last, end));
  return clauses.map((clause) => ({ mark: 'planned', clause }));
}
