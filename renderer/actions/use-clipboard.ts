import { useEffect } from 'react';
import { clipText } from '../../shared/commands/clip.ts';
import { interfaceStore } from '../store/interface-store.ts';
import { planStore } from '../store/plan-store.ts';
import { clipOf, copySelection, importText, pasteHere, pasteText } from './clipboard.ts';
import { deleteAfterCut } from './clipboard-actions.ts';
import { isTyping } from './use-shortcuts.ts';

const FORMAT = 'application/x-squadplan-clip';

/** Whether copy and paste mean the chart, not a field or marked text. */
function meansChart(event: ClipboardEvent): boolean {
  const { dialog, view, palette, dragging } = interfaceStore.getState();
  if (!planStore.getState().open || dialog || palette || dragging || view !== 'chart') return false;
  if (isTyping(event.target)) return false;
  return event.type === 'paste' || (window.getSelection()?.isCollapsed ?? true);
}

/** Whether something is pasted on the start screen: rows can become a plan of their own. */
function meansStart(event: ClipboardEvent): boolean {
  const { dialog, palette } = interfaceStore.getState();
  return !planStore.getState().open && !dialog && !palette && !isTyping(event.target);
}

/** Copy, cut and paste of what is selected on the chart, within a plan and between plans. */
export function useClipboard(): void {
  useEffect(() => {
    const copy = (event: ClipboardEvent) => {
      const clip = meansChart(event) ? copySelection() : null;
      if (!clip || !event.clipboardData) return;
      event.preventDefault();
      event.clipboardData.setData(FORMAT, JSON.stringify(clip));
      event.clipboardData.setData('text/plain', clipText(clip));
      if (event.type === 'cut') deleteAfterCut();
    };
    const paste = (event: ClipboardEvent) => {
      if (meansStart(event)) {
        void importText(event.clipboardData?.getData('text/plain') ?? '');
        return;
      }
      if (!meansChart(event) || !event.clipboardData) return;
      event.preventDefault();
      const clip = clipOf(event.clipboardData.getData(FORMAT));
      if (clip) pasteHere(clip);
      else void pasteText(event.clipboardData.getData('text/plain'));
    };
    document.addEventListener('copy', copy);
    document.addEventListener('cut', copy);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', copy);
      document.removeEventListener('paste', paste);
    };
  }, []);
}
