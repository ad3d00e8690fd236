import { useEffect, useState } from 'react';
import type { Report } from '../../shared/report/report-types.ts';
import { report as tellError } from '../actions/run.ts';
import { reportWords } from '../words/report-words.ts';
import { HtmlPreview } from './HtmlPreview.tsx';
import { type FileOptions, type Preview, previewOf } from './report-content.ts';

/** Of a long text only the beginning is shown; the file has it all. */
const SHOWN_TEXT = 40_000;

/** What the file will hold, as it will look. */
export function ReportPreview({ report, options }: { report: Report; options: FileOptions }) {
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    let current = true;
    previewOf(report, options).then(
      (made) => current && setPreview(made),
      (error) => current && tellError(error, reportWords.showing),
    );
    return () => {
      current = false;
    };
  }, [report, options]);
  if (!preview) return null;
  const { kind, content } = preview;
  if (kind === 'page') {
    return <HtmlPreview html={content} title={reportWords.title(report.planName)} />;
  }
  return (
    <pre className="report-text">
      {content.slice(0, SHOWN_TEXT)}
      {content.length > SHOWN_TEXT && `\n${reportWords.more}`}
    </pre>
  );
}
