import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import { interfaceStore, notify, select } from '../store/interface-store.ts';
import { currentStructure } from '../store/plan-store.ts';
import { chartWords } from '../words/chart-words.ts';
import { type ChartEdge, selectedByEdge } from './chart-edges.ts';
import { focusCard, focusWhenDrawn, showBox } from './focus-card.ts';
import { setLineWalk } from './line-walk.ts';
import { boundsOfAll } from './spatial.ts';
import type { ChartModel } from './use-chart-model.ts';

/** Lines that are walked, and the card that they were reached from. */
interface Walk {
  readonly from: string;
  readonly lines: readonly ChartEdge[];
}

const moves: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** Whether the row that a line stands for is still in the plan. */
function exists(edge: ChartEdge): boolean {
  const { kind, id } = selectedByEdge(edge.id);
  const structure = currentStructure();
  return (kind === 'assignment' ? structure.assignment : structure.reportingLine).has(id);
}

/** The lines of a card by keyboard: E goes to them, arrows walk them, Escape goes back, Delete removes. */
export function useLineKeys(frame: RefObject<HTMLElement | null>, model: ChartModel): void {
  const flow = useReactFlow();
  const latest = useRef(model);
  latest.current = model;
  useEffect(() => {
    const chart = frame.current;
    if (!chart) return;
    let walk: Walk | null = null;

    const goTo = (edge: ChartEdge) => {
      select([selectedByEdge(edge.id)]);
      const box = boundsOfAll(latest.current.places, [edge.source, edge.target]);
      if (box) showBox(flow, chart, box);
      focusWhenDrawn(chart, `[data-line-id="${CSS.escape(edge.id)}"]`);
    };
    const back = () => {
      const { places } = latest.current;
      const place = walk && places.get(walk.from);
      if (!walk || !place) return false;
      select([{ kind: place.subject, id: walk.from }]);
      focusCard(flow, chart, places, walk.from);
      walk = null;
      return true;
    };
    const begin = () => {
      const { edges, related, selected, places } = latest.current;
      const from = [...selected].find((id) => places.has(id));
      const lines = edges.filter(({ id, ghost }) => !ghost && related?.edges.has(id));
      const [first] = lines;
      if (!from) return;
      if (first) {
        walk = { from, lines };
        goTo(first);
      } else notify(chartWords.noLine);
    };
    /** A line that was reached otherwise: its walk is along those of the card that it leaves. */
    const walkOf = (id: string): Walk | null => {
      if (walk?.lines.some((line) => line.id === id)) return walk;
      const { edges } = latest.current;
      const line = edges.find((one) => one.id === id);
      if (!line) return null;
      return { from: line.source, lines: edges.filter(({ source }) => source === line.source) };
    };
    const press = (event: KeyboardEvent) => {
      const id = event.target instanceof SVGElement ? event.target.dataset.lineId : undefined;
      if (!id || event.ctrlKey || event.metaKey || event.altKey) return;
      const by = moves[event.key];
      walk = walkOf(id);
      if (by !== undefined) {
        event.preventDefault();
        const lines = walk?.lines.filter(exists) ?? [];
        const at = lines.findIndex((line) => line.id === id);
        const next = lines[(at + by + lines.length) % lines.length];
        if (next) goTo(next);
      } else if (event.key === 'Escape' && back()) event.preventDefault();
      else if (event.key === 'Enter') {
        event.preventDefault();
        interfaceStore.setState({ rightPanel: 'inspector', showRight: true });
      }
    };
    setLineWalk({ begin, back });
    chart.addEventListener('keydown', press);
    return () => {
      setLineWalk(null);
      chart.removeEventListener('keydown', press);
    };
  }, [flow, frame]);
}
