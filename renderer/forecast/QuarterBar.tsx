import { ChartGantt } from 'lucide-react';
import { useEffect } from 'react';
import { quarterText } from '../../shared/words/formats.ts';
import { isTyping } from '../actions/use-shortcuts.ts';
import { useInterface } from '../store/hooks.ts';
import { interfaceStore, showQuarter } from '../store/interface-store.ts';
import { Button } from '../ui/Button.tsx';
import { quarterBarWords } from '../words/forecast-words.ts';
import '../advice/preview-bar.css';

/** Over the chart while it shows a quarter: that it can only be read, and the way back. */
export function QuarterBar() {
  const quarter = useInterface((state) => state.quarter);
  useLeaveByEscape(quarter !== null);
  return (
    <div className="preview-bar-place" role="status">
      {quarter !== null && (
        <div className="preview-bar">
          <ChartGantt aria-hidden="true" />
          <p>
            <strong>{quarterText(quarter)}</strong> {quarterBarWords.readOnly}
          </p>
          <Button onClick={() => showQuarter(null)}>
            {quarterBarWords.back} <kbd>{quarterBarWords.backKey}</kbd>
          </Button>
        </div>
      )}
    </div>
  );
}

/** Escape goes back wherever the focus is, but in a field that needs the key itself. */
function useLeaveByEscape(on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const { dialog, palette, scenarios } = interfaceStore.getState();
      if (event.key !== 'Escape' || dialog || palette || scenarios) return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      showQuarter(null);
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [on]);
}
