import { useEffect, useRef } from 'react';
import { showStore, useShow } from '#actions/show.ts';
import { useSession, useSessionState } from '#session/session-context.ts';
import type { Moment } from './scene-part.ts';
import { openShowChannel, type ShowChannel } from './show-channel.ts';

/**
 * Keeps a second screen in step with the first: the same card, the same way of showing, as far revealed. Each screen
 * makes pages of its own size.
 */
export function useFollowers(
  follows: boolean,
  moment: Moment,
  setMoment: (moment: Moment) => void,
): void {
  const session = useSession();
  const way = useShow((state) => state.kind);
  const selected = useSessionState(({ selection }) => selection.values().next().value);
  const folded = useSessionState((state) => state.folded);
  const latest = useRef({ moment, setMoment });
  latest.current = { moment, setMoment };
  const line = useRef<ShowChannel>(undefined);
  const tell = useRef(() => {});
  tell.current = () => {
    const { step, from } = moment;
    line.current?.post({ kind: 'scene', way, step, from, selected, folded: [...folded] });
  };

  useEffect(() => {
    const channel = openShowChannel(session.id, (message) => {
      if (message.kind === 'hello' && !follows) tell.current();
      if (message.kind !== 'scene' || !follows) return;
      const { model, folded: before } = session.store.getState();
      session.fold(
        [...before].filter((id) => !message.folded.includes(id)),
        false,
      );
      session.fold(message.folded, true);
      showStore.setState({ kind: message.way });
      session.select(
        message.selected !== undefined && model.elements.has(message.selected)
          ? [message.selected]
          : [],
      );
      latest.current.setMoment({
        ...latest.current.moment,
        step: message.step,
        from: message.from,
      });
    });
    line.current = channel;
    if (follows) channel.post({ kind: 'hello' });
    return () => channel.close();
  }, [session, follows]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: told whenever any of it changes
  useEffect(() => {
    if (!follows) tell.current();
  }, [follows, way, selected, folded, moment.step, moment.from]);
}
