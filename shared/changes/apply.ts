import { emptyStructure, type PlanDocument, type Structure } from '../model/document.ts';
import type { Id } from '../model/fields.ts';
import { isScenarioTable, scenarioTableNames } from '../model/tables.ts';
import { changeProblems } from '../words/fit.ts';
import type { Change } from './change.ts';

/** A change met a row that is not as it was when the change was made. */
export class ChangeConflict extends Error {
  override readonly name = 'ChangeConflict';
  readonly change: Change;
  constructor(change: Change, problem: string) {
    super(changeProblems.conflict(change.table, change.id, problem));
    this.change = change;
  }
}

type AnyRow = Readonly<Record<string, unknown>>;
type Tables = Record<string, ReadonlyMap<Id, AnyRow>>;

/** Whether two rows, which are flat records of scalars, hold the same values. */
export function sameRow(a: object | null, b: object | null): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  const left = a as AnyRow;
  const right = b as AnyRow;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => left[key] === right[key]);
}

/** Copies each table once, on its first write, and leaves all others shared with the original. */
class Writer<T extends object> {
  readonly #original: T;
  readonly #copies = new Map<string, Map<Id, AnyRow>>();
  constructor(original: T) {
    this.#original = original;
  }
  write(change: Change): void {
    let rows = this.#copies.get(change.table);
    if (!rows) {
      rows = new Map((this.#original as unknown as Tables)[change.table]);
      this.#copies.set(change.table, rows);
    }
    const current = rows.get(change.id) ?? null;
    if (!sameRow(current, change.before)) {
      throw new ChangeConflict(change, changeProblems.otherRow);
    }
    if (change.after) rows.set(change.id, change.after);
    else rows.delete(change.id);
  }
  result(): T {
    return this.#copies.size === 0
      ? this.#original
      : ({ ...this.#original, ...Object.fromEntries(this.#copies) } as T);
  }
}

function isEmpty(structure: Structure): boolean {
  return scenarioTableNames.every((table) => structure[table].size === 0);
}

/**
 * Applies changes in order and returns the new document; untouched tables are shared with the old.
 * @throws ChangeConflict where a row is not as its change says it was; nothing is applied then.
 */
export function applyChanges(document: PlanDocument, changes: readonly Change[]): PlanDocument {
  const plan = new Writer(document);
  const structures = new Map(document.structures);
  const writers = new Map<Id, Writer<Structure>>();
  for (const change of changes) {
    if (isScenarioTable(change.table)) {
      const id = change.scenarioId ?? '';
      let writer = writers.get(id);
      if (!writer) {
        const structure = structures.get(id);
        if (!structure) throw new ChangeConflict(change, changeProblems.noScenario);
        writer = new Writer(structure);
        writers.set(id, writer);
      }
      writer.write(change);
      continue;
    }
    plan.write(change);
    if (change.table !== 'scenario') continue;
    if (!change.before) structures.set(change.id, emptyStructure(change.id));
    if (!change.after) {
      const structure = writers.get(change.id)?.result() ?? structures.get(change.id);
      if (structure && !isEmpty(structure))
        throw new ChangeConflict(change, changeProblems.notEmpty);
      structures.delete(change.id);
      writers.delete(change.id);
    }
  }
  for (const [id, writer] of writers) structures.set(id, writer.result());
  return { ...plan.result(), structures };
}

/** The changes that take back `changes`, in the order in which they must be applied. */
export function invertChanges(changes: readonly Change[]): Change[] {
  return changes
    .map((change) => ({ ...change, before: change.after, after: change.before }) as Change)
    .reverse();
}
