import type { Model } from '../model/model.ts';
import { type CardFace, type CardWords, cardFace, type LooseMarks } from './card-face.ts';

/** Keeps the faces of a model's cards up with it: the same map for as long as no face changes. */
export type FaceKeeper = (
  model: Model,
  words: CardWords,
  loose?: LooseMarks,
) => ReadonlyMap<string, CardFace>;

interface Asked {
  readonly model: Model;
  readonly words: CardWords;
  readonly loose: LooseMarks | undefined;
}

/**
 * A keeper of faces for one map. After an edit it looks at every card, but works only on those whose record changed;
 * at all of them when something that any card may show did.
 */
export function keepFaces(): FaceKeeper {
  let last: Asked | undefined;
  let faces: ReadonlyMap<string, CardFace> = new Map();
  return (model, words, loose) => {
    const before = last && last.words === words && sharesAll(last.model, model) ? last : undefined;
    last = { model, words, loose };
    const isSameLoose = before?.loose?.ids === loose?.ids;
    if (isSameLoose && before?.model.elements === model.elements) return faces;
    const fresh: [id: string, face: CardFace][] = [];
    let stayed = 0;
    for (const [id, element] of model.elements) {
      const face = faces.get(id);
      const stays =
        face !== undefined &&
        before?.model.elements.get(id) === element &&
        (before.loose?.ids.has(id) ?? false) === (loose?.ids.has(id) ?? false);
      const now = stays ? face : cardFace(model, element, words, loose);
      if (now === face) stayed += 1;
      else fresh.push([id, now]);
    }
    if (fresh.length === 0 && stayed === faces.size) return faces;
    const others = new Map(faces);
    for (const id of faces.keys()) if (!model.elements.has(id)) others.delete(id);
    for (const [id, face] of fresh) others.set(id, face);
    faces = others;
    return faces;
  };
}

/** Whether all that cards show beside their own record is the same. */
function sharesAll(a: Model, b: Model): boolean {
  return (
    a.about.levels === b.about.levels &&
    a.about.ceiling === b.about.ceiling &&
    a.indicators === b.indicators &&
    a.assumptions === b.assumptions &&
    a.frameworks === b.frameworks
  );
}
