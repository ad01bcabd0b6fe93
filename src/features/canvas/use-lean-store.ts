import { type InternalNode, useStoreApi } from '@xyflow/react';
import { useState } from 'react';
import { LingeringMap } from './lingering-map.ts';
import type { ElementNode } from './map-nodes.ts';

/** Spares the map what React Flow's store does in vain. */
export function useLeanStore(): void {
  const store = useStoreApi<ElementNode>();
  // At once, as React Flow keeps what it finds when it is first drawn.
  useState(() => {
    const { setNodes, nodeLookup } = store.getState();
    const lookup = new LingeringMap<string, InternalNode<ElementNode>>(nodeLookup);
    store.setState({
      nodeLookup: lookup,
      // Every card that goes is asked once more what it is, before it hears that it has gone. Had it no answer it would
      // throw, and with many cards that takes longer than all the rest.
      setNodes: (nodes) => {
        setNodes(nodes);
        lookup.forget();
      },
      // Sizes and handles are known. To measure them again would draw every card twice.
      updateNodeInternals: () => undefined,
      // When the map goes, the store would be emptied for a next map, and every card that is still there asked what has
      // become of it; but the store goes with the map.
      reset: () => undefined,
    });
  });
}
