import { useEffect, useState } from 'react';
import { isTyping } from '../actions/use-shortcuts.ts';
import { planStore } from '../store/plan-store.ts';
import { workspaceWords } from '../words/workspace-words.ts';
import { told } from './told.ts';

/** A run of small edits, such as a card moved step by step, is told once it is over. */
const PAUSE = 350;

/** Tells screen readers every edit, undo and redo, in the words of the undo menu. Nobody sees it. */
export function Announcer() {
  const [said, setSaid] = useState({ text: '', number: 0 });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = planStore.subscribe(({ open }, { open: before }) => {
      if (!open || open.planId !== before?.planId || open.history === before.history) return;
      const happened = told(before.history, open.history);
      // Whoever types in a field hears the field.
      if (happened === null || isTyping(document.activeElement)) return;
      clearTimeout(timer);
      timer = setTimeout(
        () => setSaid(({ number }) => ({ text: happened, number: number + 1 })),
        PAUSE,
      );
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  return (
    <p
      className="visually-hidden"
      role="log"
      aria-label={workspaceWords.changes}
      aria-live="polite"
    >
      {/* A new element each time: the same words again are read out again. */}
      <span key={said.number}>{said.text}</span>
    </p>
  );
}
