import fc, { type GeneratorValue } from 'fast-check';
import { type About, ROLES, TONES } from '#core/model/about.ts';
import { ASSUMPTION_KINDS, ASSUMPTION_STATES } from '#core/model/assumption.ts';
import { type Element, STATUSES } from '#core/model/element.ts';
import type { Json } from '#core/model/fields.ts';
import { EVIDENCE } from '#core/model/link.ts';
import { type Model, modelFrom, type Records, type TableName } from '#core/model/model.ts';

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const word = fc.string({ unit: 'grapheme', maxLength: 30 });
const titles = word.filter((text) => /\S/.test(text));
const orders = fc.stringMatching(/^[A-Za-z0-9]{1,5}$/);
const dates = fc.constantFrom('2026-11-24', '2026-11-24T09:30:00Z', '2027-01-02T03:04:05+01:00');
const numbers = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (value === 0 ? 0 : value));
const wordings = fc.dictionary(fc.constantFrom('nl', 'en', 'fr'), word, { minKeys: 1 }).map(plain);
const unknownFields = fc
  .dictionary(fc.stringMatching(/^x[A-Za-z0-9 .]{0,5}$/), fc.jsonValue({ maxDepth: 2 }), {
    maxKeys: 2,
  })
  .map((fields) => plain(fields) as Record<string, Json>)
  .filter((fields) => !holdsForbiddenKey(fields));

/** Plain JSON as it comes from a file: no -0, no null prototypes. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function holdsForbiddenKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, inner]) => FORBIDDEN.has(key) || holdsForbiddenKey(inner),
  );
}

/** Any valid model: every table, absent and present fields, fields and tables of a later version. */
export function anyModel(g: GeneratorValue): Model {
  const pick = <T>(list: readonly T[]): T => list[g(fc.nat, { max: list.length - 1 })] as T;
  const maybe = <K extends string, V>(key: K, value: () => V): Partial<Record<K, V>> =>
    g(fc.boolean) ? ({ [key]: value() } as Record<K, V>) : {};
  const extra = () => g(() => unknownFields);
  const some = <N extends TableName>(
    name: N,
    max: number,
    make: (id: string, index: number) => Omit<Records[N], 'id'> | undefined,
  ): Map<string, Records[N]> => {
    const records = new Map<string, Records[N]>();
    const count = g(fc.nat, { max });
    for (let index = 0; index < count; index += 1) {
      const id = `${name}-${index}`;
      const made = make(id, index);
      if (made) records.set(id, { ...extra(), id, ...made } as unknown as Records[N]);
    }
    return records;
  };

  const about = {
    ...extra(),
    id: 'model',
    title: g(() => titles),
    ...maybe('description', () => g(() => word)),
    language: pick(['nl', 'en', 'fr-BE']),
    levels: [
      ...ROLES.map((role) => ({ ...extra(), id: role, role, tone: pick(TONES) })),
      ...(g(fc.boolean)
        ? [{ id: 'output', role: 'outcome' as const, name: g(() => titles), tone: pick(TONES) }]
        : []),
    ],
    orientation: pick(['down', 'right'] as const),
    arrangement: pick(['tidy', 'free'] as const),
    bands: g(fc.boolean),
    ...maybe('wrap', () => pick(['auto', 'never'] as const)),
    ...maybe('ceiling', () => pick([0, 0.5, 1])),
    createdAt: g(() => dates),
  } satisfies About;

  const partners = some('partners', 2, () => ({
    name: g(() => titles),
    ...maybe('role', () => g(() => word)),
    endorses: [],
  }));
  const elements = some('elements', 8, () => ({
    level: pick(about.levels).id,
    title: g(() => titles),
    ...maybe('description', () => g(() => word)),
    ...maybe('rationale', () => g(() => word)),
    ...maybe('status', () => pick(STATUSES)),
    ...maybe('position', () => ({ ...extra(), x: g(() => numbers), y: g(() => numbers) })),
    order: g(() => orders),
    owners: [...partners.keys()].filter(() => g(fc.boolean)),
    tags: pick<Element['tags']>([{}, { groups: ['children'] }]),
  }));
  const elementIds = [...elements.keys()];
  const links = some('links', elementIds.length > 1 ? 10 : 0, () => {
    const [from, to] = [pick(elementIds), pick(elementIds)];
    if (from === to) return undefined;
    return { from, to, order: g(() => orders), ...maybe('evidence', () => pick(EVIDENCE)) };
  });
  const holders = [...elementIds, ...links.keys()];
  const assumptions = some('assumptions', holders.length > 0 ? 3 : 0, () => ({
    kind: pick(ASSUMPTION_KINDS),
    about: pick(holders),
    text: g(() => word),
    state: pick(ASSUMPTION_STATES),
  }));
  const indicators = some('indicators', elementIds.length > 0 ? 2 : 0, () => ({
    element: pick(elementIds),
    name: g(() => titles),
    unit: '%',
    direction: pick(['up', 'down'] as const),
    ...maybe('baseline', () => g(() => numbers)),
    ...maybe('target', () => ({ ...extra(), value: g(() => numbers), date: g(() => dates) })),
  }));
  const indicatorIds = [...indicators.keys()];
  const measurements = some('measurements', indicatorIds.length > 0 ? 2 : 0, () => ({
    indicator: pick(indicatorIds),
    date: g(() => dates),
    value: g(() => numbers),
  }));
  const ideas = some('ideas', 3, () => ({
    text: g(() => word),
    votes: g(fc.nat, { max: 9 }),
    ...maybe('group', () => g(() => titles)),
    ...maybe('at', () => g(() => dates)),
    order: g(() => orders),
  }));
  const comments = some('comments', 2, () => ({
    about: pick(['model', ...holders, ...indicatorIds]),
    text: g(() => word),
    by: 'Ann',
    at: g(() => dates),
    done: g(fc.boolean),
  }));
  const frameworks = some('frameworks', 1, () => ({
    title: g(() => wordings),
    dimensions: [
      {
        ...extra(),
        id: 'groups',
        title: g(() => wordings),
        uses: ['tag' as const],
        items: [{ ...extra(), id: 'children', title: g(() => wordings) }],
      },
    ],
  }));
  const rounds = some('rounds', frameworks.size > 0 ? 1 : 0, () => ({
    name: g(() => titles),
    date: g(() => dates),
    framework: 'frameworks-0',
  }));
  const scores = some('scores', rounds.size > 0 ? 2 : 0, () => ({
    round: 'rounds-0',
    item: 'children',
    ...(partners.size > 0 && { partner: pick([...partners.keys()]) }),
    value: pick([1, 2, 3, 4]),
  }));
  const unknown = new Map(Object.entries(extra()));
  return modelFrom(about, {
    ...{ elements, links, assumptions, indicators, measurements, partners, ideas, comments },
    ...{ frameworks, rounds, scores, unknown },
  });
}
