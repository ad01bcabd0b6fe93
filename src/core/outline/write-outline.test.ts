import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyModel } from '../../../tests/arbitraries/model.ts';
import { modelOf } from '../../../tests/support/model-of.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import { addAssumption } from '../commands/add-assumption.ts';
import { addIdea } from '../commands/add-idea.ts';
import { modelFromOutline } from '../commands/new-model.ts';
import type { Model } from '../model/model.ts';
import { foldSpace } from '../model/title.ts';
import { graphOf } from '../queries/graph.ts';
import { roleOf } from '../queries/levels.ts';
import { parseOutline } from './parse-outline.ts';
import { writeMarkdown, writeOutline } from './write-outline.ts';

const birth = { title: 'Test', language: 'nl', createdAt: '2026-11-24' };

function reread(text: string, options?: { markdown: boolean }): Model {
  const { nodes, error } = parseOutline(text, options);
  const model = modelFromOutline({ ...birth, nodes });
  if (error || !model) throw new Error(`not read: ${text}`);
  return model;
}

/** Titles and links by title, sorted. */
function shapeOf(model: Model) {
  const title = (id: string) => foldSpace(model.elements.get(id)?.title ?? '') || '…';
  const links = graphOf(model).links.map(({ from, to }) => `${title(from)} → ${title(to)}`);
  return {
    titles: [...model.elements.keys()].map(title).sort(),
    links: [...new Set(links)].sort(),
  };
}

describe('writeOutline', () => {
  it('writes the Zeebrugge list as it was pasted', () => {
    const text = readFileSync('tests/fixtures/zeebrugge.outline.txt', 'utf8');
    expect(writeOutline(reread(text))).toBe(text);
    const markdown = writeMarkdown(reread(text));
    expect(markdown.split('\n')[1]).toBe(`  - ${text.split('\n')[1]?.trim()}`);
    expect(writeOutline(reread(markdown, { markdown: true }))).toBe(text);
  });

  it('writes a shared card in full once, and only its title after that', () => {
    const model = modelOf('Goal\n  A\n    Shared\n      S1\n  B\n    Shared');
    expect(writeOutline(model)).toContain('    Shared\n      S1\n  B\n    Shared\n');
  });

  it('marks actions that their place alone would not tell', () => {
    expect(writeOutline(modelOf('Goal\n  ! Do\n  A'))).toBe('Goal\n  ! Do\n  A\n');
    const deep = 'Goal\n  A\n    B\n      Do\n';
    expect(writeOutline(modelOf(deep.replace('Do', '! Do')))).toBe(deep);
  });

  it('writes loops, once round', () => {
    const model = modelOf('Goal\n  A\n    B\n      A');
    expect(writeOutline(model)).toBe('Goal\n  A\n    B\n      A\n');
    const loop = modelOf('A\n  B\n    A');
    expect(writeOutline(loop)).toBe('A\n  B\n    A\n');
  });

  it('writes assumptions below their card and ideas at the end', () => {
    let model = modelOf('Goal\n  A');
    model = applyChanges(model, addAssumption(model, { id: 'a', about: 'A', text: 'If\nso' }));
    model = applyChanges(model, addAssumption(model, { id: 'b', about: 'A--Goal', text: 'Then' }));
    model = applyChanges(model, addIdea(model, { id: 'i', text: 'Later' }));
    expect(writeOutline(model)).toBe('Goal\n  A\n    ? If so\n    ? Then\n> Later\n');
  });

  it('writes a selection with only what is selected', () => {
    const model = modelOf('Goal\n  A\n    A1\n      A2\n  B');
    expect(writeOutline(model, { ids: ['A', 'A2', 'A1'] })).toBe('A\n  A1\n    A2\n');
    expect(writeOutline(model, { ids: ['B', 'A1'] })).toBe('A1\nB\n');
  });

  it('is not led astray by ten thousand steps', () => {
    const deep = modelOf('Goal');
    const elements = new Map(deep.elements);
    const links = new Map(deep.links);
    const [goal] = deep.elements.values();
    for (let step = 0; goal && step < 10_000; step += 1) {
      const id = `e${step}`;
      elements.set(id, { ...goal, id, title: id });
      const to = step === 0 ? 'Goal' : `e${step - 1}`;
      links.set(`l${step}`, { id: `l${step}`, from: id, to, order: 'a0' });
    }
    const ids = ['e9998', 'e9999'];
    expect(writeOutline({ ...deep, elements, links }, { ids })).toBe('e9998\n  e9999\n');
  });

  it.each(['text', 'markdown'] as const)('is read back as the same chain from %s', (format) => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const any = anyModel(g);
        const seen = new Set<string>();
        // Equal titles are one card in a list, so only models without them can come back the same.
        const elements = new Map(
          [...any.elements].filter(([, { title }]) => {
            const fresh = !seen.has(foldSpace(title));
            seen.add(foldSpace(title));
            return fresh;
          }),
        );
        fc.pre(elements.size > 0);
        const model = { ...any, elements };
        const markdown = format === 'markdown';
        const text = markdown ? writeMarkdown(model) : writeOutline(model);
        const again = reread(text, { markdown });
        expect(shapeOf(again)).toEqual(shapeOf(model));
        const actions = [...model.elements.values()].filter(
          ({ id }) => roleOf(model, id) === 'action',
        );
        for (const { title } of actions) {
          const same = [...again.elements.values()].find(
            (e) => e.title === (foldSpace(title) || '…'),
          );
          expect(same && roleOf(again, same.id)).toBe('action');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps HTML and links in titles from being more than text in Markdown', () => {
    const title = '<img src=x onerror=alert(1)> [x](javascript:alert(1)) *b* &lt;';
    const markdown = writeMarkdown(reread(title));
    expect(markdown).toBe(
      '- \\<img src=x onerror=alert(1)> \\[x](javascript:alert(1)) \\*b\\* \\&lt;\n',
    );
    expect(writeOutline(reread(markdown, { markdown: true }))).toBe(`${title}\n`);
  });
});
