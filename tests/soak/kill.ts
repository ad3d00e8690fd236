import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { DriverName } from '../../database/driver.ts';
import { problemsAfterKill } from './examine.ts';
import { makeOldPlans, makePlan } from './plans-to-kill.ts';
import { jobs, type Line, type Task } from './work.ts';

/** What one kill came to. */
export interface Kill {
  readonly task: Task;
  /** Milliseconds between the process being ready and its end. */
  readonly after: number;
  /** What it was in the middle of, by what it last said. */
  readonly during: string;
  /** Edits that it was told are saved. */
  readonly acknowledged: number;
  /** Edits that were in the file afterwards. */
  readonly edits: number;
  readonly problems: readonly string[];
}

const PROCESS = join(dirname(fileURLToPath(import.meta.url)), 'process.ts');
/** The longest that a process works before it is killed, in milliseconds. */
const LONGEST = 150;
/** How many kills one file has to live through before the next is begun. */
const KILLS_A_FILE = 4;

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Lets a process work and kills it; answers all that it said. */
function workAndKill(task: Task, after: number): Promise<Line[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--no-warnings', PROCESS, JSON.stringify(task)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines: Line[] = [];
    let complaint = '';
    child.stderr.on('data', (text) => {
      complaint += text;
    });
    createInterface({ input: child.stdout }).on('line', (text) => {
      const line = JSON.parse(text) as Line;
      lines.push(line);
      if (line.say === 'ready') setTimeout(() => child.kill('SIGKILL'), after);
    });
    child.on('error', reject);
    child.on('close', (_, signal) => {
      if (signal === 'SIGKILL') resolve(lines);
      else reject(new Error(`The process ended by itself (${JSON.stringify(task)}): ${complaint}`));
    });
  });
}

function during(lines: readonly Line[]): string {
  const last = lines.at(-1);
  if (last?.say === 'doing') return last.what.replace(/plan \d+/, 'a plan');
  if (last?.say === 'saving') return 'an edit';
  return 'between edits';
}

/**
 * Kills processes that work on plan files, at random moments, and examines what they leave.
 * @param onKill told of each kill as soon as it is examined
 */
export async function killProcesses(
  { kills, seed, drivers }: { kills: number; seed: number; drivers: readonly DriverName[] },
  onKill: (kill: Kill) => void = () => undefined,
): Promise<Kill[]> {
  const random = randomOf(seed);
  const root = mkdtempSync(join(tmpdir(), 'squadplan-soak-'));
  const done: Kill[] = [];
  try {
    for (let number = 0; number < kills; number++) {
      const round = Math.floor(number / jobs.length);
      const job = jobs[number % jobs.length] ?? 'edits';
      const driver = drivers[round % drivers.length] ?? 'better-sqlite3';
      const isOld = job === 'migrations';
      const life = isOld ? round : Math.floor(round / KILLS_A_FILE);
      const folder = join(root, `${job}-${driver}-${life}`);
      if (isOld) makeOldPlans(folder, driver);
      else if (!done.some(({ task }) => task.folder === folder)) makePlan(folder, driver);
      const task = { job, folder, driver, seed: Math.floor(random() * 1e9) };
      const after = Math.round(random() * LONGEST * 10) / 10;
      const lines = await workAndKill(task, after);
      // Examined with the other library, too: what one wrote, the other has to read.
      const reader = drivers[number % drivers.length] ?? driver;
      const { problems, edits } = problemsAfterKill(folder, reader, lines);
      const acknowledged = lines.filter((line) => line.say === 'saved').length;
      const kill = { task, after, during: during(lines), acknowledged, edits, problems };
      done.push(kill);
      onKill(kill);
    }
    return done;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
