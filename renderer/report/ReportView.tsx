import { Download } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useAnalysis, useInterface, useOpenPlan } from '../store/hooks.ts';
import { Button } from '../ui/Button.tsx';
import { reportWords } from '../words/report-words.ts';
import { ContentPanel } from './ContentPanel.tsx';
import { comparable, firstChoices } from './content-choices.ts';
import { ExportProgress } from './ExportProgress.tsx';
import { FileChoices } from './FileChoices.tsx';
import { ReportPreview } from './ReportPreview.tsx';
import { type FileOptions, reportOf } from './report-content.ts';
import { useExport } from './use-export.ts';
import './report-view.css';

/** The report on what is on screen, as it will be exported. */
export function ReportView() {
  const open = useOpenPlan();
  const analysis = useAnalysis();
  const today = useInterface((state) => state.today);
  const [options, setOptions] = useState<FileOptions>({
    format: 'pdf',
    paper: 'A4',
    orientation: 'portrait',
    theme: 'light',
    table: 'squads',
    scale: 2,
  });
  const [choices, setChoices] = useState(() => firstChoices(open));
  const settled = useDeferredValue(choices);
  const report = useMemo(
    () => reportOf(open, analysis, today, settled),
    [open, analysis, today, settled],
  );
  const squads = useMemo(() => [...analysis.structure.squad.values()], [analysis]);
  const scenarios = useMemo(() => comparable(open.document), [open.document]);
  const shown = useDeferredValue(options);
  const { progress, start, cancel } = useExport();
  return (
    <section className="workspace-view report-view" aria-label={reportWords.label}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <section className="report-stage" aria-label={reportWords.preview} tabIndex={0}>
        <ReportPreview report={report} options={shown} />
      </section>
      <aside className="report-side" aria-label={reportWords.exporting}>
        <div className="report-choices">
          <FileChoices options={options} onChange={setOptions} />
          <ContentPanel
            choices={choices}
            squads={squads}
            scenarios={scenarios}
            onChange={setChoices}
          />
          <p className="report-note">{reportWords.note}</p>
        </div>
        <div className="report-export">
          {progress && <ExportProgress progress={progress} onCancel={cancel} />}
          <Button
            look="primary"
            icon={<Download />}
            disabled={progress !== null}
            onClick={() => start(reportOf(open, analysis, today, choices), options)}
          >
            {reportWords.export}
          </Button>
        </div>
      </aside>
    </section>
  );
}
