import { useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, memo, useId, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { foldText } from '../../search/fold-text.ts';
import type { Analysis } from '../../store/analysis.ts';
import { useAnalysis, useInterface, useOpenPlan } from '../../store/hooks.ts';
import { type Selected, select } from '../../store/interface-store.ts';
import { useRemeasured, useTextScaled } from '../../ui/text-scale.ts';
import { useWhenQuiet } from '../../ui/use-when-quiet.ts';
import { outlineWords } from '../../words/panel-words.ts';
import { goTo, inspect } from '../fly-to.ts';
import { expansionStore, setExpanded } from './expansion-store.ts';
import { OutlineItem } from './OutlineItem.tsx';
import { nearestNode, outlineHits } from './outline-hits.ts';
import { type OutlineRow, opensByItself, outlineRows } from './outline-rows.ts';
import { type OutlineNode, outlineOf } from './outline-tree.ts';
import { useReveal } from './use-reveal.ts';
import { useTreeKeys } from './use-tree-keys.ts';
import './outline.css';

const SIZES = { row: 26 };
/** Plans with more squads than this open with the squads folded. */
const SMALL = 12;

/** Products, squads and people as a tree; what is selected here is selected on the chart. */
export function Outline({ search }: { search: string }) {
  const { folder, fileName } = useOpenPlan();
  // Typing in a field comes first; the outline follows when there is time.
  const analysis = useWhenQuiet(useAnalysis());
  return <Tree analysis={analysis} plan={`${folder}/${fileName}`} search={search} />;
}

interface TreeProps {
  readonly analysis: Analysis;
  /** Where the plan lies. */
  readonly plan: string;
  readonly search: string;
}

const Tree = memo(function Tree({ analysis, plan, search }: TreeProps) {
  const nodes = outlineOf(analysis);
  const byHand = useStore(expansionStore, (state) => state.plans.get(plan));
  const selection = useInterface((state) => state.selection);
  const query = foldText(search.trim());
  const small = analysis.structure.squad.size <= SMALL;
  const hits = useMemo(() => (query === '' ? null : outlineHits(nodes, query)), [nodes, query]);
  const nearest = useMemo(() => hits && nearestNode(nodes, hits), [nodes, hits]);
  const rows = useMemo(() => {
    const isExpanded = (node: OutlineNode) => byHand?.[node.key] ?? opensByItself(node.kind, small);
    return outlineRows(nodes, { hits, isExpanded });
  }, [nodes, hits, byHand, small]);

  const [activeKey, setActiveKey] = useState('');
  const at = rows.findIndex(({ node }) => node.key === activeKey);
  const nearestAt = at < 0 && nearest ? rows.findIndex(({ node }) => node === nearest) : at;
  const active = Math.max(0, nearestAt);
  const scroller = useRef<HTMLDivElement>(null);
  const { row: rowHeight } = useTextScaled(SIZES);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    // By what a row is about: a row that is pressed while others come and go stays the one pressed.
    getItemKey: (number) => rows[number]?.node.key ?? number,
    overscan: 12,
  });
  useRemeasured(virtual);
  const chosen = useMemo(
    () => new Set(selection.map(({ kind, id }) => `${kind}:${id}`)),
    [selection],
  );
  const moveTo = (number: number) => {
    setActiveKey(rows[number]?.node.key ?? '');
    virtual.scrollToIndex(number);
  };
  const expand = (which: readonly OutlineRow[], expanded: boolean) =>
    setExpanded(
      plan,
      which.map(({ node }) => node.key),
      expanded,
    );
  const open = (row: OutlineRow) => {
    setActiveKey(row.node.key);
    if (row.node.kind === 'group') expand([row], row.expanded === false);
    else goTo({ kind: row.node.kind, id: row.node.id });
  };
  const toggle = ({ node }: OutlineRow) => {
    if (node.kind === 'group') return;
    const without = selection.filter(({ kind, id }) => kind !== node.kind || id !== node.id);
    const more: Selected = { kind: node.kind, id: node.id };
    select(without.length < selection.length ? without : [...selection, more]);
  };
  const click = (row: OutlineRow, event: MouseEvent) => {
    if (!event.ctrlKey && !event.metaKey) return open(row);
    setActiveKey(row.node.key);
    toggle(row);
  };
  const pageSize = () =>
    Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
  const press = useTreeKeys({ rows, active, pageSize, moveTo, expand, open, toggle });

  useReveal(selection, nodes, plan, small, ({ kind, id }) => {
    const already = rows[active]?.node;
    if (already?.kind === kind && already.id === id) return true;
    const at = rows.findIndex(({ node }) => node.kind === kind && node.id === id);
    if (at >= 0) moveTo(at);
    return at >= 0;
  });

  const treeId = useId();
  const items = virtual.getVirtualItems();
  const activeIsDrawn = items.some(({ index }) => index === active);
  if (rows.length === 0) {
    return (
      <p className="outline-empty">
        {query === '' ? outlineWords.empty : outlineWords.nothingNamed(search.trim())}
      </p>
    );
  }
  return (
    <div
      ref={scroller}
      role="tree"
      aria-label={outlineWords.label}
      aria-multiselectable="true"
      aria-activedescendant={activeIsDrawn ? `${treeId}${active}` : undefined}
      className="outline"
      tabIndex={0}
      onKeyDown={press}
    >
      <div role="none" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start, key }) => {
          const row = rows[index];
          return row ? (
            <OutlineItem
              key={key}
              id={`${treeId}${index}`}
              row={row}
              top={start}
              query={query}
              selected={chosen.has(`${row.node.kind}:${row.node.id}`)}
              active={index === active}
              onOpen={click}
              onInspect={({ node }) =>
                node.kind !== 'group' && inspect({ kind: node.kind, id: node.id })
              }
              onExpand={(of) => expand([of], of.expanded === false)}
            />
          ) : null;
        })}
      </div>
    </div>
  );
});
