import { Download } from 'lucide-react';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { report as tellError } from '../actions/run.ts';
import { call } from '../api.ts';
import { useAnalysis, useInterface, useOpenPlan } from '../store/hooks.ts';
import { notify } from '../store/interface-store.ts';
import { Button } from '../ui/Button.tsx';
import { HtmlPreview } from './HtmlPreview.tsx';
import {
  contentOf,
  exportRequest,
  type ReportFormat,
  type ReportPaper,
  reportOf,
} from './report-content.ts';
import './report-view.css';

const formats: readonly {
  readonly value: ReportFormat;
  readonly label: string;
  readonly note: string;
}[] = [
  { value: 'pdf', label: 'PDF', note: 'To print or to send, with page numbers' },
  { value: 'html', label: 'HTML', note: 'One file for any browser' },
  { value: 'md', label: 'Markdown', note: 'For a wiki or a document' },
  { value: 'json', label: 'JSON', note: 'For other programs' },
];
const papers: readonly ReportPaper[] = ['A4', 'Letter'];

/** Of a long text only the beginning is shown; the file has it all. */
const SHOWN_TEXT = 40_000;

/** The report on what is on screen, as it will be exported. */
export function ReportView() {
  const open = useOpenPlan();
  const analysis = useAnalysis();
  const today = useInterface((state) => state.today);
  const [format, setFormat] = useState<ReportFormat>('pdf');
  const [paper, setPaper] = useState<ReportPaper>('A4');
  const [busy, setBusy] = useState(false);
  const report = useMemo(() => reportOf(open, analysis, today), [open, analysis, today]);
  const shownFormat = useDeferredValue(format);
  const content = useMemo(
    () => contentOf(report, shownFormat, paper),
    [report, shownFormat, paper],
  );
  const isPage = shownFormat === 'pdf' || shownFormat === 'html';
  const save = async () => {
    setBusy(true);
    try {
      const written = await call('report:export', exportRequest(report, format, paper));
      if (written) notify(`Exported the report to ${written.fileName}.`);
    } catch (error) {
      tellError(error, 'Export the report');
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="workspace-view report-view" aria-label="Report">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <section className="report-stage" aria-label="Preview" tabIndex={0}>
        {isPage ? (
          <HtmlPreview html={content} title={`Report on ${report.planName}`} />
        ) : (
          <pre className="report-text">
            {content.slice(0, SHOWN_TEXT)}
            {content.length > SHOWN_TEXT && '\n…'}
          </pre>
        )}
      </section>
      <aside className="report-side" aria-label="Export">
        <RadioList
          legend="Format"
          options={formats}
          value={format}
          onChange={(value) => setFormat(value)}
        />
        {isPage && (
          <RadioList
            legend="Paper"
            options={papers.map((value) => ({ value, label: value, note: '' }))}
            value={paper}
            onChange={(value) => setPaper(value)}
          />
        )}
        <Button look="primary" icon={<Download />} disabled={busy} onClick={save}>
          {busy ? 'Exporting…' : 'Export…'}
        </Button>
        <p className="report-note">
          The report says what the chart and the findings say now. It is written where you choose
          and sent nowhere.
        </p>
      </aside>
    </section>
  );
}

interface RadioListProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly note: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function RadioList<T extends string>({ legend, options, value, onChange }: RadioListProps<T>) {
  const name = useId();
  return (
    <fieldset className="report-options">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="report-option">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.note && <small>{option.note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
