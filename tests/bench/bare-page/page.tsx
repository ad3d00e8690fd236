import { Background, type Node, Position, ReactFlow, useNodesState } from '@xyflow/react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import '@xyflow/react/dist/style.css';

/*
 * What ours is measured against: React Flow as somebody would set it up who has read its page on
 * performance. Sizes and handles are given, so that nothing is measured; nodes are its own default
 * nodes with a name; there are no edges, no panels, no rules, no people.
 */

interface Setting {
  readonly count: number;
  readonly onlyVisible: boolean;
  readonly width: number;
  readonly height: number;
}

const SIZE = { width: 256, height: 136 };
const GAP = 44;

function plainNodes(count: number, shape: number): Node[] {
  const columns = Math.max(
    1,
    Math.round(Math.sqrt((count * shape * (SIZE.height + GAP)) / (SIZE.width + GAP))),
  );
  const middle = { x: SIZE.width / 2, width: 1, height: 1 };
  return Array.from({ length: count }, (_, at) => ({
    id: `n${at}`,
    position: {
      x: (at % columns) * (SIZE.width + GAP),
      y: Math.floor(at / columns) * (SIZE.height + GAP),
    },
    data: { label: `Search ${at}` },
    ...SIZE,
    measured: SIZE,
    handles: [
      { ...middle, type: 'target', position: Position.Top, y: 0 },
      { ...middle, type: 'source', position: Position.Bottom, y: SIZE.height },
    ],
  }));
}

function Bare({ count, onlyVisible, width, height }: Setting) {
  const [nodes, , onNodesChange] = useNodesState(plainNodes(count, width / height));
  return (
    <div style={{ width, height }}>
      <ReactFlow
        nodes={nodes}
        onNodesChange={onNodesChange}
        onInit={(flow) => Object.assign(window, { flow })}
        onlyRenderVisibleElements={onlyVisible}
        panOnScroll
        fitView
        minZoom={0.02}
        maxZoom={2.5}
      >
        <Background />
      </ReactFlow>
    </div>
  );
}

let shows = 0;

function Page() {
  const [setting, setSetting] = useState<Setting | null>(null);
  Object.assign(window, { show: (next: Setting | null) => flushSync(() => setSetting(next)) });
  return setting && <Bare key={shows++} {...setting} />;
}

createRoot(document.getElementById('root') as HTMLElement).render(<Page />);
