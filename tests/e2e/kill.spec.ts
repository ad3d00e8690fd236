import { once } from 'node:events';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { createPlan } from '../../database/create.ts';
import { planProblems } from '../soak/examine.ts';
import { randomOf } from '../soak/kill.ts';
import { firstDocument } from '../soak/plans-to-kill.ts';
import { keepFigure } from '../support/figures.ts';
import { SEED } from '../support/seed.ts';
import { expect, readyWindow, test } from './launch.ts';
import { workspace } from './workspace.ts';

/** `npm run soak` asks for more; the seed is printed and can be given to see the same moments again. */
const KILLS = Number(process.env.SQUADPLAN_APP_KILLS ?? 2);
/** The window works for at most this long before it is killed, in milliseconds. */
const LONGEST = 2500;

/** More squads than one sees at once would make the outline scroll, and the hand slower. */
const KILLS_A_PLAN = 2;

/** Adds squads by hand, one after the other, and keeps the names that the window showed as saved. */
async function addSquads(
  page: Page,
  round: number,
  saved: string[],
  onSaved: () => void,
): Promise<void> {
  const { chart, outline } = workspace(page);
  const state = page.getByRole('status').and(page.locator('[data-state=saved]'));
  for (let number = 1; ; number++) {
    const name = `Squad ${round}.${number}`;
    await outline.getByRole('button', { name: 'Squad', exact: true }).click();
    const field = chart.getByRole('textbox');
    await field.fill(name);
    await field.press('Enter');
    await outline.getByRole('treeitem', { name }).waitFor();
    await state.waitFor();
    saved.push(name);
    onSaved();
  }
}

/** Lets somebody work in the window and ends the program from outside in the middle of it. */
async function workAndKill(
  app: ElectronApplication,
  page: Page,
  round: number,
  after: number,
): Promise<string[]> {
  const saved: string[] = [];
  const running = app.process();
  const ended = once(running, 'exit');
  let timer: NodeJS.Timeout | undefined;
  const arm = () => {
    timer ??= setTimeout(() => running.kill('SIGKILL'), after);
  };
  // The first time something has been saved before: on a busy machine nothing might be otherwise.
  if (round > 1) arm();
  try {
    // Only the kill ends this; anything that goes wrong before it is for the test to see.
    await addSquads(page, round, saved, arm);
  } catch (error) {
    if (!running.killed) throw error;
  } finally {
    clearTimeout(timer);
  }
  await ended;
  return saved;
}

test(`${KILLS} kills of the running app lose nothing that it showed as saved`, async ({
  launch,
  userData,
}) => {
  test.setTimeout(60_000 + KILLS * 30_000);
  const random = randomOf(SEED);
  const tried: string[] = [];
  let path = '';
  let shown: string[] = [];
  let held: string[] = [];
  let acknowledged = 0;
  for (let round = 1; round <= KILLS; round++) {
    if (round % KILLS_A_PLAN === 1) {
      path = join(userData, `harbour-${round}.squadplan`);
      createPlan(path, firstDocument());
      shown = [];
    }
    const app = await launch({ args: [path] });
    const page = await readyWindow(app);
    await expect(page.getByRole('button', { name: 'Rename the plan Harbour' })).toBeVisible();
    const after = Math.round(400 + random() * LONGEST);
    const saved = await workAndKill(app, page, round, after);
    shown.push(...saved);
    acknowledged += saved.length;
    // Read from the same file that the next start opens, as the kill left it.
    const { problems, hashes, squads } = planProblems(path, 'better-sqlite3');
    held = squads;
    tried.push(`${after} ms: ${saved.length} shown as saved, ${hashes.length} edits in the file`);
    expect({ problems, lost: shown.filter((name) => !squads.includes(name)) }).toEqual({
      problems: [],
      lost: [],
    });
  }
  console.log(
    `${KILLS} kills of the app, seed ${SEED}: ${acknowledged} squads shown as saved and looked for. ${tried.join('; ')}.`,
  );
  keepFigure('kills of the app', {
    cases: KILLS,
    seed: SEED,
    outcome: `${acknowledged} squads that were shown as saved looked for, none lost`,
  });
  expect(acknowledged).toBeGreaterThan(0);
  // After the last kill the window shows it all again.
  const page = await readyWindow(await launch());
  await expect(workspace(page).status).toContainText(new RegExp(`\\b${held.length} squads?`));
});
