import type { z } from 'zod';
import type { Change } from '../changes/change.ts';
import { PlanDraft, StructureDraft } from '../changes/draft.ts';
import type { PlanDocument, Structure } from '../model/document.ts';
import type { Row, ScenarioTable, TableName } from '../model/tables.ts';
import { tables } from '../model/tables.ts';
import { refusals } from '../words/commands.ts';
import { fieldName, fieldProblem } from '../words/fields.ts';
import { inWords } from '../words/schema-problems.ts';

/** A command cannot be done on this structure; the message says why, for the user. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';
}

/** Makes the row valid or refuses, naming the field. */
export function validRow<T extends ScenarioTable>(table: T, row: Row<T>): Row<T> {
  const result = tables[table].safeParse(row, inWords);
  if (result.success) return result.data as Row<T>;
  throw refusedValue(table, result.error);
}

/** A refusal that says what is wrong with the first value that is not valid, and in which field. */
export function refusedValue(table: TableName, { issues: [issue] }: z.ZodError): CommandRefused {
  const [field] = issue?.path ?? [];
  const label = field === undefined ? '' : fieldName(table, field);
  return new CommandRefused(fieldProblem(label, issue?.message ?? refusals.notValid));
}

/** The row of that id. @throws CommandRefused where it is not there. */
export function need<T extends ScenarioTable>(draft: StructureDraft, table: T, id: string): Row<T> {
  const row = draft.get(table, id);
  if (!row) throw new CommandRefused(refusals.gone(table));
  return row;
}

/** Runs steps on a draft of the structure and returns the changes they come to. */
export function draftStructure(
  structure: Structure,
  write: (draft: StructureDraft) => void,
): Change[] {
  const draft = new StructureDraft(structure);
  write(draft);
  return draft.changes();
}

/** Runs steps on a draft of the plan's own rows and returns the changes they come to. */
export function draftPlan(document: PlanDocument, write: (draft: PlanDraft) => void): Change[] {
  const draft = new PlanDraft(document);
  write(draft);
  return draft.changes();
}
