import type { Model } from '#core/model/model.ts';
import { thumbnailSvg } from '#core/scene/thumbnail.ts';
import type { ModelEntry } from './database.ts';

/** What an entry repeats of its model, cheap enough to look at with each edit. */
export type EntryFacts = Pick<ModelEntry, 'title' | 'language' | 'elementCount'>;

/** What an entry repeats of a model. */
export function entryFacts(model: Model): EntryFacts {
  return {
    title: model.about.title,
    language: model.about.language,
    elementCount: model.elements.size,
  };
}

/** The entry of a model that is changed now. */
export function entryOf(id: string, model: Model, documentVersion: number): ModelEntry {
  return {
    id,
    ...entryFacts(model),
    createdAt: model.about.createdAt,
    changedAt: new Date().toISOString(),
    thumbnail: drawThumbnail(model),
    documentVersion,
  };
}

/** The model drawn small; empty rather than a failure, for a picture is no reason not to keep a model. */
export function drawThumbnail(model: Model): string {
  try {
    return thumbnailSvg(model);
  } catch {
    return '';
  }
}
