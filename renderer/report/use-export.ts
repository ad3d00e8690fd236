import { useRef, useState } from 'react';
import type { Report } from '../../shared/report/report-types.ts';
import { report as tellError } from '../actions/run.ts';
import { call } from '../api.ts';
import { notify } from '../store/interface-store.ts';
import { exportRequest, type FileOptions } from './report-content.ts';

/** What an export is doing: making the content, or waiting for a place and writing it. */
export type ExportStage = 'making' | 'writing' | null;

/** Lets what was set be painted before the window is busy. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/**
 * Exports a report, one at a time. Until a place is asked for it can be cancelled, and nothing is
 * written; from there on the file is written whole or not at all.
 */
export function useExport() {
  const [stage, setStage] = useState<ExportStage>(null);
  const current = useRef<{ cancelled: boolean } | null>(null);
  const cancel = () => {
    if (current.current) current.current.cancelled = true;
    current.current = null;
    setStage(null);
  };
  const start = async (report: Report, options: FileOptions) => {
    if (current.current) return;
    const job = { cancelled: false };
    current.current = job;
    setStage('making');
    try {
      await nextPaint();
      const request = await exportRequest(report, options);
      await nextPaint();
      if (job.cancelled) return;
      setStage('writing');
      const written = await call('report:export', request);
      if (written) notify(`Exported the report to ${written.fileName}.`);
    } catch (error) {
      if (!job.cancelled) tellError(error, 'Export the report');
    } finally {
      if (current.current === job) {
        current.current = null;
        setStage(null);
      }
    }
  };
  return { stage, start, cancel };
}
