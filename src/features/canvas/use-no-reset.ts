import { useStoreApi } from '@xyflow/react';
import { useState } from 'react';

/**
 * Spares the map a last round. When it goes, React Flow empties its store for a next map, and asks every card that is
 * still there what has become of it; but the store goes with the map.
 */
export function useNoReset(): void {
  const store = useStoreApi();
  // At once, as React Flow keeps what it finds when it is first drawn.
  useState(() => store.setState({ reset: () => undefined }));
}
