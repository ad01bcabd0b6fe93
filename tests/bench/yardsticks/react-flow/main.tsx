import {
  type Edge,
  getNodesBounds,
  type Node,
  ReactFlow,
  ReactFlowProvider,
  useEdgesState,
  useNodesInitialized,
  useNodesState,
  useReactFlow,
} from '@xyflow/react';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import '@xyflow/react/dist/style.css';
import { toBlob } from 'html-to-image';
import type { PlacedGraph, Yardstick } from '../../bench-page.ts';
import '../page.css';
import { addLine, markPainted, OPENING_ZOOM, placedGraph } from '../frame.ts';

// React Flow as a plain app uses it: its own nodes and edges, all of them drawn, no minimap.

function nodesOf({ cards }: PlacedGraph): Node[] {
  return cards.map(({ id, title, x, y, width, height }) => ({
    id,
    position: { x, y },
    data: { label: title },
    style: { width, height },
  }));
}

const edgesOf = ({ links }: PlacedGraph): Edge[] =>
  links.map(({ id, from, to }) => ({ id, source: to, target: from, type: 'smoothstep' }));

function Flow({ graph }: { graph: PlacedGraph }) {
  const [nodes, setNodes, onNodesChange] = useNodesState(nodesOf(graph));
  const [edges, setEdges, onEdgesChange] = useEdgesState(edgesOf(graph));
  const flow = useReactFlow();
  const ready = useNodesInitialized();
  useEffect(() => {
    if (ready && performance.getEntriesByName('painted').length === 0) markWhenThere();
  }, [ready]);
  useEffect(() => {
    const root = graph.cards[0];
    addLine((title) => {
      const at = { x: (root?.x ?? 0) + 40, y: (root?.y ?? 0) + 40 };
      setNodes((before) => [
        ...before,
        { id: title, position: at, data: { label: title }, style: { width: 220, height: 64 } },
      ]);
      setEdges((before) => [
        ...before,
        { id: `to ${title}`, source: root?.id ?? '', target: title, type: 'smoothstep' },
      ]);
    });
    const yardstick: Yardstick = {
      zoom: flow.getZoom,
      isCard: (x, y) => Boolean(document.elementFromPoint(x, y)?.closest('.react-flow__node')),
      watch() {},
      shows: (title) => {
        const node = document.querySelector<HTMLElement>(`[data-id="${title}"]`);
        return node !== null && node.style.visibility !== 'hidden';
      },
      isEditing: () => false,
      exportPng: () => exportPng(getNodesBounds(flow.getNodes())),
    };
    window.bench = yardstick;
  }, [graph, flow, setNodes, setEdges]);
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      fitView
      fitViewOptions={{ minZoom: OPENING_ZOOM, maxZoom: 1 }}
      minZoom={0.1}
      panOnScroll
    />
  );
}

/** Nodes are hidden until they were measured, and edges come after them. */
function markWhenThere(): void {
  const node = document.querySelector<HTMLElement>('.react-flow__node');
  const there = node && node.style.visibility !== 'hidden';
  if (there && document.querySelector('.react-flow__edge')) markPainted();
  else requestAnimationFrame(markWhenThere);
}

/** The recipe of React Flow's documentation, for the whole model at its own size. */
async function exportPng(bounds: { x: number; y: number; width: number; height: number }) {
  const viewport = document.querySelector<HTMLElement>('.react-flow__viewport');
  const [width, height] = [Math.ceil(bounds.width) + 80, Math.ceil(bounds.height) + 80];
  if (!viewport) throw new Error('no viewport');
  const blob = await toBlob(viewport, {
    backgroundColor: '#ffffff',
    pixelRatio: 2,
    width,
    height,
    style: {
      width: `${width}px`,
      height: `${height}px`,
      transform: `translate(${40 - bounds.x}px, ${40 - bounds.y}px) scale(1)`,
    },
  });
  if (!blob) throw new Error('the browser gave no picture');
  return blob;
}

placedGraph().then((graph) => {
  createRoot(document.querySelector('#root') as HTMLElement).render(
    <ReactFlowProvider>
      <Flow graph={graph} />
    </ReactFlowProvider>,
  );
});
