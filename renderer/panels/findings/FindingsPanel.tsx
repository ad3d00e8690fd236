import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import { findingKey } from '../../store/analysis.ts';
import { useAnalysis, useInterface } from '../../store/hooks.ts';
import { useRemeasured, useTextScaled } from '../../ui/text-scale.ts';
import { findingWords } from '../../words/finding-words.ts';
import { judgingWords } from '../../words/judging-words.ts';
import { BeingWorkedOut } from './BeingWorkedOut.tsx';
import { EmptyFindings, NothingShown } from './EmptyFindings.tsx';
import { FindingsLine } from './FindingsLine.tsx';
import { FindingsToolbar } from './FindingsToolbar.tsx';
import { showAllFindings } from './findings-view.ts';
import { useFindingLines } from './use-finding-lines.ts';
import './findings.css';

const HEIGHTS = {
  group: 30,
  finding: 54,
  acceptances: 30,
  accepted: 54,
  unanswered: 30,
  missing: 52,
};

/** Scrolls as little as shows the whole of a line, or its beginning where it is taller than the list. */
function showWhole(virtual: Virtualizer<HTMLElement, Element>, index: number): void {
  const line = virtual.measurementsCache[index];
  const height = virtual.scrollRect?.height ?? 0;
  const top = virtual.scrollOffset ?? 0;
  if (!line) return;
  if (line.start < top) virtual.scrollToOffset(line.start);
  else if (line.end > top + height) {
    virtual.scrollToOffset(Math.min(line.start, line.end - height));
  }
}

/** Everything that the rules found, and everything that they cannot tell yet. */
export function FindingsPanel() {
  const lines = useFindingLines();
  const opened = useInterface((state) => state.finding);
  const { judged } = useAnalysis();
  const found = judged?.result.findings;
  const scroller = useRef<HTMLElement>(null);
  const heights = useTextScaled(HEIGHTS);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[lines[index]?.kind ?? 'finding'],
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 8,
  });
  useRemeasured(virtual);
  const at = opened === null ? -1 : lines.findIndex(({ key }) => key === opened);
  const exists = opened !== null && found?.some((one) => findingKey(one) === opened);
  useEffect(() => {
    if (opened === null || !exists) return;
    // Chosen elsewhere while the list does not show it: the list gives way.
    if (at < 0) showAllFindings();
    else requestAnimationFrame(() => showWhole(virtual, at));
  }, [opened, at, exists, virtual]);

  const focusLine = (index: number) => {
    virtual.scrollToIndex(index);
    requestAnimationFrame(() => {
      const line = scroller.current?.querySelector<HTMLElement>(
        `[data-index="${index}"] [data-line]`,
      );
      line?.focus();
    });
  };
  const press = (event: KeyboardEvent) => {
    const line = (event.target as HTMLElement).closest('[data-line]');
    const index = Number(line?.closest<HTMLElement>('[data-index]')?.dataset.index);
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -lines.length, End: lines.length }[event.key];
    if (!line || step === undefined || Number.isNaN(index)) return;
    event.preventDefault();
    focusLine(Math.min(lines.length - 1, Math.max(0, index + step)));
  };
  const applied = useCallback(() => scroller.current?.focus(), []);
  return (
    <div className="findings">
      <FindingsToolbar />
      {!found && <BeingWorkedOut>{judgingWords.findings}</BeingWorkedOut>}
      {found?.length === 0 && <EmptyFindings />}
      {found && found.length > 0 && !lines.some(({ kind }) => kind === 'group') && <NothingShown />}
      <section
        ref={scroller}
        className="findings-list"
        aria-label={findingWords.list}
        tabIndex={-1}
        onKeyDown={press}
      >
        <ul className="findings-sizer" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, key, start }) => {
            const line = lines[index];
            return line ? (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className="findings-line"
                style={{ transform: `translateY(${start}px)` }}
              >
                <FindingsLine line={line} opened={opened} onApplied={applied} />
              </li>
            ) : null;
          })}
        </ul>
      </section>
    </div>
  );
}
