import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPlan } from '../../database/create.ts';
import { BackupKeeper } from '../../electron/backup-keeper.ts';
import { FirstPlan } from '../../electron/first-plan.ts';
import type { Shell } from '../../electron/ipc/shell.ts';
import { OpenPlans } from '../../electron/open-plans.ts';
import { RecentPlans } from '../../electron/recent.ts';
import { org } from '../support/org.ts';

let folder: string;
let shell: Shell;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'squadplan-first-'));
  const recent = new RecentPlans(folder);
  const backups = new BackupKeeper(join(folder, 'backups'));
  shell = {
    recent,
    backups,
    plans: new OpenPlans(recent, backups),
    plansFolder: join(folder, 'plans'),
    exampleFile: join(import.meta.dirname, '../../examples/example.json'),
  } as Shell;
});

/** As if this plan was open when the program ended. */
function openLast(path: string): void {
  shell.recent.opened({
    path,
    name: 'Harbour',
    openedAt: new Date(0).toISOString(),
    squads: 1,
    people: 0,
  });
}

afterEach(() => {
  shell.plans.closeAll();
  rmSync(folder, { recursive: true, force: true });
});

function planAt(name: string): string {
  const path = join(folder, `${name}.squadplan`);
  createPlan(path, org().squads([name], { in: 'Core' }).document());
  return path;
}

const squadOf = (plan: ReturnType<FirstPlan['take']>) =>
  plan?.rows.scenarios[0]?.rows.squad.map(({ name }) => name);

/** Until everything that was put off has had its turn. */
async function turns(): Promise<void> {
  for (let at = 0; at < 500; at++) await new Promise((resolve) => setImmediate(resolve));
}

test('what the page gets is the same whether it asks before, while or after the plan is read', async () => {
  const path = planAt('Search');
  for (const wait of [0, 1, 500]) {
    const first = new FirstPlan(shell);
    first.begin(path);
    for (let at = 0; at < wait; at++) await new Promise((resolve) => setImmediate(resolve));
    const plan = first.take(null);
    expect(squadOf(plan)).toEqual(['Search']);
    expect(shell.recent.lastOpen).toBe(path);
    shell.plans.fileOf(plan?.planId ?? '');
    shell.plans.close(plan?.planId ?? '');
  }
});

test('a plan that was asked for meanwhile comes in place of the other, which is closed', async () => {
  const [search, pay] = [planAt('Search'), planAt('Pay')];
  for (const read of [false, true]) {
    const first = new FirstPlan(shell);
    first.begin(search);
    if (read) await turns();
    expect(squadOf(first.take(pay))).toEqual(['Pay']);
    expect([shell.plans.isOpen(search), shell.plans.isOpen(pay)]).toEqual([false, true]);
    shell.plans.closeAll();
  }
});

test('a page that is loaded anew gets the plan that is open', () => {
  const path = planAt('Search');
  const first = new FirstPlan(shell);
  first.begin(path);
  const before = first.take(null);
  const again = first.take(null);
  expect(squadOf(again)).toEqual(['Search']);
  expect(again?.planId).not.toBe(before?.planId);
  expect(shell.plans.isOpen(path)).toBe(true);
});

test('why a plan cannot be opened is told when the page asks, and once', async () => {
  const path = join(folder, 'Broken.squadplan');
  writeFileSync(path, 'no plan');
  openLast(path);
  const first = new FirstPlan(shell);
  first.begin(null);
  await turns();
  expect(() => first.take(null)).toThrow(/Broken/);
  expect(first.take(null)).toBeNull();
});

test('a program that ends before the plan is read leaves nothing open and begins with it again', () => {
  const path = planAt('Search');
  openLast(path);
  const first = new FirstPlan(shell);
  first.begin(null);
  first.end();
  expect(shell.recent.lastOpen).toBe(path);
  expect(shell.plans.any).toBe(false);
});

test('the very first start begins with the example, and one after closing all with nothing', async () => {
  mkdirSync(shell.plansFolder, { recursive: true });
  const first = new FirstPlan(shell);
  first.begin(null);
  await turns();
  const example = first.take(null);
  expect(squadOf(example)?.length).toBeGreaterThan(3);
  shell.plans.close(example?.planId ?? '');
  const later = new FirstPlan(shell);
  later.begin(null);
  await turns();
  expect(later.take(null)).toBeNull();
});
