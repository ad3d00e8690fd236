import { existsSync, readdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { checkBackup, listBackups } from '../../database/backups/backups.ts';
import type { DriverName } from '../../database/driver.ts';
import { readChanges, readEdits } from '../../database/edit-log.ts';
import { loadPlan } from '../../database/load-plan.ts';
import { openPlan } from '../../database/open.ts';
import { closePlan } from '../../database/plan-file.ts';
import { applyChanges } from '../../shared/changes/apply.ts';
import { documentProblems } from '../../shared/model/invariants.ts';
import { documentFromRows, rowsOfDocument } from '../../shared/model/rows.ts';
import {
  backupsIn,
  copyIn,
  firstDocument,
  OLD_PEOPLE,
  OLD_PLANS,
  oldPlanIn,
  planIn,
} from './plans-to-kill.ts';
import { hashOf, type Line } from './work.ts';

interface PlanExamined {
  readonly problems: string[];
  /** Of each edit in its log, oldest first. */
  readonly hashes: string[];
  /** Names of the squads that it holds. */
  readonly squads: string[];
}

/**
 * What is wrong with a plan file; empty where it is whole: every page, every reference, and its rows
 * exactly what the edits in its log make of the first document, so that no edit is in it by half.
 */
export function planProblems(path: string, driver: DriverName): PlanExamined {
  const file = openPlan(path, { driver });
  try {
    const problems: string[] = [];
    const check = file.connection.pragma('integrity_check');
    if (check !== 'ok') problems.push(`integrity: ${check}`);
    const loose = file.connection.prepare('PRAGMA foreign_key_check').all();
    if (loose.length > 0) problems.push(`${loose.length} loose references`);
    const rows = loadPlan(file);
    problems.push(...documentProblems(documentFromRows(rows)));
    let expected = firstDocument();
    const hashes: string[] = [];
    for (const [at, { revision }] of readEdits(file).entries()) {
      if (revision !== at + 1) problems.push(`revision ${revision} stands at place ${at + 1}`);
      const changes = readChanges(file, revision);
      hashes.push(hashOf(changes));
      expected = applyChanges(expected, changes);
    }
    if (!isDeepStrictEqual(documentFromRows(rows), expected)) {
      problems.push('the rows are not what the edits made');
    }
    if (!isDeepStrictEqual(rows, rowsOfDocument(expected))) problems.push('rows changed places');
    const squads = rows.scenarios.flatMap(({ rows: { squad } }) => squad.map(({ name }) => name));
    return { problems, hashes, squads };
  } finally {
    closePlan(file);
  }
}

/** Every edit that was acknowledged is in the file, and at most the one on its way besides. */
function editProblems(hashes: readonly string[], lines: readonly Line[]): string[] {
  const problems: string[] = [];
  let begun = 0;
  for (const line of lines) {
    if (line.say === 'saving') begun = line.revision;
    if (line.say !== 'saved') continue;
    const found = hashes[line.revision - 1];
    if (found === undefined) problems.push(`edit ${line.revision} was acknowledged and is lost`);
    else if (found !== line.hash) problems.push(`edit ${line.revision} is another one`);
  }
  if (begun > 0 && hashes.length > begun) problems.push('the file has edits that nobody made');
  return problems;
}

function backupProblems(folder: string, driver: DriverName): string[] {
  return listBackups(folder).flatMap(({ id, path }) => {
    try {
      checkBackup(path, driver);
      return [];
    } catch (error) {
      return [`backup ${id}: ${error}`];
    }
  });
}

function oldPlanProblems(folder: string, driver: DriverName): string[] {
  const problems: string[] = [];
  for (let number = 0; number < OLD_PLANS; number++) {
    const file = openPlan(oldPlanIn(folder, number), { driver });
    const { plan, scenarios } = loadPlan(file);
    closePlan(file);
    const people = scenarios[0]?.rows.person.length;
    if (plan.plan[0]?.name !== `Old ${number}` || people !== OLD_PEOPLE) {
      problems.push(`old plan ${number} has ${people} people`);
    }
  }
  return problems;
}

/** Names that nothing in the folder should have: SQLite's and our own unfinished files may be left. */
function strangers(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !/^(harbour|copy|old-\d+)\.squadplan(-wal|-shm|-journal)?$/.test(name))
    .filter((name) => name !== 'backups' && !/^\..*\.tmp(-wal|-shm|-journal)?$/.test(name))
    .map((name) => `left behind: ${name}`);
}

/** Everything that is wrong in a folder after its process was killed; empty where nothing is. */
export function problemsAfterKill(
  folder: string,
  driver: DriverName,
  lines: readonly Line[],
): { readonly problems: string[]; readonly edits: number } {
  try {
    const problems = [...strangers(folder), ...backupProblems(backupsIn(folder), driver)];
    let edits = 0;
    if (existsSync(planIn(folder))) {
      const plan = planProblems(planIn(folder), driver);
      edits = plan.hashes.length;
      problems.push(...plan.problems, ...editProblems(plan.hashes, lines));
    }
    if (existsSync(copyIn(folder))) {
      problems.push(
        ...planProblems(copyIn(folder), driver).problems.map((text) => `copy: ${text}`),
      );
    }
    if (existsSync(oldPlanIn(folder, 0))) problems.push(...oldPlanProblems(folder, driver));
    return { problems, edits };
  } catch (error) {
    return { problems: [String(error)], edits: 0 };
  }
}
