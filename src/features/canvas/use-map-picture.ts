import { useMemo } from 'react';
import { type Layout, layoutModel } from '#core/layout/layout.ts';
import type { Model } from '#core/model/model.ts';
import { type BandLabels, bandLabels } from '#core/scene/band-labels.ts';
import { type CardFace, cardFace } from '#core/scene/card-face.ts';
import { cardWords } from '#i18n/card-words.ts';
import { useLocale } from '#i18n/locale.ts';
import { levelNames } from '#i18n/names.ts';

/** The map of a model: the face of every card, and where everything stands. */
export interface MapPicture {
  readonly faces: ReadonlyMap<string, CardFace>;
  /** Where everything stands; its bounds hold the names of the bands too. */
  readonly layout: Layout;
  /** The names of the bands, when the model asks for bands. */
  readonly labels: BandLabels | undefined;
}

/** Lays the model out anew when something in it changed that the map shows. */
export function useMapPicture(model: Model): MapPicture {
  const locale = useLocale();
  const { about, elements, links, assumptions, indicators, frameworks } = model;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these tables are all of the model that the map shows
  return useMemo(() => {
    const words = cardWords(locale);
    const faces = new Map<string, CardFace>();
    for (const [id, element] of elements) faces.set(id, cardFace(model, element, words));
    const layout = layoutModel(model, faces);
    const labels = bandLabels(layout, levelNames(about.levels));
    return { faces, labels, layout: labels ? { ...layout, bounds: labels.bounds } : layout };
  }, [about, elements, links, assumptions, indicators, frameworks, locale]);
}
