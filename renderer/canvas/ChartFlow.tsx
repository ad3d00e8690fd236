import {
  Background,
  BackgroundVariant,
  ConnectionLineType,
  type EdgeTypes,
  type NodeTypes,
  ReactFlow,
} from '@xyflow/react';
import { useRef } from 'react';
import { GRID } from '../../shared/layout/sizes.ts';
import { useInterface } from '../store/hooks.ts';
import { interfaceStore, select } from '../store/interface-store.ts';
import { ChartEdgeLine } from './ChartEdgeLine.tsx';
import type { ChartEdge } from './chart-edges.ts';
import type { ChartNode } from './chart-nodes.ts';
import { EmptyPlan } from './EmptyPlan.tsx';
import { Overview } from './Overview.tsx';
import { PersonCard } from './PersonCard.tsx';
import { ProductRegion } from './ProductRegion.tsx';
import { SquadCard } from './SquadCard.tsx';
import { useChartKeys } from './use-chart-keys.ts';
import { useChartModel } from './use-chart-model.ts';
import { FIT_PADDING, useChartView, useRinged } from './use-chart-view.ts';
import { useConnect } from './use-connect.ts';
import { useMoved, useNodeDrag } from './use-node-drag.ts';
import { usePanelDrop } from './use-panel-drop.ts';
import { useSelectionChanges } from './use-selection-changes.ts';
import { useZoomSteps } from './use-zoom-steps.ts';
import { MAX_ZOOM, MIN_ZOOM } from './zoom-steps.ts';

const nodeTypes: NodeTypes = { product: ProductRegion, squad: SquadCard, person: PersonCard };
const edgeTypes: EdgeTypes = { chart: ChartEdgeLine };
const grid: [number, number] = [GRID, GRID];
const fitOptions = { padding: FIT_PADDING, maxZoom: 1 };
const proOptions = { hideAttribution: true };
/** Plain dragging pans; the left button and the middle one. */
const panButtons = [0, 1];

/** The chart itself: React Flow, fed from the plan, and everything that can be done on it. */
export function ChartFlow() {
  const frame = useRef<HTMLDivElement>(null);
  const { moved, setMoved, going, take } = useMoved();
  const { ringed, setRinged } = useRinged();
  const detail = useZoomSteps(frame);
  const model = useChartModel(moved, ringed, detail === 'dots');
  useChartView(frame, model, { setRinged });
  const drag = useNodeDrag(frame, model, { setMoved, going });
  const panelDrop = usePanelDrop(frame, model);
  const keys = useChartKeys(frame, model);
  const connect = useConnect();
  const selecting = useSelectionChanges(model, take);
  const someSelected = useInterface((state) => state.selection.length > 0);
  const previewing = useInterface((state) => state.preview !== null);

  return (
    <div
      ref={frame}
      className="chart"
      data-focused={someSelected || undefined}
      data-preview={previewing || undefined}
      tabIndex={-1}
      {...panelDrop}
      {...keys}
    >
      <ReactFlow<ChartNode, ChartEdge>
        nodes={model.nodes}
        edges={model.edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        {...selecting}
        onNodeDoubleClick={(_event, node) => interfaceStore.setState({ renaming: node.id })}
        onPaneClick={() => select([])}
        {...drag}
        {...connect}
        fitView
        fitViewOptions={fitOptions}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        panOnScroll
        panOnDrag={panButtons}
        zoomOnScroll={false}
        zoomOnDoubleClick={false}
        zoomActivationKeyCode={['Control', 'Meta']}
        panActivationKeyCode="Space"
        selectionKeyCode="Shift"
        multiSelectionKeyCode={['Shift', 'Control', 'Meta']}
        deleteKeyCode={null}
        nodesDraggable={!previewing}
        nodesConnectable={!previewing}
        snapToGrid
        snapGrid={grid}
        nodeDragThreshold={3}
        connectionRadius={28}
        connectionLineType={ConnectionLineType.SmoothStep}
        connectOnClick={false}
        edgesFocusable={false}
        elevateNodesOnSelect={false}
        zIndexMode="manual"
        disableKeyboardA11y
        onlyRenderVisibleElements
        proOptions={proOptions}
        aria-label="Chart of the organisation"
      >
        <Background variant={BackgroundVariant.Dots} gap={24} size={1.5} />
        <Overview places={model.places} />
      </ReactFlow>
      {model.nodes.length === 0 && <EmptyPlan />}
    </div>
  );
}
