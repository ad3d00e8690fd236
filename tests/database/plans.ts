import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect } from 'vitest';
import { createPlan } from '../../database/create.ts';
import type { DriverName } from '../../database/driver.ts';
import { loadPlan } from '../../database/load-plan.ts';
import { type OpenOptions, openPlan } from '../../database/open.ts';
import { closePlan, type PlanFile } from '../../database/plan-file.ts';
import { PlanFileError } from '../../database/plan-file-error.ts';
import type { FailureCode } from '../../shared/ipc-contract.ts';
import { newDocument, type PlanDocument } from '../../shared/model/document.ts';
import { documentFromRows } from '../../shared/model/rows.ts';

export const drivers: readonly DriverName[] = ['better-sqlite3', 'libsql'];
export const AT = '2026-11-21T09:00:00.000Z';

const folders: string[] = [];
const open = new Set<PlanFile>();

afterEach(() => {
  for (const file of open) closePlan(file);
  open.clear();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'squadplan-database-'));
  folders.push(folder);
  return folder;
}

export function newPlan(
  driver: DriverName,
  document: PlanDocument = newDocument('Harbour', AT),
): string {
  const path = join(temporaryFolder(), 'harbour.squadplan');
  createPlan(path, document, { driver });
  return path;
}

/** Opens a plan that is closed with the test. */
export function opened(path: string, options: OpenOptions): PlanFile {
  const file = openPlan(path, options);
  open.add(file);
  return file;
}

export function close(file: PlanFile): void {
  open.delete(file);
  closePlan(file);
}

export function documentIn(path: string, driver: DriverName): PlanDocument {
  const file = opened(path, { driver });
  try {
    return documentFromRows(loadPlan(file));
  } finally {
    close(file);
  }
}

/** The failure that `work` ends in; fails the test where it ends well or otherwise. */
export function failureOf(work: () => unknown): PlanFileError {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(PlanFileError);
    return error as PlanFileError;
  }
  throw new Error('It did not fail.');
}

export function expectFailure(code: FailureCode, work: () => unknown): PlanFileError {
  const failure = failureOf(work);
  expect(`${failure.code}: ${failure.details}`).toMatch(new RegExp(`^${code}:`));
  return failure;
}
