import type { Box } from '#core/layout/box.ts';
import type { Layout } from '#core/layout/layout.ts';
import type { Session } from '#session/session.ts';

/** Where the selected card stands, the first of several; `undefined` where none is, or it isn't on the map. */
export function selectedBox({ store }: Session, { boxes }: Pick<Layout, 'boxes'>): Box | undefined {
  const [id] = store.getState().selection;
  return id === undefined ? undefined : boxes.get(id);
}
