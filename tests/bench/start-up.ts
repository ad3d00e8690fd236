import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FOUND } from './charts.ts';
import type { Runtime } from './window.ts';

const PATIENCE = 60_000;
/** The plan's cards, and what the rules say of it. */
const OURS = ['.chart .react-flow__node, .chart .chart-picture path', FOUND];

/** Milliseconds from spawning the program until its page has painted each thing that is looked for. */
function startOnce(
  runtime: Runtime,
  folder: string,
  painted: readonly string[],
  args: string[],
): Promise<number[]> {
  const data = mkdtempSync(join(tmpdir(), 'squadplan-bench-'));
  const begun = Date.now();
  const child = spawn(
    runtime.executable,
    [...runtime.arguments, '-r', join(import.meta.dirname, 'when-painted.cjs'), folder, ...args],
    {
      env: {
        ...runtime.environment,
        SQUADPLAN_USER_DATA: data,
        BENCH_PAINTED: JSON.stringify(painted),
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.once('close', () => {
      clearTimeout(timer);
      rmSync(data, { recursive: true, force: true });
      const at = /painted at ([\d ]+)/.exec(said)?.[1];
      if (at) resolve(at.split(' ').map((one) => Number(one) - begun));
      else reject(new Error(`The program painted nothing within ${PATIENCE / 1000} s:\n${said}`));
    });
  });
}

/** Starts of the empty app. */
export async function startEmpty(runtime: Runtime): Promise<number> {
  const [painted] = await startOnce(runtime, join(import.meta.dirname, 'empty-app'), ['p'], []);
  return painted ?? Number.NaN;
}

/** Starts of ours with a plan named on the command line. */
export async function startOurs(runtime: Runtime, app: string, plan: string) {
  const [painted, found] = await startOnce(runtime, app, OURS, [plan]);
  return { painted: painted ?? Number.NaN, found: found ?? Number.NaN };
}
