import { Eye } from 'lucide-react';
import { useEffect } from 'react';
import { useAnalysis, useInterface, useOpenPlan } from '../store/hooks.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { Button } from '../ui/Button.tsx';
import { previewWords } from '../words/advice-words.ts';
import { effectBetween, effectText } from './judge.ts';
import { applyPreview, endPreview, usePreviewed } from './preview.ts';
import './preview-bar.css';

/** Over the chart while it shows what is not so yet: what would be done, and the two ways out. */
export function PreviewBar() {
  // The comparison says itself what it shows.
  const preview = useInterface((state) => (state.view === 'compare' ? null : state.preview));
  const { readOnly } = useOpenPlan();
  const analysis = useAnalysis();
  const then = usePreviewed()?.analysis;
  const effect = then && effectBetween(analysis.result.findings, then.result.findings);
  useLeaveByEscape(preview !== null);
  return (
    <div className="preview-bar-place" role="status">
      {preview && (
        <div className="preview-bar">
          <Eye aria-hidden="true" />
          <p>
            <strong>{previewWords.mark}</strong> {preview.label}
            {effect && <span className="preview-bar-effect"> {effectText(effect)}</span>}
          </p>
          <Button
            look="primary"
            disabled={readOnly}
            onClick={() => applyPreview(preview, effect ? effectText(effect, 'past') : '')}
          >
            {previewWords.apply}
          </Button>
          <Button onClick={endPreview}>
            {previewWords.leave} <kbd>{previewWords.leaveKey}</kbd>
          </Button>
        </div>
      )}
    </div>
  );
}

/** Escape leaves the preview wherever the focus is, before it does anything else. */
function useLeaveByEscape(on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const { dialog, palette } = interfaceStore.getState();
      if (event.key !== 'Escape' || dialog || palette) return;
      event.preventDefault();
      event.stopPropagation();
      endPreview();
    };
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [on]);
}
