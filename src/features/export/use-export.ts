import { useEffect, useMemo, useRef, useState } from 'react';
import { saveModelFile } from '#actions/export-actions.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSession, useSessionState } from '#session/session-context.ts';
import { useDatabase } from '#storage/database-context.ts';
import { toast } from '#ui/toast.tsx';
import { type ExportChoice, lastChoice, rememberChoice } from './export-choice.ts';
import { ExportError, type ExportFailure } from './export-error.ts';
import type { Waiting } from './raster.ts';
import { copyPicture, downloadPicture, type Wanted } from './take-away.ts';

/** What the dialog shows and can do. */
export interface Export {
  readonly choice: ExportChoice;
  readonly choose: (change: Partial<ExportChoice>) => void;
  /** The selected elements. */
  readonly selected: ReadonlySet<string>;
  /** Pixels a px: what was chosen, or the smaller scale that was accepted instead. */
  readonly scale: number;
  readonly acceptScale: (scale: number) => void;
  /** How much of what is being made is done, from 0 to 1; `undefined` while nothing is. */
  readonly progress: number | undefined;
  readonly failure: ExportFailure | undefined;
  readonly download: () => void;
  readonly copy: () => void;
}

/** The choices of the dialog, and taking away what was chosen; `onDone` is called when that went well. */
export function useExport(onDone: () => void): Export {
  const session = useSession();
  const db = useDatabase();
  const model = useSessionState((state) => state.model);
  const selection = useSessionState((state) => state.selection);
  const selected = useMemo(
    () => new Set([...selection].filter((id) => model.elements.has(id))),
    [selection, model],
  );
  const [chosen, setChoice] = useState(lastChoice);
  const [accepted, setAccepted] = useState<number | undefined>();
  const [progress, setProgress] = useState<number>();
  const giveUp = useRef<AbortController>(undefined);
  const [failure, setFailure] = useState<ExportFailure | undefined>();
  // What was selected may have been removed meanwhile, in another tab.
  const scope = selected.size === 0 ? 'model' : chosen.scope;
  const choice: ExportChoice = { ...chosen, scope };
  const scale = accepted ?? choice.scale;

  // Who closes the dialog doesn't want it any more.
  useEffect(() => () => giveUp.current?.abort(), []);

  const takeAway = async (take: (waiting: Waiting) => Promise<string>): Promise<void> => {
    if (progress !== undefined) return;
    giveUp.current = new AbortController();
    const { signal } = giveUp.current;
    // Drawn anew a hundred times at most.
    const onProgress = (part: number): void => setProgress(Math.floor(part * 100) / 100);
    setProgress(0);
    setFailure(undefined);
    try {
      const message = await take({ signal, onProgress });
      rememberChoice(choice);
      toast({ message });
      onDone();
    } catch (error) {
      if (signal.aborted) return;
      setFailure(error instanceof ExportError ? error.failure : 'file');
    } finally {
      setProgress(undefined);
    }
  };

  const wanted = (kind: Wanted['kind']): Wanted => ({
    ...choice,
    kind,
    only: choice.scope === 'selection' ? selected : undefined,
    scale,
  });

  return {
    choice,
    choose(change) {
      setChoice((before) => ({ ...before, ...change }));
      setAccepted(undefined);
      setFailure(undefined);
    },
    selected,
    scale,
    acceptScale: setAccepted,
    progress,
    failure,
    download() {
      void takeAway(async (waiting) => {
        const file =
          choice.kind === 'json'
            ? await saveModelFile(session, db)
            : await downloadPicture(model, wanted(choice.kind), waiting);
        return m.export_done_download({ file });
      });
    },
    copy() {
      void takeAway(async (waiting) => {
        await copyPicture(model, wanted(choice.kind === 'view' ? 'view' : 'png'), waiting);
        return m.export_done_copy();
      });
    },
  };
}
