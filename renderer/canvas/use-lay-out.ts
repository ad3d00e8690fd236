import { type RefObject, useCallback } from 'react';
import { applyLayout } from '../../shared/commands/place.ts';
import { layoutStructure } from '../../shared/layout/layout.ts';
import { notify } from '../store/interface-store.ts';
import { runCommand } from '../store/run-command.ts';
import { chartWords } from '../words/chart-words.ts';
import { chartShape } from './chart-shape.ts';
import type { ChartModel } from './use-chart-model.ts';
import { motion, wholeChart } from './whole-chart.ts';
import { DOTS } from './zoom-steps.ts';

/** Resolves in a task of its own, after so many milliseconds. */
const nextTurn = (milliseconds = 0) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/**
 * Arranges the chart automatically, as one step and in turns: working a large plan out and drawing it
 * would stop the window for too long at once. An edit that comes meanwhile is kept, and arranging given up.
 */
export function useLayOut(
  frame: RefObject<HTMLElement | null>,
  latest: RefObject<ChartModel>,
  showAll: () => void,
): (all: boolean) => Promise<void> {
  return useCallback(
    async (all: boolean) => {
      const box = frame.current?.getBoundingClientRect();
      if (box && wholeChart(latest.current, box).zoom < DOTS) {
        // As one picture it is drawn anew quickly, however much there is.
        showAll();
        await nextTurn(motion() + 40);
      }
      const { index } = latest.current;
      const given = index.structure;
      const placed = layoutStructure(index, { keepByHand: !all, shape: chartShape() });
      await nextTurn();
      const rows = placed.map((row) => ({ ...row, width: null, height: null }));
      const changes = applyLayout(given, rows);
      await nextTurn();
      if (latest.current.index.structure !== given) return;
      const done = runCommand(chartWords.arranging, (structure) =>
        structure === given ? changes : applyLayout(structure, rows),
      );
      if (!done) return;
      notify(all ? chartWords.arrangedAll : chartWords.arranged);
      requestAnimationFrame(showAll);
    },
    [frame, latest, showAll],
  );
}
