import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RecentPlans } from '../../electron/recent.ts';
import { recentPlanSchema } from '../../shared/ipc-messages.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'squadplan-recent-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A file that stands for a plan, noted as opened. */
function open(recent: RecentPlans, name: string): string {
  const path = join(folder, `${name}.squadplan`);
  writeFileSync(path, name);
  recent.opened({ path, name, openedAt: '2026-11-21T09:00:00.000Z', squads: 1, people: 2 });
  return path;
}

const names = (recent: RecentPlans) => recent.list().map(({ name }) => name);

describe('recent plans', () => {
  test('are listed newest first and survive a restart', () => {
    const recent = new RecentPlans(folder);
    expect(recent.first).toBe(true);
    const a = open(recent, 'A');
    open(recent, 'B');
    open(recent, 'A');
    const again = new RecentPlans(folder);
    expect(again.first).toBe(false);
    expect(names(again)).toEqual(['A', 'B']);
    expect(again.lastOpen).toBe(a);
    for (const plan of again.list()) expect(recentPlanSchema.safeParse(plan).success).toBe(true);
  });

  test('tell the window no path, only a token that the shell knows', () => {
    const recent = new RecentPlans(folder);
    const path = open(recent, 'A');
    const token = recent.list()[0]?.token ?? '';
    expect(recent.pathOf(token)).toBe(path);
    expect(recent.pathOf(path)).toBeNull();
    open(recent, 'A');
    expect(recent.list()[0]?.token).toBe(token);
  });

  test('leave out a file that is away, and list it again when it is back', () => {
    const recent = new RecentPlans(folder);
    const a = open(recent, 'A');
    open(recent, 'B');
    rmSync(a);
    expect(names(recent)).toEqual(['B']);
    writeFileSync(a, 'A');
    expect(names(recent)).toEqual(['B', 'A']);
  });

  test('begin the next start with the plan that was open last, unless it was closed or is gone', () => {
    const recent = new RecentPlans(folder);
    const a = open(recent, 'A');
    const b = open(recent, 'B');
    recent.closed(a);
    expect(recent.lastOpen).toBe(b);
    recent.closed(b);
    expect(new RecentPlans(folder).lastOpen).toBeNull();
    const c = open(recent, 'C');
    rmSync(c);
    expect(new RecentPlans(folder).lastOpen).toBeNull();
    expect(names(recent)).toEqual(['B', 'A']);
  });

  test('are twelve at most, and pictures of those forgotten go, too', () => {
    const recent = new RecentPlans(folder);
    for (let number = 1; number <= 13; number++) {
      const path = open(recent, `Plan ${number}`);
      recent.picture(path, { name: `Plan ${number}`, squads: number, people: 0 }, '<svg/>');
    }
    expect(names(recent)).toHaveLength(12);
    expect(names(recent)).not.toContain('Plan 1');
    expect(readdirSync(join(folder, 'thumbnails'))).toHaveLength(12);
    const newest = recent.list()[0];
    expect(newest?.squads).toBe(13);
    expect(decodeURIComponent(newest?.thumbnail ?? '')).toBe('data:image/svg+xml,<svg/>');
  });

  test.each(['', 'no JSON', '{"plans": [{"path": 5}]}'])(
    'begin anew where the list holds %j',
    (text) => {
      writeFileSync(join(folder, 'recent.json'), text);
      const recent = new RecentPlans(folder);
      expect(recent.list()).toEqual([]);
      open(recent, 'A');
      expect(names(new RecentPlans(folder))).toEqual(['A']);
    },
  );
});
