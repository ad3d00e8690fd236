import { ArrowLeft, Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { planOf } from '../../shared/model/document.ts';
import type { SquadFacts } from '../../shared/model/structure-index.ts';
import { buildCharter } from '../../shared/report/charter.ts';
import { charterToHtml } from '../../shared/report/charter-html.ts';
import { fileNameFor } from '../actions/file-name.ts';
import { report as tellError } from '../actions/run.ts';
import { call } from '../api.ts';
import { HtmlPreview } from '../report/HtmlPreview.tsx';
import type { ReportPaper } from '../report/report-content.ts';
import { useAnalysis, useInterface, useOpenPlan } from '../store/hooks.ts';
import { notify } from '../store/interface-store.ts';
import { Button } from '../ui/Button.tsx';
import { Segments } from '../ui/Segments.tsx';
import { charterWords } from '../words/coverage-words.ts';
import { closeCharter } from './coverage-view.ts';
import '../report/report-view.css';
import './charter-page.css';

const papers = (['A4', 'Letter'] as const).map((value) => ({
  value,
  label: charterWords.papers[value],
}));

/** Who decides what for one squad, as it will be printed. */
export function CharterPage({ facts: { squad } }: { facts: SquadFacts }) {
  const { document, scenarioId } = useOpenPlan();
  const { index } = useAnalysis();
  const today = useInterface((state) => state.today);
  const [paper, setPaper] = useState<ReportPaper>('A4');
  const [busy, setBusy] = useState(false);
  const html = useMemo(() => {
    const charter = buildCharter({
      index,
      squadId: squad.id,
      planName: planOf(document).name,
      scenario: document.scenario.get(scenarioId)?.name ?? '',
      today,
    });
    return charter ? charterToHtml(charter, { paper }) : '';
  }, [index, squad.id, document, scenarioId, today, paper]);
  const save = async (format: 'pdf' | 'html') => {
    setBusy(true);
    try {
      const fileName = fileNameFor(charterWords.fileName(squad.name, today), format);
      const written = await call('report:export', {
        run: crypto.randomUUID(),
        fileName,
        format,
        paper,
        content: html,
      });
      if (written) notify(charterWords.exported(written.fileName));
    } catch (error) {
      tellError(error, charterWords.exporting);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <div className="charter-bar">
        <Button look="quiet" icon={<ArrowLeft />} onClick={closeCharter}>
          {charterWords.back}
        </Button>
        <h1>{charterWords.title(squad.name)}</h1>
        <Segments legend={charterWords.paper} value={paper} options={papers} onChange={setPaper} />
        <Button icon={<Download />} disabled={busy} onClick={() => save('html')}>
          {charterWords.html}
        </Button>
        <Button look="primary" icon={<Download />} disabled={busy} onClick={() => save('pdf')}>
          {charterWords.pdf}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <section className="charter-stage" aria-label={charterWords.label} tabIndex={0}>
        <HtmlPreview html={html} title={charterWords.title(squad.name)} />
      </section>
    </>
  );
}
