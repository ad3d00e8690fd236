import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import fc from 'fast-check';
import { applyEdit, type EditToSave } from '../../database/apply-changes.ts';
import type { DriverName } from '../../database/driver.ts';
import { revisionOf } from '../../database/edit-log.ts';
import { loadPlan } from '../../database/load-plan.ts';
import type { PlanFile } from '../../database/plan-file.ts';
import { applyChanges, invertChanges } from '../../shared/changes/apply.ts';
import type { Change } from '../../shared/changes/change.ts';
import { importRoster } from '../../shared/commands/import-roster.ts';
import { openRoster } from '../../shared/import/open-roster.ts';
import { readRoster } from '../../shared/import/read-roster.ts';
import { type PlanDocument, todayStructure } from '../../shared/model/document.ts';
import { documentFromRows } from '../../shared/model/rows.ts';
import { editArbitrary } from '../support/edit-arbitraries.ts';

/** What a process that is about to be killed is told to do. */
export interface Task {
  readonly job: Job;
  readonly folder: string;
  readonly seed: number;
  readonly driver: DriverName;
}

export const jobs = ['edits', 'imports', 'migrations', 'backups', 'copies', 'closings'] as const;
export type Job = (typeof jobs)[number];

/** A line of what the process prints: what it begins, and what it was told is done. */
export type Line =
  | { readonly say: 'ready' }
  | { readonly say: 'doing'; readonly what: string }
  | { readonly say: 'saving' | 'saved'; readonly revision: number; readonly hash: string };

/** Written at once and not by and by: what was said before the kill is heard. */
export function say(line: Line): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

/** Tells one list of changes from another. */
export function hashOf(changes: readonly Change[]): string {
  return createHash('sha256').update(JSON.stringify(changes)).digest('hex').slice(0, 16);
}

/** A plan that is edited, with what it should hold. */
export class Work {
  readonly file: PlanFile;
  #document: PlanDocument;

  constructor(file: PlanFile) {
    this.file = file;
    this.#document = documentFromRows(loadPlan(file));
  }

  /** Saves one edit and says so before and after. */
  save(label: string, changes: readonly Change[]): void {
    if (changes.length === 0) return;
    const baseRevision = revisionOf(this.file);
    const hash = hashOf(changes);
    say({ say: 'saving', revision: baseRevision + 1, hash });
    const edit: EditToSave = { baseRevision, label, kind: 'edit', changes: [...changes] };
    const revision = applyEdit(this.file, edit, new Date().toISOString());
    say({ say: 'saved', revision, hash });
    this.#document = applyChanges(this.#document, changes);
  }

  /** Small edits of every kind, the same for the same seed. */
  saveEdits(seed: number, count: number): void {
    for (const edit of fc.sample(editArbitrary, { seed, numRuns: count })) {
      this.save(edit.name, edit.changes(this.#document));
    }
  }

  /** A whole roster in one edit, and out again in another. */
  saveImport(seed: number, rows: number): void {
    const opened = openRoster(new TextEncoder().encode(rosterText(seed, rows)));
    const roster = readRoster(opened.table, opened.mapping);
    let made = 0;
    const today = todayStructure(this.#document);
    const changes = importRoster(today, roster, (kind) => `${kind}-${seed}-${made++}`);
    this.save('Import a roster', changes);
    this.save('Undo', invertChanges(changes));
  }
}

function rosterText(seed: number, rows: number): string {
  const lines = ['Product,Squad,Person,Title,Reports to'];
  for (let row = 0; row < rows; row++) {
    const squad = Math.floor(row / 6);
    const title = row % 6 === 0 ? 'Product Manager' : row % 6 === 1 ? 'Product Owner' : 'Engineer';
    lines.push(
      `Product ${squad % 9},Squad ${seed} ${squad},Person ${seed} ${row},${title},Person ${seed} 0`,
    );
  }
  return lines.join('\n');
}
