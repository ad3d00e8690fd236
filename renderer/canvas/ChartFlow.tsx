import { ConnectionLineType, type NodeTypes, ReactFlow } from '@xyflow/react';
import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';
import { GRID } from '../../shared/layout/sizes.ts';
import { useInterface } from '../store/hooks.ts';
import { editsRefused, interfaceStore, notify, select } from '../store/interface-store.ts';
import { chartWords } from '../words/chart-words.ts';
import { ChartGround } from './ChartGround.tsx';
import { ChartLines } from './ChartLines.tsx';
import { ChartPicture } from './ChartPicture.tsx';
import type { ChartNode } from './chart-nodes.ts';
import { EmptyPlan } from './EmptyPlan.tsx';
import { InFull, useFullSoon } from './in-full.ts';
import { useMovedCards } from './moved-cards.ts';
import { Overview } from './Overview.tsx';
import { PersonCard } from './PersonCard.tsx';
import { ProductRegion } from './ProductRegion.tsx';
import { SnapGuides } from './SnapGuides.tsx';
import { SquadCard } from './SquadCard.tsx';
import { useChartKeys } from './use-chart-keys.ts';
import { type ChartModel, useChartModel } from './use-chart-model.ts';
import { useChartView, useRinged } from './use-chart-view.ts';
import { useConnect } from './use-connect.ts';
import { useFirstView } from './use-first-view.ts';
import { useGlide } from './use-glide.ts';
import { useHovered } from './use-hovered.ts';
import { useKeepWhole } from './use-keep-whole.ts';
import { useLineKeys } from './use-line-keys.ts';
import { useMoving } from './use-moving.ts';
import { useMoved, useNodeDrag } from './use-node-drag.ts';
import { useOnly } from './use-only.ts';
import { usePanelDrop } from './use-panel-drop.ts';
import { useSelectionChanges } from './use-selection-changes.ts';
import { useStructureKeys } from './use-structure-keys.ts';
import { useViewArea } from './use-view-area.ts';
import { useZoomSteps } from './use-zoom-steps.ts';
import { MAX_ZOOM, MIN_ZOOM } from './zoom-steps.ts';

const nodeTypes: NodeTypes = { product: ProductRegion, squad: SquadCard, person: PersonCard };
const snapGrid: [number, number] = [GRID, GRID];
const proOptions = { hideAttribution: true };
/** Plain dragging pans; the left button and the middle one. */
const panButtons = [0, 1];
// The same objects every time: React Flow draws every card anew where one of them is another.
const zoomKeys = ['Control', 'Meta'];
const addKeys = ['Shift', 'Control', 'Meta'];
const rename = (_event: unknown, { id }: ChartNode) => {
  const refused = editsRefused();
  if (refused) notify(refused, 'error');
  else interfaceStore.setState({ renaming: id });
};
/** A click on one of several selected cards means that one: React Flow leaves them all selected. */
const selectOne = (event: MouseEvent, { id, type }: ChartNode) => {
  if (event.shiftKey || event.ctrlKey || event.metaKey) return;
  if (interfaceStore.getState().selection.length > 1 && type) select([{ kind: type, id }]);
};
const selectNothing = () => select([]);

/** The chart itself: React Flow, fed from the plan, and everything that can be done on it. */
export function ChartFlow() {
  const frame = useRef<HTMLDivElement>(null);
  const { dragged, take, ...dragging } = useMoved();
  const { ringed, setRinged } = useRinged();
  const detail = useZoomSteps(frame);
  const farOut = detail === 'dots';
  const inFull = useFullSoon(detail);
  const area = useViewArea();
  const { hovered, point, grid } = useHovered(farOut);
  const model = useChartModel(dragged, { area, farOut, hovered, ringed });
  useEffect(() => {
    grid.current = model.grid;
  }, [grid, model.grid]);
  const ready = useFirstView(frame, model);
  useMovedCards(frame, model);
  useGlide(frame, model);
  useChartView(frame, model, { setRinged });
  useKeepWhole(frame, model);
  useOnly();
  const drag = useNodeDrag(frame, model, dragging);
  const panelDrop = usePanelDrop(frame, model);
  const keys = useChartKeys(frame, model);
  useLineKeys(frame, model);
  useStructureKeys(frame, model);
  const connect = useConnect();
  useMoving(frame);
  const selecting = useSelectionChanges(model, take);
  const previewing = useInterface((state) => state.preview !== null);
  const readOnly = useInterface((state) => state.preview !== null || state.quarter !== null);

  return (
    <div
      ref={frame}
      className="chart"
      data-focused={isFocused(model) || undefined}
      data-preview={previewing || undefined}
      tabIndex={-1}
      {...panelDrop}
      {...keys}
      onPointerMove={(event: PointerEvent) => event.buttons === 0 && point(event)}
    >
      {ready && (
        <InFull value={inFull}>
          <ReactFlow<ChartNode>
            nodes={model.nodes}
            nodeTypes={nodeTypes}
            {...selecting}
            onNodeClick={selectOne}
            onNodeDoubleClick={rename}
            onPaneClick={selectNothing}
            {...drag}
            {...connect}
            defaultViewport={ready}
            minZoom={MIN_ZOOM}
            maxZoom={MAX_ZOOM}
            panOnScroll
            panOnDrag={panButtons}
            zoomOnScroll={false}
            zoomOnDoubleClick={false}
            zoomActivationKeyCode={zoomKeys}
            panActivationKeyCode="Space"
            selectionKeyCode="Shift"
            multiSelectionKeyCode={addKeys}
            deleteKeyCode={null}
            nodesDraggable={!readOnly}
            nodesConnectable={!readOnly}
            snapToGrid
            snapGrid={snapGrid}
            nodeDragThreshold={3}
            connectionRadius={28}
            connectionLineType={ConnectionLineType.SmoothStep}
            connectOnClick={false}
            elevateNodesOnSelect={false}
            zIndexMode="manual"
            disableKeyboardA11y
            proOptions={proOptions}
            aria-label={chartWords.label}
          >
            {area && <ChartGround area={area} dotted={!farOut} />}
            {inFull && <Overview grid={model.grid} />}
            {model.picture && <ChartPicture picture={model.picture} />}
            <ChartLines area={area} model={model} />
            <SnapGuides />
          </ReactFlow>
        </InFull>
      )}
      {model.allPlaces.size === 0 && <EmptyPlan />}
    </div>
  );
}

/** Whether something on the chart is selected, or a comparison narrowed down: then whatever has nothing to do with it steps back. */
function isFocused({ selected, related, narrowed }: ChartModel): boolean {
  if (narrowed) return true;
  if (!related) return false;
  return related.edges.size > 0 || [...related.nodes].some((id) => selected.has(id));
}
