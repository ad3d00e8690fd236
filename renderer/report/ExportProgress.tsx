import { Button } from '../ui/Button.tsx';
import type { Progress } from './use-export.ts';

const words: Readonly<Record<Progress['stage'], string>> = {
  making: 'Making the file…',
  choosing: 'Choose where to write it.',
  printing: 'Laying out pages…',
  finishing: 'Adding bookmarks…',
  writing: 'Writing the file…',
};

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
        {of > 0 && (
          <span className="report-progress-count">
            {done} of {of}
          </span>
        )}
      </span>
      <progress aria-label="Export" {...(of > 0 ? { value: done, max: of } : {})} />
      {stage !== 'writing' && <Button onClick={onCancel}>Cancel</Button>}
    </div>
  );
}
