import { z } from 'zod';
import { type Change, changeSchema } from '../shared/changes/change.ts';
import { type EditHeader, editHeaderSchema, type PlanStep } from '../shared/ipc-messages.ts';
import { fileProblems } from '../shared/words/plan-files.ts';
import { checkText } from './check-text.ts';
import { MAX_EDIT_BYTES, MAX_FIELD_BYTES, MAX_TABLE_ROWS } from './limits.ts';
import type { PlanFile } from './plan-file.ts';
import { asPlanFileError, PlanFileError, planFileError } from './plan-file-error.ts';

/** How many edits the plan has seen: 0 for a new one. */
export function revisionOf(file: PlanFile): number {
  return Number(file.statement('SELECT coalesce(max(revision), 0) FROM edit').all()[0]?.[0]);
}

/** All edits, oldest first, without what they changed. */
export function readEdits(file: PlanFile): EditHeader[] {
  const [count, longest] =
    file.statement('SELECT count(*), max(octet_length(label)) FROM edit').all()[0] ?? [];
  if (Number(count) > MAX_TABLE_ROWS || Number(longest) > MAX_FIELD_BYTES) {
    throw planFileError('damaged', file.path, 'open', `${count} edits, labels of ${longest} bytes`);
  }
  checkText(file, 'edit', ['at', 'label', 'kind']);
  const rows = file.statement('SELECT revision, at, label, kind FROM edit ORDER BY revision').all();
  const result = z
    .array(editHeaderSchema)
    .safeParse(rows.map(([revision, at, label, kind]) => ({ revision, at, label, kind })));
  if (result.success) return result.data;
  throw planFileError('damaged', file.path, 'open', result.error.issues[0]?.message);
}

/**
 * What one edit changed.
 * @throws PlanFileError `not-found` where the plan has no such edit, `damaged` where it cannot be read
 */
export function readChanges(file: PlanFile, revision: number): Change[] {
  try {
    // As numbers: one library ends the process at bytes that are no text.
    const hex = file
      .statement('SELECT hex(changes) FROM edit WHERE revision = ? AND octet_length(changes) <= ?')
      .all(revision, MAX_EDIT_BYTES)[0]?.[0];
    if (typeof hex !== 'string') {
      throw new PlanFileError('not-found', fileProblems.noEdit);
    }
    const result = z.array(changeSchema).safeParse(JSON.parse(Buffer.from(hex, 'hex').toString()));
    if (result.success) return result.data;
    throw planFileError('damaged', file.path, 'open', result.error.issues[0]?.message);
  } catch (error) {
    throw asPlanFileError(error, file.path, 'open');
  }
}

/** Characters of changes that go into one answer, and edits: a window must not wait for more. */
const MAX_STEPS_LENGTH = 1_000_000;
const MAX_STEPS = 500;

/**
 * What the edits after one revision and up to another changed, newest first: the latest of them at
 * least, and as many more as are soon read.
 * @throws PlanFileError as {@link readChanges}
 */
export function readSteps(file: PlanFile, after: number, until: number): PlanStep[] {
  const sizes = file
    .statement(
      'SELECT revision, octet_length(changes) FROM edit WHERE revision > ? AND revision <= ? ORDER BY revision DESC LIMIT ?',
    )
    .all(after, until, MAX_STEPS);
  const steps: PlanStep[] = [];
  let length = 0;
  for (const [revision, size] of sizes) {
    length += Number(size);
    if (steps.length > 0 && length > MAX_STEPS_LENGTH) break;
    steps.push({ revision: Number(revision), changes: readChanges(file, Number(revision)) });
  }
  return steps;
}

/** Adds an edit to the log; runs inside the transaction that writes its rows. */
export function appendEdit(file: PlanFile, edit: EditHeader, changes: readonly Change[]): void {
  file
    .statement('INSERT INTO edit (revision, at, label, kind, changes) VALUES (?, ?, ?, ?, ?)')
    .run(edit.revision, edit.at, edit.label, edit.kind, JSON.stringify(changes));
}
