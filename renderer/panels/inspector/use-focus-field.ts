import { type RefObject, useEffect } from 'react';
import { useInterface } from '../../store/hooks.ts';
import { interfaceStore } from '../../store/interface-store.ts';

const FOCUSABLE =
  'input:not([type="radio"]):not(:disabled), textarea, select, input[type="radio"]:checked, button:not(:disabled)';
/** How long the field is lit, in milliseconds. */
const LIT = 1400;

/** Puts the cursor into the field that was asked for, and lights it for a moment. */
export function useFocusField(panel: RefObject<HTMLElement | null>): void {
  const field = useInterface((state) => state.focusField);
  const selection = useInterface((state) => state.selection);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field comes with the selection it is in
  useEffect(() => {
    if (field === null) return;
    interfaceStore.setState({ focusField: null });
    const place = panel.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
    if (!place) return;
    place.scrollIntoView({ block: 'center' });
    place.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
    place.dataset.lit = 'true';
    setTimeout(() => delete place.dataset.lit, LIT);
  }, [field, selection]);
}
