import { makeBackup, pruneBackups } from '../../database/backups/backups.ts';
import { openPlan } from '../../database/open.ts';
import { closePlan } from '../../database/plan-file.ts';
import { saveCopy } from '../../database/save-copy.ts';
import { backupsIn, copyIn, OLD_PLANS, oldPlanIn, planIn } from './plans-to-kill.ts';
import { type Job, say, type Task, Work } from './work.ts';

/* Run by the kill tests in a process of its own: works without end, until it is killed. */

const task = JSON.parse(process.argv[2] ?? '') as Task;
const { folder, driver } = task;
let { seed } = task;

/** Said when the work is under way: a kill before that would mostly hit the start of the process. */
let isReady = false;
function ready(): void {
  if (!isReady) say({ say: 'ready' });
  isReady = true;
}

const opened = () => new Work(openPlan(planIn(folder), { driver }));

const jobs: Readonly<Record<Job, () => void>> = {
  edits: () => {
    const work = opened();
    for (;;) {
      work.saveEdits(seed++, 20);
      ready();
    }
  },
  imports: () => {
    const work = opened();
    work.saveImport(seed++, 12);
    ready();
    for (;;) work.saveImport(seed++, 240);
  },
  backups: () => {
    const work = opened();
    for (;;) {
      work.saveEdits(seed++, 3);
      ready();
      say({ say: 'doing', what: 'a backup' });
      const options = { folder: backupsIn(folder), kind: 'editing', at: new Date() } as const;
      makeBackup(work.file.connection, work.file.path, options);
      pruneBackups(backupsIn(folder), new Date());
    }
  },
  copies: () => {
    const work = opened();
    for (;;) {
      work.saveEdits(seed++, 3);
      ready();
      say({ say: 'doing', what: 'a copy' });
      saveCopy(work.file, copyIn(folder), {
        driver,
        overwrite: true,
        at: new Date().toISOString(),
      });
    }
  },
  closings: () => {
    for (;;) {
      const work = opened();
      work.saveEdits(seed++, 3);
      ready();
      say({ say: 'doing', what: 'closing and opening' });
      closePlan(work.file);
    }
  },
  migrations: () => {
    ready();
    for (let number = 0; number < OLD_PLANS; number++) {
      const path = oldPlanIn(folder, number);
      say({ say: 'doing', what: `bringing plan ${number} up to date` });
      const backup = { folder: backupsIn(folder), kind: 'update', at: new Date() } as const;
      closePlan(
        openPlan(path, {
          driver,
          beforeUpdate: (connection) => void makeBackup(connection, path, backup),
        }),
      );
    }
    // All are done and nobody was quick enough: wait for the end.
    setInterval(() => undefined, 1000);
  },
};

jobs[task.job]();
