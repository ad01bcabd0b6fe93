import type * as Y from 'yjs';
import { rememberChanges } from '#core/model/changed-ids.ts';
import type { Model, Records, TableName } from '#core/model/model.ts';
import { TABLE_NAMES } from '#core/model/model.ts';
import { aboutOf, readAbout, readRecord, tableOf } from './document.ts';

/**
 * Keeps a plain model in step with a document: after each transaction only the records it touched are read again.
 * @param onModel gets the next model, and the ids of the records that were touched
 * @returns a function that stops
 */
export function projectDocument(
  doc: Y.Doc,
  first: Model,
  onModel: (model: Model, touched: ReadonlySet<string>) => void,
): () => void {
  let model = first;
  const onTransaction = (transaction: Y.Transaction): void => {
    const touched = touchedRecords(doc, transaction);
    const aboutTouched = transaction.changed.has(aboutOf(doc) as never);
    if (touched.size === 0 && !aboutTouched) return;
    const next: { -readonly [K in keyof Model]: Model[K] } = { ...model };
    const ids = new Set<string>();
    for (const [name, recordIds] of touched) {
      const table = new Map<string, Records[TableName]>(model[name]);
      for (const id of recordIds) {
        ids.add(id);
        const record = readRecord(doc, name, id);
        if (record) table.set(id, record);
        else table.delete(id);
      }
      rememberChanges(model[name], table, recordIds);
      Object.assign(next, { [name]: table });
    }
    if (aboutTouched) next.about = aboutNow(doc, model);
    model = next;
    onModel(model, ids);
  };
  doc.on('afterTransaction', onTransaction);
  return () => doc.off('afterTransaction', onTransaction);
}

/** What the document says of itself, or what it said last when another build wrote something else there. */
function aboutNow(doc: Y.Doc, last: Model): Model['about'] {
  try {
    return readAbout(doc);
  } catch {
    return last.about;
  }
}

function touchedRecords(doc: Y.Doc, transaction: Y.Transaction): Map<TableName, Set<string>> {
  const touched = new Map<TableName, Set<string>>();
  for (const name of TABLE_NAMES) {
    const table: unknown = tableOf(doc, name);
    const ids = new Set<string>();
    for (const [type, keys] of transaction.changed) {
      if (type === table) {
        for (const key of keys) if (key !== null) ids.add(key);
      } else if (type.parent === table) {
        const id = type._item?.parentSub;
        if (id) ids.add(id);
      }
    }
    if (ids.size > 0) touched.set(name, ids);
  }
  return touched;
}
