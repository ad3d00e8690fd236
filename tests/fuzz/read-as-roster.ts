import { expect } from 'vitest';
import { applyChanges } from '../../shared/changes/apply.ts';
import { importRoster } from '../../shared/commands/import-roster.ts';
import { mappingProblem, openRoster } from '../../shared/import/open-roster.ts';
import { readRoster } from '../../shared/import/read-roster.ts';
import { UnreadableRoster } from '../../shared/import/unreadable-roster.ts';
import { newDocument, todayStructure } from '../../shared/model/document.ts';
import { documentProblems } from '../../shared/model/invariants.ts';

const DOCUMENT = newDocument('Fuzz', '2026-11-21T09:00:00.000Z');

/** Takes a file the whole way, from its bytes into a plan; answers where that ended. */
export function readAsRoster(bytes: Uint8Array): string {
  try {
    const opened = openRoster(new Uint8Array(bytes));
    const problem = mappingProblem(opened.table, opened.mapping);
    if (problem !== null) {
      expect(problem.length).toBeLessThan(2000);
      return 'without known columns';
    }
    const roster = readRoster(opened.table, opened.mapping);
    let made = 0;
    const changes = importRoster(todayStructure(DOCUMENT), roster, (kind) => `${kind}-${made++}`);
    expect(documentProblems(applyChanges(DOCUMENT, changes))).toEqual([]);
    for (const { message } of roster.problems) expect(message.length).toBeLessThan(2000);
    return roster.problems.length > 0 ? 'imported with problems named' : 'imported';
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableRoster);
    expect((error as Error).message.length).toBeLessThan(2000);
    return 'refused';
  }
}
