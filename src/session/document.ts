import * as Y from 'yjs';
import type { Change } from '#core/changes/change.ts';
import { aboutSchema } from '#core/model/about.ts';
import type { Json } from '#core/model/fields.ts';
import {
  DOCUMENT_VERSION,
  type Model,
  modelFrom,
  RECORD_SCHEMAS,
  type Records,
  TABLE_NAMES,
  type TableName,
} from '#core/model/model.ts';

type RecordMap = Y.Map<unknown>;

/** A record of the document that could not be understood. It stays in the document, and is left out of the model. */
export interface RecordFault {
  readonly table: TableName;
  readonly id: string;
}

/** A document's table: a Y.Map of records, each a Y.Map of fields, each field plain JSON. */
export function tableOf(doc: Y.Doc, table: TableName): Y.Map<RecordMap> {
  return doc.getMap<RecordMap>(table);
}

/** What the model says of itself, as a Y.Map of fields. */
export function aboutOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('about');
}

/** The tables and fields of a file that this build has no name for. */
export function unknownOf(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('unknown');
}

/** The version of the document, or `undefined` while it is empty. */
export function versionOf(doc: Y.Doc): number | undefined {
  const version = doc.getMap('meta').get('version');
  return typeof version === 'number' ? version : undefined;
}

/** A new document that holds a model; `version` is of the document, when a newer build wrote it. */
export function createDocument(model: Model, version = DOCUMENT_VERSION): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    doc.getMap('meta').set('version', version);
    for (const [field, value] of Object.entries(model.about)) {
      if (value !== undefined) aboutOf(doc).set(field, value);
    }
    for (const name of TABLE_NAMES) {
      for (const record of model[name].values()) addRecord(doc, name, record);
    }
    for (const [key, value] of model.unknown) unknownOf(doc).set(key, value);
  });
  return doc;
}

/** Writes changes into the document, in order. Run it inside a transaction. */
export function writeChanges(doc: Y.Doc, changes: readonly Change[]): void {
  for (const change of changes) {
    switch (change.type) {
      case 'about':
        setOrDelete(aboutOf(doc), change.field, change.value);
        break;
      case 'add':
        addRecord(doc, change.table, change.record);
        break;
      case 'remove':
        tableOf(doc, change.table).delete(change.id);
        break;
      case 'set': {
        const record = tableOf(doc, change.table).get(change.id);
        if (record) setOrDelete(record, change.field, change.value);
      }
    }
  }
}

/**
 * The model a document holds, and the records in it that could not be understood.
 * @throws when the document does not even say what it is about
 */
export function readDocument(doc: Y.Doc): {
  model: Model;
  faults: RecordFault[];
} {
  const faults: RecordFault[] = [];
  const tables: Partial<Record<TableName, ReadonlyMap<string, unknown>>> = {};
  for (const name of TABLE_NAMES) {
    const records = new Map<string, unknown>();
    for (const id of tableOf(doc, name).keys()) {
      const record = readRecord(doc, name, id);
      if (record) records.set(id, record);
      else faults.push({ table: name, id });
    }
    tables[name] = records;
  }
  const model = modelFrom(readAbout(doc), {
    ...(tables as Partial<Model>),
    unknown: new Map([...unknownOf(doc).entries()] as [string, Json][]),
  });
  return { model, faults };
}

/** What a document says of itself. @throws when that is missing or malformed */
export function readAbout(doc: Y.Doc): Model['about'] {
  return Object.freeze(aboutSchema.parse(Object.fromEntries(aboutOf(doc).entries())));
}

/** One record as plain frozen JSON; `undefined` when it isn't there or can't be understood. */
export function readRecord<N extends TableName>(
  doc: Y.Doc,
  table: N,
  id: string,
): Records[N] | undefined {
  const map = tableOf(doc, table).get(id);
  if (!(map instanceof Y.Map)) return undefined;
  const parsed = RECORD_SCHEMAS[table].safeParse(Object.fromEntries(map.entries()));
  return parsed.success ? (Object.freeze(parsed.data) as unknown as Records[N]) : undefined;
}

function addRecord(doc: Y.Doc, table: TableName, record: Records[TableName]): void {
  const fields = Object.entries(record).filter(([, value]) => value !== undefined);
  tableOf(doc, table).set(record.id, new Y.Map(fields));
}

function setOrDelete(map: Y.Map<unknown>, field: string, value: Json | undefined): void {
  if (value === undefined) map.delete(field);
  else map.set(field, value);
}
