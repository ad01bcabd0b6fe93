import { createContext, useContext } from 'react';
import type { TochtDatabase } from './database.ts';

/** The database, for every screen. */
export const DatabaseContext = createContext<TochtDatabase | undefined>(undefined);

/** The database. @throws outside the app */
export function useDatabase(): TochtDatabase {
  const db = useContext(DatabaseContext);
  if (!db) throw new Error('There is no database here.');
  return db;
}
