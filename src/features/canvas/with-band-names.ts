import type { Layout } from '#core/layout/layout.ts';
import type { Model } from '#core/model/model.ts';
import { type BandLabels, bandLabels } from '#core/scene/band-labels.ts';
import { levelNames } from '#i18n/names.ts';

/** A layout with the names of its bands, if it has any, within its bounds. */
export function withBandNames(
  layout: Layout,
  levels: Model['about']['levels'],
): { readonly layout: Layout; readonly labels: BandLabels | undefined } {
  const labels = bandLabels(layout, levelNames(levels));
  return { labels, layout: labels ? { ...layout, bounds: labels.bounds } : layout };
}
