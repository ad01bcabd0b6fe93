import { useState } from 'react';
import { startFromTemplate } from '#actions/create-model.ts';
import { useProblem } from '#actions/problem.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useDatabase } from '#storage/database-context.ts';
import { type Example, readExample } from './examples.ts';

/** Makes a model of one's own from an example and goes there; `busy` while one is being read. */
export function useExample(): {
  readonly busy: boolean;
  readonly open: (example: Example) => Promise<boolean>;
} {
  const db = useDatabase();
  const [busy, setBusy] = useState(false);
  return {
    busy,
    open: async (example) => {
      setBusy(true);
      try {
        await startFromTemplate(db, await readExample(example), example.name);
        return true;
      } catch {
        useProblem.getState().show({
          title: m.examples_failed(),
          what: m.examples_failed_what(),
          safe: m.problem_nothing_changed(),
        });
        return false;
      } finally {
        setBusy(false);
      }
    },
  };
}
