import type { Change } from '../changes/change.ts';
import { addRecord } from '../changes/invert-changes.ts';
import { createLink } from '../model/link.ts';
import type { Model } from '../model/model.ts';
import { compareOrder, ordersBetween } from '../model/order.ts';
import { graphOf } from '../queries/graph.ts';
import { levelWithRole } from '../queries/levels.ts';
import { lastOrder, placeAmong, siblingsIn } from './place.ts';

/** How far a pasted branch stands from where it was copied in the free arrangement, in map units. */
const PASTE_OFFSET = 32;

/**
 * Adds a branch of this or another model (see `branchOf`) below a parent, or at the top, with everything that hangs on
 * it and under fresh ids. A level that this model doesn't have becomes the first one with the same role; tags and
 * owners that mean nothing here are left behind.
 */
export function pasteBranch(
  model: Model,
  args: {
    readonly branch: Model;
    readonly parent?: string;
    /** Gives a fresh id for each record. */
    readonly newId: () => string;
  },
): Change[] {
  const { branch, parent, newId } = args;
  if (parent !== undefined && !model.elements.has(parent)) return [];
  const ids = new Map<string, string>();
  const renamed = (id: string): string => {
    const known = ids.get(id) ?? newId();
    ids.set(id, known);
    return known;
  };
  const elements = [...branch.elements.values()].sort(compareOrder);
  const orders = ordersBetween(lastOrder(model.elements.values()), undefined, elements.length);
  const changes: Change[] = elements.map((element, index) =>
    addRecord('elements', {
      ...element,
      id: renamed(element.id),
      level: levelHere(model, branch, element.level),
      order: orders[index] ?? '',
      owners: element.owners.filter((owner) => model.partners.has(owner)),
      tags: knownTags(model, element.tags),
      ...(element.position && {
        position: {
          x: element.position.x + PASTE_OFFSET,
          y: element.position.y + PASTE_OFFSET,
        },
      }),
    }),
  );
  for (const link of branch.links.values()) {
    const ends = { from: renamed(link.from), to: renamed(link.to) };
    changes.push(addRecord('links', { ...link, ...ends, id: renamed(link.id) }));
  }
  for (const record of branch.assumptions.values()) {
    const about = renamed(record.about);
    changes.push(addRecord('assumptions', { ...record, id: renamed(record.id), about }));
  }
  for (const record of branch.indicators.values()) {
    const element = renamed(record.element);
    changes.push(addRecord('indicators', { ...record, id: renamed(record.id), element }));
  }
  for (const record of branch.measurements.values()) {
    const indicator = renamed(record.indicator);
    changes.push(addRecord('measurements', { ...record, id: renamed(record.id), indicator }));
  }
  for (const record of branch.comments.values()) {
    const about = renamed(record.about);
    changes.push(addRecord('comments', { ...record, id: renamed(record.id), about }));
  }
  return parent === undefined
    ? changes
    : [...changes, ...linkTops(model, graphOf(branch).roots.map(renamed), parent, newId)];
}

function linkTops(
  model: Model,
  tops: readonly string[],
  parent: string,
  newId: () => string,
): Change[] {
  const siblings = siblingsIn(model, parent);
  const place = placeAmong('links', siblings, siblings.length, tops.length);
  return [
    ...place.changes,
    ...tops.map((from, index) =>
      addRecord(
        'links',
        createLink({ id: newId(), from, to: parent, order: place.orders[index] ?? '' }),
      ),
    ),
  ];
}

function levelHere(model: Model, branch: Model, level: string): string {
  if (model.about.levels.some(({ id }) => id === level)) return level;
  const role = branch.about.levels.find(({ id }) => id === level)?.role ?? 'outcome';
  return levelWithRole(model.about, role);
}

function knownTags(
  model: Model,
  tags: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[]> {
  const items = new Map<string, ReadonlySet<string>>();
  for (const framework of model.frameworks.values()) {
    for (const dimension of framework.dimensions) {
      items.set(dimension.id, new Set(dimension.items.map(({ id }) => id)));
    }
  }
  return Object.fromEntries(
    Object.entries(tags)
      .map(([dimension, chosen]): [string, readonly string[]] => [
        dimension,
        chosen.filter((item) => items.get(dimension)?.has(item)),
      ])
      .filter(([, chosen]) => chosen.length > 0),
  );
}
