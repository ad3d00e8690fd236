import fs from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type ExportSteps,
  ReportExports,
  type ReportStage,
} from '../../electron/report-exports.ts';
import { writeTarget } from '../../electron/write-file.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'squadplan-export-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

const large = new Uint8Array(300_000).fill(7);

function steps(changed: Partial<ExportSteps> = {}): ExportSteps {
  return {
    choose: async () => ({ path: join(folder, 'report.pdf'), overwrite: true }),
    make: async () => large,
    write: writeTarget,
    ...changed,
  };
}

describe('an export', () => {
  test('tells what it does, in order, and leaves one whole file', async () => {
    const told: ReportStage[] = [];
    const make = async () => {
      told.push('printing');
      return large;
    };
    const written = await new ReportExports().run(
      'a',
      (stage) => told.push(stage),
      steps({ make }),
    );
    expect(written).toEqual({ fileName: 'report.pdf' });
    expect(told).toEqual(['choosing', 'printing', 'writing']);
    expect(await readdir(folder)).toEqual(['report.pdf']);
    expect((await readFile(join(folder, 'report.pdf'))).length).toBe(large.length);
  });

  test.each(['choosing', 'printing'] as const)(
    'cancelled while %s leaves nothing',
    async (when) => {
      const exports = new ReportExports();
      const write = vi.fn(writeTarget);
      const make: ExportSteps['make'] = (signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason), { once: true });
          exports.cancel('a');
        });
      const tell = (stage: ReportStage) => {
        if (stage === when) exports.cancel('a');
      };
      expect(await exports.run('a', tell, steps({ make, write }))).toBeNull();
      expect(write).not.toHaveBeenCalled();
      expect(await readdir(folder)).toEqual([]);
    },
  );

  test('cancelled by another name goes on', async () => {
    const exports = new ReportExports();
    const make = async () => {
      exports.cancel('b');
      return large;
    };
    expect(await exports.run('a', () => undefined, steps({ make }))).not.toBeNull();
  });

  test('without a place writes nothing', async () => {
    const make = vi.fn(async () => large);
    const choose = async () => null;
    expect(await new ReportExports().run('a', () => undefined, steps({ choose, make }))).toBeNull();
    expect(make).not.toHaveBeenCalled();
  });

  test('that cannot be made says why and leaves what was there', async () => {
    await writeFile(join(folder, 'report.pdf'), 'before');
    const make = async () => {
      throw new Error('no printer');
    };
    await expect(new ReportExports().run('a', () => undefined, steps({ make }))).rejects.toThrow(
      'no printer',
    );
    expect(await readFile(join(folder, 'report.pdf'), 'utf8')).toBe('before');
  });

  test.each(['before', null])(
    'on a disk that is full half-way leaves what was there: %s',
    async (before) => {
      const path = join(folder, 'report.pdf');
      if (before !== null) await writeFile(path, before);
      const write = fs.write.bind(fs) as (...args: unknown[]) => void;
      vi.spyOn(fs, 'write').mockImplementation(((
        fd: number,
        data: Uint8Array,
        ...rest: unknown[]
      ) => {
        const answer = rest.at(-1) as (error: Error | null) => void;
        const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
        // Half of it reaches the disk.
        write(fd, data, 0, data.length / 2, 0, () => answer(full));
      }) as unknown as typeof fs.write);
      await expect(new ReportExports().run('a', () => undefined, steps())).rejects.toThrow(
        'ENOSPC',
      );
      expect(await readdir(folder)).toEqual(before === null ? [] : ['report.pdf']);
      if (before !== null) expect(await readFile(path, 'utf8')).toBe(before);
    },
  );
});
