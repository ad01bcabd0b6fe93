import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from 'react';
import type { Layout } from '#core/layout/layout.ts';
import type { Model } from '#core/model/model.ts';
import { looseElements } from '#core/queries/loose.ts';
import type { BandLabels } from '#core/scene/band-labels.ts';
import type { CardFace } from '#core/scene/card-face.ts';
import { cardWords } from '#i18n/card-words.ts';
import { useLocale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useSessionState } from '#session/session-context.ts';
import { useHandler } from '#ui/use-handler.ts';
import { isLargeMap } from './large-map.ts';
import { leaveKeepers, takeKeepers } from './map-keepers.ts';
import { withBandNames } from './with-band-names.ts';

/** The map of a model: the face of every card, and where everything stands. */
export interface MapPicture {
  readonly faces: ReadonlyMap<string, CardFace>;
  /** Where everything stands; its bounds hold the names of the bands too. */
  readonly layout: Layout;
  /** On a large map, just after an edit: the layout proper is on its way. */
  readonly isProvisional: boolean;
  /** The names of the bands, when the model asks for bands. */
  readonly labels: BandLabels | undefined;
}

/** Lays the model out anew when something in it changed that the map shows. */
export function useMapPicture(model: Model): MapPicture {
  const locale = useLocale();
  const [arrived, tell] = useReducer((count: number) => count + 1, 0);
  const [keepers] = useState(() => takeKeepers(model));
  const { facesOf, layouts } = keepers;
  useLayoutEffect(() => {
    layouts.onLayout = tell;
  }, [layouts]);
  // Whoever looks at the list for a moment comes back to a map that is laid out.
  const leave = useHandler(() => leaveKeepers(model, keepers));
  useEffect(() => leave, [leave]);
  // A card whose branch is folded away, or stands on another page, is tied all the same.
  const loose = useSessionState((state) => looseElements(state.model));
  const { about, elements, links, assumptions, indicators, frameworks } = model;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these tables are all of the model that cards show
  const faces = useMemo(
    () => facesOf(model, cardWords(locale), { ids: loose, word: m.card_loose() }),
    [
      about.levels,
      about.ceiling,
      elements,
      assumptions,
      indicators,
      frameworks,
      loose,
      locale,
      facesOf,
    ],
  );
  // Asked again about the same cards it gives the same layout, or the one that has arrived meanwhile.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const { layout, isProvisional } = useMemo(
    () => layouts.layoutOf({ about, elements, links }, faces),
    [about, elements, links, faces, layouts, arrived],
  );
  const isLarge = isLargeMap(elements.size);
  useEffect(() => {
    if (!isLarge) return whenIdle(() => layouts.rehearse());
    const stop = whenIdle(() => {
      layouts.start();
      return false;
    });
    return () => {
      stop();
      layouts.stop();
    };
  }, [layouts, isLarge]);
  return useMemo(
    () => ({ faces, isProvisional, ...withBandNames(layout, about.levels) }),
    [about.levels, faces, layout, isProvisional],
  );
}

/** Does something in a quiet moment, and in another for as long as it says that there is more. */
function whenIdle(work: () => boolean): () => void {
  let stop: () => void;
  const ask = (): void => {
    const run = (): void => {
      if (work()) ask();
    };
    if (typeof requestIdleCallback === 'function') {
      const request = requestIdleCallback(run, { timeout: 5_000 });
      stop = () => cancelIdleCallback(request);
    } else {
      const timer = setTimeout(run, 1_000);
      stop = () => clearTimeout(timer);
    }
  };
  ask();
  return () => stop();
}
