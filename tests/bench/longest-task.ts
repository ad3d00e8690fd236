import { readFileSync } from 'node:fs';
import type { BenchWindow } from './window.ts';

/** The longest task of the page's main thread while something went on, in milliseconds. */
export interface LongestTask {
  /** Processor time of the thread: another program that is busy does not count. */
  readonly thread: number;
  /** By the clock, on a computer that may have other things to do. */
  readonly clock: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds by the clock, and of the thread. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const longest = (times: readonly (number | undefined)[]) =>
  times.reduce<number>((most, time) => Math.max(most, time ?? 0), 0) / 1000;

/** Records the browser's own tasks while `work` goes on. */
export async function longestTask(
  { app }: BenchWindow,
  work: () => Promise<void>,
): Promise<LongestTask> {
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({ included_categories: ['toplevel'] }),
  );
  await work();
  const file = await app.evaluate(({ contentTracing }) => contentTracing.stopRecording());
  const { traceEvents } = JSON.parse(readFileSync(file, 'utf8')) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents.filter(
    (event) => event.name.endsWith('RunTask') && pages.has(threadOf(event)),
  );
  return {
    thread: longest(tasks.map(({ tdur }) => tdur)),
    clock: longest(tasks.map(({ dur }) => dur)),
  };
}
