import type { Model } from '#core/model/model.ts';
import { visibleModel } from '#core/queries/visible.ts';
import { useSessionState } from './session-context.ts';

/** The open model with only what shows: nothing that is folded away or outside the one branch that is looked at. */
export function useVisibleModel(): Model {
  return useSessionState((state) => visibleModel(state.model, state));
}
