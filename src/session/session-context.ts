import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Session, SessionState } from './session.ts';

/** The open session, for the screens of one model. */
export const SessionContext = createContext<Session | undefined>(undefined);

/** The open session. @throws outside the screen of a model */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no open model here.');
  return session;
}

/** A part of the open session's state; the component is drawn again only when that part changes. */
export function useSessionState<T>(selector: (state: SessionState) => T): T {
  return useStore(useSession().store, selector);
}
