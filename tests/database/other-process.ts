import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { applyEdit } from '../../database/apply-changes.ts';
import { type Connection, connect, type DriverName } from '../../database/driver.ts';
import { revisionOf } from '../../database/edit-log.ts';
import { loadPlan } from '../../database/load-plan.ts';
import { openPlan } from '../../database/open.ts';
import { closePlan } from '../../database/plan-file.ts';
import { renamePlan } from '../../shared/commands/plan.ts';
import { documentFromRows } from '../../shared/model/rows.ts';

/* Another program at the same file: run as a process of its own, it locks the file or renames the plan. */

interface Order {
  readonly path: string;
  readonly driver: DriverName;
  readonly what: 'lock' | 'rename';
}

/** Starts another process at the file; answers when it has done what it was told. @returns how to end it */
export async function otherProcess(order: Order): Promise<() => Promise<void>> {
  const child = spawn(
    process.execPath,
    ['--no-warnings', fileURLToPath(import.meta.url), JSON.stringify(order)],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const ended = once(child, 'exit');
  process.once('exit', () => child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return async () => {
    child.kill('SIGKILL');
    await ended;
  };
}

/** Kept: a connection that nobody holds is closed with its lock. */
export let locking: Connection | undefined;

function obey({ path, driver, what }: Order): void {
  if (what === 'lock') {
    locking = connect(path, driver);
    locking.exec('BEGIN EXCLUSIVE');
  } else {
    const file = openPlan(path, { driver });
    const changes = renamePlan(documentFromRows(loadPlan(file)), 'Elsewhere');
    const edit = {
      baseRevision: revisionOf(file),
      label: 'Rename',
      kind: 'edit',
      changes,
    } as const;
    applyEdit(file, edit, new Date().toISOString());
    closePlan(file);
  }
  process.stdout.write('done\n');
  setInterval(() => undefined, 1000);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  obey(JSON.parse(process.argv[2] ?? '') as Order);
}
