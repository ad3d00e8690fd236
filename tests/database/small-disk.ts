import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { PlanFile } from '../../database/plan-file.ts';

/** A disk that can be filled up. */
export interface SmallDisk {
  readonly folder: string;
  /** A real file system of a few megabytes where this machine lets one be mounted. */
  readonly isReal: boolean;
  /** Leaves room for nothing, for everybody or, where the disk is not real, for that open plan. */
  fill(file?: PlanFile): void;
  free(file?: PlanFile): void;
}

function mount(folder: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function mounted(folder: string): SmallDisk {
  const filler = join(folder, 'filler');
  return {
    folder,
    isReal: true,
    fill: () => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(bavail * bsize));
    },
    free: () => rmSync(filler),
  };
}

/** Without a disk of its own, SQLite is told that the file may not grow: it fails in the same way. */
function pretended(folder: string): SmallDisk {
  const allow = (file: PlanFile | undefined, pages: number) =>
    file?.connection.exec(`PRAGMA max_page_count = ${pages}`);
  return {
    folder,
    isReal: false,
    fill: (file) => allow(file, 1),
    free: (file) => allow(file, 1_000_000),
  };
}

export function smallDisk(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'squadplan-disk-'));
  const isReal = mount(folder);
  onTestFinished(() => {
    if (isReal) execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true });
  });
  return isReal ? mounted(folder) : pretended(folder);
}
