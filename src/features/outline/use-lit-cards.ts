import { useMemo } from 'react';
import { pathwayOf } from '#core/queries/pathway.ts';
import { useSessionState } from '#session/session-context.ts';

/** The cards of the pathway that is lit; `undefined` while none is, and nothing is dimmed. */
export function useLitCards(): ReadonlySet<string> | undefined {
  const pathway = useSessionState((state) => state.pathway);
  const elements = useSessionState(({ model }) => (pathway ? model.elements : undefined));
  const links = useSessionState(({ model }) => (pathway ? model.links : undefined));
  return useMemo(() => {
    if (!pathway || !elements || !links) return undefined;
    const { above, below } = pathwayOf({ elements, links }, pathway.id);
    const most = pathway.reach === 'all' ? Number.POSITIVE_INFINITY : pathway.reach;
    const within = [...above, ...below].filter(([, steps]) => steps <= most);
    return new Set([pathway.id, ...within.map(([id]) => id)]);
  }, [pathway, elements, links]);
}
