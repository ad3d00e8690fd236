import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DroppedFiles } from '../../electron/dropped-files.ts';
import { freePlanPath, planAmong, safeFileName } from '../../electron/plan-places.ts';
import { windowBounds } from '../../electron/window-state.ts';
import { writeTarget } from '../../electron/write-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'squadplan-places-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a plan’s file name', () => {
  test.each([
    ['Harbour', 'Harbour'],
    ['Nord & Süd 2026', 'Nord & Süd 2026'],
    ['Q4/2026: what if?', 'Q4 2026 what if'],
    ['../../etc/passwd', 'etc passwd'],
    ['  spaces\n and\tlines ', 'spaces and lines'],
    ['CON', 'Plan CON'],
    ['...', 'Plan'],
    ['', 'Plan'],
    ['ends with dots...', 'ends with dots'],
  ])('%j becomes %j', (name, file) => {
    expect(safeFileName(name)).toBe(file);
  });

  test('is never so long that a system refuses it', () => {
    const file = safeFileName('👩‍🚀'.repeat(200));
    writeFileSync(join(folder, `${file}.squadplan`), '');
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('is one that nothing has yet', () => {
    expect(freePlanPath(folder, 'A')).toBe(join(folder, 'A.squadplan'));
    writeFileSync(join(folder, 'A.squadplan'), '');
    writeFileSync(join(folder, 'A 2.squadplan'), '');
    expect(freePlanPath(folder, 'A')).toBe(join(folder, 'A 3.squadplan'));
  });

  test.each([
    [['electron', '/app', '/home/a/plan.squadplan'], '/home/a/plan.squadplan'],
    [['electron', '--no-sandbox', '/app', 'b.SQUADPLAN'], 'b.SQUADPLAN'],
    [['squadplan'], undefined],
    [['squadplan', '--open=x.squadplan', 'notes.txt'], undefined],
  ])('on the command line %j is %s', (args, named) => {
    expect(planAmong(args)).toBe(named);
  });
});

describe('a dropped file', () => {
  test('is known by its token, once', () => {
    const dropped = new DroppedFiles();
    dropped.add('t', '/a.squadplan');
    expect(dropped.take('/a.squadplan')).toBeUndefined();
    expect(dropped.take('t')).toBe('/a.squadplan');
    expect(dropped.take('t')).toBeUndefined();
  });

  test('is forgotten when a hundred others came after it', () => {
    const dropped = new DroppedFiles();
    for (let number = 0; number <= 100; number++) dropped.add(`t${number}`, `/${number}`);
    expect(dropped.take('t0')).toBeUndefined();
    expect(dropped.take('t1')).toBe('/1');
    expect(dropped.take('t100')).toBe('/100');
  });
});

describe('writing a report', () => {
  test('replaces a file only where the user was asked', async () => {
    const path = join(folder, 'report.md');
    expect(await writeTarget({ path, overwrite: false }, 'one')).toBe('report.md');
    await expect(writeTarget({ path, overwrite: false }, 'two')).rejects.toThrow(
      'is there already',
    );
    expect(readFileSync(path, 'utf8')).toBe('one');
    await writeTarget({ path, overwrite: true }, new Uint8Array([116, 104, 114, 101, 101]));
    expect(readFileSync(path, 'utf8')).toBe('three');
    expect(readdirSync(folder)).toEqual(['report.md']);
  });

  test('into a folder that is gone leaves nothing', async () => {
    const path = join(folder, 'gone', 'report.md');
    await expect(writeTarget({ path, overwrite: true }, 'x')).rejects.toMatchObject({
      code: 'ENOENT',
    });
    expect(existsSync(join(folder, 'gone'))).toBe(false);
  });
});

describe('the window’s place', () => {
  const left = { x: 0, y: 0, width: 1920, height: 1040 };
  const right = { x: 1920, y: 0, width: 1280, height: 984 };
  const saved = { x: 2000, y: 40, width: 1100, height: 800, maximized: false };

  test('is where it was left while that screen is there', () => {
    expect(windowBounds(saved, [left, right])).toEqual({
      x: 2000,
      y: 40,
      width: 1100,
      height: 800,
    });
  });

  test('is left to the system where the screen is gone or the title is out of reach', () => {
    expect(windowBounds(saved, [left])).toEqual({ width: 1100, height: 800 });
    expect(windowBounds({ ...saved, x: 10, y: -300 }, [left])).toEqual({
      width: 1100,
      height: 800,
    });
  });

  test('is never larger than the screen', () => {
    const small = { x: 0, y: 0, width: 800, height: 560 };
    expect(windowBounds({ ...saved, x: 0, y: 0 }, [small])).toEqual({ ...small });
    expect(windowBounds(null, [small])).toEqual({ width: 800, height: 560 });
  });
});
