import type { Model } from '../../model/model.ts';
import { modelToDocument } from './model-to-document.ts';

/** A model as the text of a `.tocht.json` file, one field a line, so that two versions can be compared line by line. */
export function writeJson(model: Model): string {
  return `${JSON.stringify(modelToDocument(model), null, 2)}\n`;
}
