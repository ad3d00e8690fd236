import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createPlan } from '../../database/create.ts';
import { connect, type DriverName } from '../../database/driver.ts';
import { APPLICATION_ID } from '../../database/header.ts';
import { migrate, migrations } from '../../database/migrations/index.ts';
import { newDocument, type PlanDocument } from '../../shared/model/document.ts';

const AT = '2026-01-01T09:00:00.000Z';

export const planIn = (folder: string) => join(folder, 'harbour.squadplan');
export const copyIn = (folder: string) => join(folder, 'copy.squadplan');
export const backupsIn = (folder: string) => join(folder, 'backups');
export const oldPlanIn = (folder: string, number: number) =>
  join(folder, `old-${number}.squadplan`);

/** How many plans of an earlier version a process brings up to date, one after the other. */
export const OLD_PLANS = 12;
export const OLD_PEOPLE = 400;

/** The plan as it is before anybody edits it. */
export const firstDocument = (): PlanDocument => newDocument('Harbour', AT);

export function makePlan(folder: string, driver: DriverName): void {
  mkdirSync(folder, { recursive: true });
  createPlan(planIn(folder), firstDocument(), { driver });
}

/** Plans as a program of an earlier version left them, with people enough for a step to take a while. */
export function makeOldPlans(folder: string, driver: DriverName): void {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < OLD_PLANS; number++) {
    const connection = connect(oldPlanIn(folder, number), driver);
    connection.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    migrate(connection, migrations.slice(0, 1 + (number % (migrations.length - 1))));
    connection.exec(`
      BEGIN;
      INSERT INTO plan VALUES ('plan', 'Old ${number}', '${AT}', 'seed', 'today');
      INSERT INTO scenario VALUES ('today', 'Today', '', NULL, '${AT}', 0);
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${OLD_PEOPLE})
      INSERT INTO person
        SELECT 'today', 'u' || i, 'Person ' || i, 'PM', NULL, 0, 0.8, '', NULL, 1 FROM n;
      COMMIT;`);
    connection.close();
  }
}
