import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdit, type EditToSave } from '../../database/apply-changes.ts';
import { makeBackup } from '../../database/backups/backups.ts';
import { createPlan } from '../../database/create.ts';
import { readEdits, revisionOf } from '../../database/edit-log.ts';
import { openPlan } from '../../database/open.ts';
import { saveCopy } from '../../database/save-copy.ts';
import { renamePlan } from '../../shared/commands/plan.ts';
import { addPerson } from '../../shared/commands/subjects.ts';
import { newDocument, planOf, todayStructure } from '../../shared/model/document.ts';
import { otherProcess } from './other-process.ts';
import {
  AT,
  close,
  documentIn,
  drivers,
  expectFailure,
  newPlan,
  opened,
  temporaryFolder,
} from './plans.ts';
import { smallDisk } from './small-disk.ts';

const named = (name: string) => newDocument(name, AT);

function rename(baseRevision: number, from: string, to: string): EditToSave {
  const changes = renamePlan(named(from), to);
  return { baseRevision, label: `To ${to}`, kind: 'edit', changes };
}

/** An edit of about a megabyte. */
function largeEdit(baseRevision: number): EditToSave {
  const today = todayStructure(named('Harbour'));
  const note = 'n'.repeat(4000);
  const changes = Array.from({ length: 120 }, (_, at) =>
    addPerson(today, { id: `u${at}`, name: `Person ${at}`, notes: note }),
  ).flat();
  return { baseRevision, label: 'Many people', kind: 'edit', changes };
}

