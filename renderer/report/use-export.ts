import { useRef, useState } from 'react';
import type { EventPayload } from '../../shared/ipc-contract.ts';
import type { Report } from '../../shared/report/report-types.ts';
import { report as tellError } from '../actions/run.ts';
import { call, listen } from '../api.ts';
import { notify } from '../store/interface-store.ts';
import { reportWords } from '../words/report-words.ts';
import { exportRequest, type FileOptions } from './report-content.ts';

/** What an export is doing; how far it is, where that is known, else of none. */
export interface Progress {
  readonly stage: 'making' | EventPayload<'report:progress'>['stage'];
  readonly done: number;
  readonly of: number;
}

/** The work of an export that nobody wants any more ends with this. */
class Cancelled extends Error {}

/** The window is let paint after so many milliseconds of work. */
const BUSY = 40;

/** Lets what was set be painted before the window is busy. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/**
 * Exports a report, one at a time. Until its file is being written it can be cancelled, and nothing
 * is left of it; from there on the file is written whole or not at all.
 */
export function useExport() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const current = useRef<string | null>(null);
  const cancel = () => {
    const run = current.current;
    if (!run) return;
    current.current = null;
    setProgress(null);
    void call('report:cancel', { run }).catch(() => undefined);
    notify(reportWords.cancelled);
  };
  const start = async (report: Report, options: FileOptions) => {
    if (current.current) return;
    const run = crypto.randomUUID();
    current.current = run;
    const running = () => current.current === run;
    let painted = performance.now();
    const work = async (done: number, of: number) => {
      if (!running()) throw new Cancelled();
      if (performance.now() - painted < BUSY) return;
      setProgress({ stage: 'making', done, of });
      await nextPaint();
      painted = performance.now();
    };
    const deaf = listen('report:progress', ({ run: of, stage }) => {
      if (of === run && running()) setProgress({ stage, done: 0, of: 0 });
    });
    setProgress({ stage: 'making', done: 0, of: 0 });
    try {
      await nextPaint();
      const request = await exportRequest(report, options, work);
      await nextPaint();
      if (!running()) return;
      const written = await call('report:export', { ...request, run });
      if (written && running()) notify(reportWords.exported(written.fileName));
    } catch (error) {
      if (running()) tellError(error, reportWords.exportingReport);
    } finally {
      deaf();
      if (running()) {
        current.current = null;
        setProgress(null);
      }
    }
  };
  return { progress, start, cancel };
}
