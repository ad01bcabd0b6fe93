import { changedIds, rememberChanges } from '../model/changed-ids.ts';
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
 * A keeper of faces for one map. After an edit it looks only at the cards whose record changed; at all of them when
 * something that any card may show did.
 */
export function keepFaces(): FaceKeeper {
  let last: Asked | undefined;
  let faces: ReadonlyMap<string, CardFace> = new Map();
  return (model, words, loose) => {
    const before = last && last.words === words && sharesAll(last.model, model) ? last : undefined;
    last = { model, words, loose };
    const ids = before
      ? new Set([
          ...changedIds(before.model.elements, model.elements),
          ...markedOtherwise(before.loose, loose),
        ])
      : new Set([...faces.keys(), ...model.elements.keys()]);
    let others: Map<string, CardFace> | undefined;
    for (const id of ids) {
      const element = model.elements.get(id);
      const face = element && cardFace(model, element, words, loose);
      if (face === faces.get(id)) continue;
      others ??= new Map(faces);
      if (face) others.set(id, face);
      else others.delete(id);
    }
    if (!others) return faces;
    rememberChanges(faces, others, ids);
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

/** The ids of cards that are marked now and weren't, or the other way round. */
function* markedOtherwise(
  before: LooseMarks | undefined,
  after: LooseMarks | undefined,
): Generator<string, void> {
  if (before?.ids === after?.ids) return;
  for (const id of before?.ids ?? []) if (!after?.ids.has(id)) yield id;
  for (const id of after?.ids ?? []) if (!before?.ids.has(id)) yield id;
}
