import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readJson } from '#core/formats/json/read-json.ts';
import { writeJson } from '#core/formats/json/write-json.ts';
import type { Model } from '#core/model/model.ts';
import index from '../examples/index.json';

const PILOTS = [
  'Zeebrugge',
  'Vuurtorenwijk',
  'Weverijbuurt',
  'Gazometerwijk',
  'Veeweide-Aurore en Kuregem',
  'Beverlo',
];

const files = readdirSync('examples').filter((file) => file.endsWith('.tocht.json'));

function open(file: string): Model {
  const result = readJson(readFileSync(`examples/${file}`, 'utf8'));
  if (!result.ok) throw new Error(`${file}: ${JSON.stringify(result.error)}`);
  return result.model;
}

function titlesOn(model: Model, level: string): string[] {
  return [...model.elements.values()]
    .filter((element) => element.level === level)
    .map((element) => element.title);
}

/** "child > parent" for every link, by title, as a person reads an indented list. */
function linksByTitle(model: Model): string[] {
  const title = (id: string) => model.elements.get(id)?.title;
  return [...model.links.values()].map((link) => `${title(link.from)} > ${title(link.to)}`).sort();
}

function linksInOutline(text: string): string[] {
  const ancestors: string[] = [];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const depth = (line.length - line.trimStart().length) / 2;
      ancestors[depth] = line.trim();
      return depth === 0 ? [] : [`${line.trim()} > ${ancestors[depth - 1]}`];
    })
    .sort();
}

test.each(files)('%s opens, and is written as it was read', (file) => {
  expect(writeJson(open(file))).toBe(readFileSync(`examples/${file}`, 'utf8'));
});

test('the app offers every file, in three languages', () => {
  expect([...new Set(index.map((example) => example.file))].sort()).toEqual(files.sort());
  for (const { title, description } of index) {
    expect(Object.keys(title)).toEqual(['nl', 'en', 'fr']);
    expect(Object.keys(description)).toEqual(['nl', 'en', 'fr']);
  }
  for (const { file, language } of index) expect(open(file).about.language).toBe(language);
});

test('Zeebrugge is complete: one goal, 3 + 5 outcomes, 5 actions, linked as the list is indented', () => {
  const model = open('zeebrugge.tocht.json');
  expect(titlesOn(model, 'goal')).toHaveLength(1);
  expect(titlesOn(model, 'outcome')).toHaveLength(8);
  expect(titlesOn(model, 'action')).toHaveLength(5);
  const list = readFileSync('examples/zeebrugge.txt', 'utf8');
  expect(linksByTitle(model)).toEqual(linksInOutline(list));
  expect(model.links.size).toBe(13);
});

test.each(['zeebrugge.tocht.json', 'neighbourhood-network.tocht.json'])(
  '%s holds the reference framework, in three languages',
  (file) => {
    const framework = open(file).frameworks.get('buurtgerichte-netwerken');
    expect(framework?.dimensions.map(({ id, uses, items }) => [id, uses, items.length])).toEqual([
      ['target-groups', ['tag'], 3],
      ['essential-functions', ['tag'], 7],
      ['core-principles', ['endorse', 'score'], 11],
      ['basic-provision', ['score'], 5],
    ]);
    for (const item of framework?.dimensions.flatMap(({ items }) => items) ?? []) {
      expect(Object.keys(item.title).sort()).toEqual(['en', 'fr', 'nl']);
    }
  },
);

test('the six pilot neighbourhoods start empty from one template', () => {
  const templates = index.filter((example) => example.kind === 'template');
  expect(templates.map((template) => template.name)).toEqual(PILOTS);
  expect(new Set(templates.map((template) => template.file)).size).toBe(1);
  const model = open('neighbourhood-network.tocht.json');
  expect(model.elements.size).toBe(0);
  expect(model.about.levels.map((level) => level.role)).toEqual(['goal', 'outcome', 'action']);
});

test.each(['repair-cafe.tocht.json', 'jardin-partage.tocht.json'])(
  '%s is a graph with a shared outcome, assumptions and indicators',
  (file) => {
    const model = open(file);
    const shared = [...model.elements.values()].filter(
      (element) =>
        element.level === 'outcome' &&
        [...model.links.values()].filter((link) => link.from === element.id).length > 1,
    );
    expect(titlesOn(model, 'goal')).toHaveLength(1);
    expect(model.elements.size).toBeGreaterThanOrEqual(12);
    expect(shared).not.toHaveLength(0);
    expect(model.assumptions.size).toBeGreaterThan(2);
    expect(model.indicators.size).toBeGreaterThan(2);
  },
);
