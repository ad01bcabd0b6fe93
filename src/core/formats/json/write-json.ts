import { DOCUMENT_VERSION, type Model } from '../../model/model.ts';
import { modelToDocument } from './model-to-document.ts';

/**
 * A model as the text of a `.tocht.json` file, one field a line, so that two versions can be compared line by line.
 * @param version of the document the model was read from: a newer one stays what it is
 */
export function writeJson(model: Model, version = DOCUMENT_VERSION): string {
  return `${JSON.stringify({ ...modelToDocument(model), version }, null, 2)}\n`;
}
