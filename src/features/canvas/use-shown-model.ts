import { useShow } from '#actions/show.ts';
import type { Model } from '#core/model/model.ts';
import { submodel } from '#core/queries/submodel.ts';
import { useVisibleModel } from '#session/use-visible-model.ts';

/** The model that the map draws: what isn't folded away, and in a show the page that is shown. */
export function useShownModel(): Model {
  const visible = useVisibleModel();
  const cards = useShow(({ scene }) => scene?.cards);
  return cards ? submodel(visible, cards) : visible;
}
