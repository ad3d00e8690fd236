import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { loadPlan } from '../database/load-plan.ts';
import { openPlan } from '../database/open.ts';
import { closePlan } from '../database/plan-file.ts';
import { applyChanges } from '../shared/changes/apply.ts';
import { importRoster } from '../shared/commands/import-roster.ts';
import { readExchange } from '../shared/exchange/read-exchange.ts';
import { MAX_ROSTER_BYTES } from '../shared/import/decode.ts';
import { mappingProblem, openRoster } from '../shared/import/open-roster.ts';
import type { RosterProblem } from '../shared/import/parse.ts';
import { readRoster } from '../shared/import/read-roster.ts';
import { slugIds } from '../shared/import/slug-ids.ts';
import { newDocument, type PlanDocument, todayStructure } from '../shared/model/document.ts';
import { beginning, MAX_NAME, whole } from '../shared/model/fields.ts';
import { documentFromRows } from '../shared/model/rows.ts';
import { UsageProblem } from './usage-problem.ts';
import { ROSTER, readProblems } from './words.ts';

/** Largest file of the exchange format that is read, in bytes. */
const MAX_JSON_BYTES = 256 * 1024 * 1024;

export interface ReadPlan {
  readonly document: PlanDocument;
  /** What a roster said that could not be taken over, or is worth knowing. */
  readonly rosterProblems: readonly RosterProblem[];
}

type FileKind = 'plan' | 'json' | 'roster';

function startOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(64);
    return start.toString('latin1', 0, readSync(file, start));
  } finally {
    closeSync(file);
  }
}

/** What a file is: by its first bytes where they tell, else by its name. */
function kindOf(path: string): FileKind {
  const start = startOf(path);
  if (start.startsWith('SQLite format 3\0')) return 'plan';
  const extension = extname(path).toLowerCase();
  if (extension === '.squadplan') return 'plan';
  if (extension === '.json' || /^(\xef\xbb\xbf)?\s*\{/.test(start)) return 'json';
  return 'roster';
}

function readPlanFile(path: string): PlanDocument {
  const file = openPlan(path, { readOnly: true });
  try {
    return documentFromRows(loadPlan(file));
  } finally {
    closePlan(file);
  }
}

function readJson(path: string): PlanDocument {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    throw new UsageProblem(readProblems.notUtf8);
  }
  return readExchange(text);
}

function readRosterFile(path: string): ReadPlan {
  const { table, mapping } = openRoster(readFileSync(path));
  const problem = mappingProblem(table, mapping);
  if (problem) throw new UsageProblem(problem);
  const roster = readRoster(table, mapping);
  if (roster.squads.length === 0 && roster.people.length === 0) {
    throw new UsageProblem(readProblems.nothingNamed);
  }
  const name = beginning(whole(basename(path, extname(path))), MAX_NAME) || ROSTER;
  // A fixed moment: the same roster is the same plan on every day.
  const empty = newDocument(name, '2000-01-01T00:00:00Z');
  const changes = importRoster(todayStructure(empty), roster, slugIds());
  return { document: applyChanges(empty, changes), rosterProblems: roster.problems };
}

/**
 * Reads a plan out of a `.squadplan` file, a JSON file or a roster, none of which it changes.
 * @throws an error whose message says what is wrong with the file
 */
export function readPlan(path: string): ReadPlan {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new UsageProblem(readProblems.notThere);
  if (!found.isFile()) throw new UsageProblem(readProblems.noFile);
  const kind = kindOf(path);
  if (found.size === 0) throw new UsageProblem(readProblems.empty);
  if (kind === 'plan') return { document: readPlanFile(path), rosterProblems: [] };
  const limit = kind === 'json' ? MAX_JSON_BYTES : MAX_ROSTER_BYTES;
  if (found.size > limit) {
    throw new UsageProblem(readProblems.tooLarge(limit / 1024 / 1024));
  }
  return kind === 'json' ? { document: readJson(path), rosterProblems: [] } : readRosterFile(path);
}
