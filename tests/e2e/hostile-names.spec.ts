import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createPlan } from '../../database/create.ts';
import { applyChanges } from '../../shared/changes/apply.ts';
import { addPerson, addProduct, addSquad } from '../../shared/commands/subjects.ts';
import { newDocument, type PlanDocument, todayStructure } from '../../shared/model/document.ts';
import { expect, readyWindow, test } from './launch.ts';
import { workspace } from './workspace.ts';

const HOSTILE = [
  '<img src=x onerror="window.harmed=1">',
  '<script>window.harmed=1</script>',
  '=HYPERLINK("http://example.com")',
  '@SUM(1+1)*cmd|calc',
  '../../../../etc/passwd',
  'C:\\Windows\\System32',
  '\u202egnp.exe\u202c',
  'a\u0000b\u0007c\u001b[31m',
  '‏\u200f\u2066x\u2069',
  '"; DROP TABLE person; --',
  '{{7*7}}<%= process.exit() %>',
];

function hostilePlan(): PlanDocument {
  let document = newDocument(HOSTILE[0] ?? '', '2026-11-21T09:00:00.000Z');
  for (const [at, name] of HOSTILE.entries()) {
    const today = () => todayStructure(document);
    document = applyChanges(document, addProduct(today(), { id: `p${at}`, name }));
    document = applyChanges(
      document,
      addSquad(today(), { id: `s${at}`, name, mission: name, productId: `p${at}` }),
    );
    document = applyChanges(document, addPerson(today(), { id: `u${at}`, name, title: name }));
  }
  return document;
}

test('names that hold code, formulas, control characters or paths are only names; nothing is asked of any network', async ({
  launch,
  userData,
}) => {
  const path = join(userData, 'hostile.squadplan');
  createPlan(path, hostilePlan());
  const app = await launch({ args: [path] });
  // From here on every request of every session is kept.
  await app.evaluate(({ session, app: running }) => {
    const kept: string[] = [];
    (globalThis as unknown as { kept: string[] }).kept = kept;
    const watch = (one: Electron.Session) =>
      one.webRequest.onBeforeRequest((details, next) => {
        kept.push(details.url);
        next({});
      });
    watch(session.defaultSession);
    running.on('session-created', watch);
  });
  const page = await readyWindow(app);
  const { outline, status } = workspace(page);
  await expect(status).toContainText('11 squads');
  await expect(outline.getByText('<script>window.harmed=1</script>').first()).toBeAttached();
  await page.getByRole('button', { name: 'Coverage' }).click();
  await page.getByRole('button', { name: 'People' }).click();
  await page.keyboard.press('Control+k');
  const search = page.getByRole('combobox', { name: 'Search and commands' });
  await search.fill('<img');
  await expect(page.getByRole('option', { name: /<img src=x/ }).first()).toBeVisible();
  await search.press('Escape');
  await expect(search).toHaveCount(0);
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('article', { name: /^Report on/ })).toBeVisible();
  await page.keyboard.press('Control+1');
  // The name proposed for a copy holds no way to anywhere.
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async (...args: unknown[]) => {
      const options = args.at(-1) as { defaultPath: string };
      (globalThis as unknown as { proposed: string }).proposed = options.defaultPath;
      return { canceled: true, filePath: '' };
    };
  });
  await page.keyboard.press('Control+Shift+s');
  const proposed = () =>
    app.evaluate(() => (globalThis as unknown as { proposed?: string }).proposed ?? '');
  await expect.poll(proposed).toMatch(/\.squadplan$/);
  expect(basename(await proposed())).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]/u);
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
  expect(page.frames().length).toBeLessThanOrEqual(2);
  // The page's own files, and whatever it makes itself; no address of anybody else.
  const asked = await app.evaluate(() => (globalThis as unknown as { kept: string[] }).kept);
  expect(
    asked.filter((url) => !/^(app:\/\/(squadplan|report)\/|data:|blob:|devtools:)/.test(url)),
  ).toEqual([]);
  // The log tells of nothing that stands in the plan.
  const log = readFileSync(join(userData, 'logs', 'squadplan.log'), 'utf8');
  for (const name of HOSTILE) expect(log).not.toContain(name);
});
