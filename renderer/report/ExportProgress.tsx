import { Button } from '../ui/Button.tsx';
import { reportWords, exportStageWords as words } from '../words/report-words.ts';
import type { Progress } from './use-export.ts';

interface ExportProgressProps {
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** What an export is doing, how far it is where that is known, and a way to end it. */
export function ExportProgress({ progress, onCancel }: ExportProgressProps) {
  const { stage, done, of } = progress;
  return (
    <div className="report-progress">
      <span className="report-progress-words">
        <span role="status">{words[stage]}</span>
        {of > 0 && <span className="report-progress-count">{words.done(done, of)}</span>}
      </span>
      <progress aria-label={reportWords.exporting} {...(of > 0 ? { value: done, max: of } : {})} />
      {stage !== 'writing' && <Button onClick={onCancel}>{reportWords.cancel}</Button>}
    </div>
  );
}
