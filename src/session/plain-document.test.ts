import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Migration } from '#core/migrations/migrate.ts';
import type { Json } from '#core/model/fields.ts';
import { smallModel } from '../../tests/support/kept-model.ts';
import { createDocument, versionOf } from './document.ts';
import { migrateDocument } from './plain-document.ts';

type Plain = Record<string, Json>;

/** A version 2 that shouts titles, drops `orientation`, renames a table and says why. */
const toVersion2: Migration = {
  to: 2,
  up: (document) => {
    const { links, elements, about, ...rest } = document as {
      links: Json;
      elements: Plain[];
      about: Plain;
    } & Plain;
    const { orientation: _, ...others } = about;
    return {
      ...rest,
      about: others,
      elements: elements.map((each) => ({ ...each, title: String(each.title).toUpperCase() })),
      arrows: links,
      reason: ['because'],
    };
  },
};
const options = { to: 2, migrations: [toVersion2] };

function document(): Y.Doc {
  return createDocument({
    ...smallModel(),
    links: new Map([
      ['link-1', { id: 'link-1', from: 'outcome-1', to: 'goal-1', order: 'a0' } as never],
    ]),
    unknown: new Map<string, Json>([['plugin', { kept: true }]]),
  });
}

describe('migrating a document', () => {
  it('makes of it what the migration makes of a file', () => {
    const doc = document();
    expect(migrateDocument(doc, options)).toBe(true);
    expect(versionOf(doc)).toBe(2);
    expect(doc.getMap('about').has('orientation')).toBe(false);
    expect(doc.getMap('elements').toJSON()['goal-1'].title).toBe('GOAL');
    expect(doc.getMap('links').size).toBe(0);
    expect(doc.getMap('arrows').toJSON()).toMatchObject({ 'link-1': { from: 'outcome-1' } });
    expect(doc.getMap('unknown').toJSON()).toEqual({ plugin: { kept: true }, reason: ['because'] });
  });

  it('has nothing to do with a document of this version or a later one', () => {
    const doc = document();
    const state = Y.encodeStateAsUpdate(doc);
    expect(migrateDocument(doc)).toBe(false);
    expect(migrateDocument(doc, { to: 1 })).toBe(false);
    expect(Y.encodeStateAsUpdate(doc)).toEqual(state);
  });

  it('leaves what does not change as it is, so that an edit of another tab survives it', () => {
    const doc = document();
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    (other.getMap('elements').get('outcome-1') as Y.Map<unknown>).set('rationale', 'Because');
    migrateDocument(doc, options);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    expect(doc.getMap('elements').toJSON()['outcome-1']).toMatchObject({
      title: 'OUTCOME',
      rationale: 'Because',
    });
  });

  it('ends up the same in two tabs that do it at once', () => {
    const one = document();
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
    migrateDocument(one, options);
    migrateDocument(other, options);
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
    expect(one.getMap('elements').toJSON()).toEqual(other.getMap('elements').toJSON());
    expect(one.getMap('elements').toJSON()['goal-1'].title).toBe('GOAL');
  });
});