/** Runs `work` as somebody whom the permissions of files bind: they do not bind root. */
function asSomebody<T>(work: () => T): T {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    return work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe.each(drivers)('on a full disk, on %s', (driver) => {
  test('an edit is refused whole, kept, and saved once there is room; a copy goes elsewhere', () => {
    const disk = smallDisk();
    const path = join(disk.folder, 'harbour.squadplan');
    createPlan(path, named('Harbour'), { driver });
    const file = opened(path, { driver });
    applyEdit(file, rename(0, 'Harbour', 'Port'), AT);
    disk.fill(file);
    const edit = largeEdit(1);
    const failure = expectFailure('disk-full', () => applyEdit(file, edit, AT));
    expect(failure.message).toMatch(/is full\. The file holds everything up to the edit before/);
    expect(revisionOf(file)).toBe(1);
    const copy = join(temporaryFolder(), 'copy.squadplan');
    saveCopy(file, copy, { driver, overwrite: false, unsaved: [edit], at: AT });
    expect(todayStructure(documentIn(copy, driver)).person.size).toBe(120);
    disk.free(file);
    expect(applyEdit(file, edit, AT)).toBe(2);
    close(file);
    expect(todayStructure(documentIn(path, driver)).person.size).toBe(120);
  });

  test('no new plan, copy or backup is left there by half', () => {
    const disk = smallDisk();
    // Where the disk is not real there is nothing that can be full for a new file.
    if (!disk.isReal) return;
    const file = opened(newPlan(driver), { driver });
    applyEdit(file, largeEdit(0), AT);
    disk.fill();
    const at = (name: string) => join(disk.folder, name);
    const backup = { folder: disk.folder, kind: 'editing', at: new Date(AT) } as const;
    expectFailure('disk-full', () => createPlan(at('new.squadplan'), named('New'), { driver }));
    expectFailure('disk-full', () =>
      saveCopy(file, at('copy.squadplan'), { driver, overwrite: false, at: AT }),
    );
    expectFailure('disk-full', () => makeBackup(file.connection, file.path, backup));
    expect(readdirSync(disk.folder)).toEqual(['filler']);
    expect(applyEdit(file, rename(1, 'Harbour', 'Port'), AT)).toBe(2);
  });
});

describe.each(drivers)('without permission, on %s', (driver) => {
  test.each([
    ['a read-only file', 0o444, 0o755],
    ['a file in a read-only folder', 0o644, 0o555],
    ['a read-only file in a read-only folder', 0o444, 0o555],
  ])(
    '%s is shown, takes no edit, and can be saved elsewhere with it',
    (_, fileMode, folderMode) => {
      const path = newPlan(driver);
      chmodSync(path, fileMode);
      chmodSync(dirname(path), folderMode);
      const target = join(temporaryFolder(), 'copy.squadplan');
      chmodSync(dirname(target), 0o777);
      const unsaved = [rename(0, 'Harbour', 'Port')];
      asSomebody(() => {
        const file = opened(path, { driver });
        expect(file.readOnly).toBe(true);
        const failure = expectFailure('read-only', () =>
          applyEdit(file, unsaved[0] as EditToSave, AT),
        );
        expect(failure.message).toContain('save a copy somewhere else');
        saveCopy(file, target, { driver, overwrite: false, unsaved, at: AT });
        close(file);
      });
      expect(planOf(documentIn(target, driver)).name).toBe('Port');
      chmodSync(dirname(path), 0o755);
      chmodSync(path, 0o644);
      expect(planOf(documentIn(path, driver)).name).toBe('Harbour');
    },
  );

  test('a file that may not be read is said to be so', () => {
    const path = newPlan(driver);
    chmodSync(dirname(path), 0o755);
    chmodSync(path, 0o000);
    asSomebody(() => {
      const failure = expectFailure('read-only', () => openPlan(path, { driver }));
      expect(failure.message).toContain('may not be read');
    });
  });

  test('nothing is left in a folder that takes no file', () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    asSomebody(() => {
      const target = join(folder, 'new.squadplan');
      expectFailure('read-only', () => createPlan(target, named('New'), { driver }));
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe.each(drivers)('a folder that goes away, on %s', (driver) => {
  test('takes no edit while it is away, and takes it when it is back', () => {
    const path = newPlan(driver);
    const file = opened(path, { driver });
    const away = `${dirname(path)}-away`;
    renameSync(dirname(path), away);
    const edit = rename(0, 'Harbour', 'Port');
    const failure = expectFailure('not-found', () => applyEdit(file, edit, AT));
    expect(failure.message).toContain('This window still has the whole plan.');
    renameSync(away, dirname(path));
    expect(applyEdit(file, edit, AT)).toBe(1);
  });

  test('for good leaves everything to be saved elsewhere', () => {
    const file = opened(newPlan(driver), { driver });
    applyEdit(file, rename(0, 'Harbour', 'Port'), AT);
    rmSync(dirname(file.path), { recursive: true });
    const edit = rename(1, 'Port', 'Quay');
    expectFailure('not-found', () => applyEdit(file, edit, AT));
    const target = join(temporaryFolder(), 'rescued.squadplan');
    saveCopy(file, target, { driver, overwrite: false, unsaved: [edit], at: AT });
    expect(planOf(documentIn(target, driver)).name).toBe('Quay');
  });

  test('and is replaced by another of that name is not taken for it', () => {
    const path = newPlan(driver);
    const file = opened(path, { driver });
    renameSync(dirname(path), `${dirname(path)}-away`);
    mkdirSync(dirname(path));
    createPlan(path, named('Another'), { driver });
    expectFailure('not-found', () => applyEdit(file, rename(0, 'Harbour', 'Port'), AT));
    expect(planOf(documentIn(path, driver)).name).toBe('Another');
    rmSync(`${dirname(path)}-away`, { recursive: true });
  });
});

describe.each(drivers)('another program at the same file, on %s', (driver) => {
  test('that locks it makes an edit wait, then fail, and keeps it for later', async () => {
    const path = newPlan(driver);
    const file = opened(path, { driver });
    file.connection.exec('PRAGMA busy_timeout = 50');
    const end = await otherProcess({ path, driver, what: 'lock' });
    const edit = rename(0, 'Harbour', 'Port');
    const failure = expectFailure('locked', () => applyEdit(file, edit, AT));
    expect(failure.message).toContain('Another program is using “harbour.squadplan”.');
    const target = join(temporaryFolder(), 'copy.squadplan');
    saveCopy(file, target, { driver, overwrite: false, unsaved: [edit], at: AT });
    expect(planOf(documentIn(target, driver)).name).toBe('Port');
    await end();
    expect(applyEdit(file, edit, AT)).toBe(1);
  });

  test('that locks it keeps it from being opened, and harms nothing', async () => {
    const path = newPlan(driver);
    const end = await otherProcess({ path, driver, what: 'lock' });
    expectFailure('locked', () => openPlan(path, { driver }));
    await end();
    expect(planOf(documentIn(path, driver)).name).toBe('Harbour');
  });

  test('that edits it is not overwritten; both sides are kept', async () => {
    const path = newPlan(driver);
    const file = opened(path, { driver });
    const end = await otherProcess({ path, driver, what: 'rename' });
    const edit = rename(0, 'Harbour', 'Here');
    const failure = expectFailure('conflict', () => applyEdit(file, edit, AT));
    expect(failure.message).toContain('was changed elsewhere');
    const target = join(temporaryFolder(), 'mine.squadplan');
    const copy = { driver, overwrite: false, unsaved: [edit], at: AT };
    expectFailure('conflict', () => saveCopy(file, target, copy));
    saveCopy(file, target, { ...copy, shown: named('Here') });
    expect(planOf(documentIn(target, driver)).name).toBe('Here');
    await end();
    close(file);
    expect(planOf(documentIn(path, driver)).name).toBe('Elsewhere');
  });

  test('that writes into it makes the copy come from what the window shows', () => {
    const path = newPlan(driver);
    const file = opened(path, { driver });
    file.connection.exec('PRAGMA cache_size = 0');
    writeFileSync(path, Buffer.alloc(9000, 0x5a), { flag: 'r+' });
    const target = join(temporaryFolder(), 'mine.squadplan');
    saveCopy(file, target, { driver, overwrite: false, at: AT, shown: named('Here') });
    expect(planOf(documentIn(target, driver)).name).toBe('Here');
  });
});

test.each(drivers)('a clock that jumps back changes no order, on %s', (driver) => {
  const file = opened(newPlan(driver), { driver });
  const moments = ['2031-05-05T00:00:00.000Z', '1999-01-01T00:00:00.000Z', AT];
  const names = ['Harbour', 'Port', 'Quay', 'Pier'];
  moments.forEach((at, step) => {
    applyEdit(file, rename(step, names[step] ?? '', names[step + 1] ?? ''), at);
  });
  expect(readEdits(file).map(({ revision, at }) => [revision, at])).toEqual(
    moments.map((at, step) => [step + 1, at]),
  );
  expect(revisionOf(file)).toBe(3);
});
