import { useEffect, useRef } from 'react';

/** True as long as something is wanted, and from then on until what takes its place is there. */
export function useOutlasting(isWanted: boolean, isReplaced: boolean): boolean {
  const wasThere = useRef(isWanted);
  const isThere = isWanted || (wasThere.current && !isReplaced);
  useEffect(() => {
    wasThere.current = isThere;
  }, [isThere]);
  return isThere;
}
