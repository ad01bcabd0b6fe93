import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { layoutModel } from '../layout/layout.ts';
import { createAbout } from '../model/about.ts';
import { createElement } from '../model/element.ts';
import { createLink } from '../model/link.ts';
import { type Model, modelFrom } from '../model/model.ts';
import { type CardWords, cardFaces } from './card-face.ts';
import { fontsFor } from './fonts.ts';
import { paintScene } from './paint-canvas.ts';
import { buildScene } from './scene.ts';
import { THEME } from './theme.ts';
import { thumbnailSvg } from './thumbnail.ts';
import { writeSvg } from './write-svg.ts';

const words: CardWords = {
  language: 'nl',
  status: { idea: 'idee', planned: 'gepland', running: 'loopt', done: 'klaar', stopped: 'gestopt' },
};

function chain(titles: readonly string[]): Model {
  const elements = titles.map((title, index) =>
    createElement({
      id: `e${index}`,
      title,
      level: index === 0 ? 'goal' : 'outcome',
      order: `a${index}`,
    }),
  );
  const links = elements
    .slice(1)
    .map(({ id }, index) =>
      createLink({ id: `l${index}`, from: id, to: 'e0', order: `a${index}` }),
    );
  return modelFrom(createAbout({ title: 'Test', language: 'nl', createdAt: '2026-11-24' }), {
    elements: new Map(elements.map((element) => [element.id, element])),
    links: new Map(links.map((link) => [link.id, link])),
  });
}

function sceneOf(model: Model, more: Partial<Parameters<typeof buildScene>[2]> = {}) {
  const faces = cardFaces(model, words);
  return buildScene(model, layoutModel(model, faces), { faces, background: true, ...more });
}

const svgOf = (model: Model) =>
  writeSvg(sceneOf(model), { title: 'Test', description: 'Een test' });

describe('a scene', () => {
  it('holds every card whole, with the padding asked for', () => {
    const scene = sceneOf(chain(['Doel', 'Een', 'Twee', 'Drie']), { padding: 30 });
    const boxes = scene.items.flatMap((item) =>
      item.kind === 'group' ? item.parts.filter((part) => part.kind === 'box').slice(0, 1) : [],
    );
    expect(boxes).toHaveLength(4);
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(30);
      expect(box.y).toBeGreaterThanOrEqual(30);
      expect(box.x + box.width).toBeLessThanOrEqual(scene.width - 30);
      expect(box.y + box.height).toBeLessThanOrEqual(scene.height - 30);
    }
  });

  it('names the bands at the side, and makes room for the names', () => {
    const plain = chain(['Doel', 'Een', 'Twee']);
    const model = { ...plain, about: { ...plain.about, bands: true } };
    const levelNames = new Map([
      ['goal', 'Langetermijndoel'],
      ['outcome', 'Effect'],
    ]);
    const scene = sceneOf(model, { levelNames });
    const names = scene.items.flatMap((item) => (item.kind === 'text' ? [item] : []));
    expect(names.map(({ text }) => text)).toEqual(['Langetermijndoel', 'Effect']);
    for (const { x } of names) expect(x).toBeGreaterThan(100);
    expect(scene.width).toBeGreaterThan(sceneOf(model).width);
  });

  it('is smaller with only some elements, and leaves out links to the others', () => {
    const model = chain(['Doel', 'Een', 'Twee', 'Drie']);
    const part = sceneOf(model, { only: new Set(['e1', 'e2']) });
    expect(part.width).toBeLessThan(sceneOf(model).width);
    expect(part.items.map((item) => item.kind)).toEqual(['group', 'group']);
  });

  it('makes room above for a caption with title and date', () => {
    const model = chain(['Doel']);
    const scene = sceneOf(model, { caption: { title: 'Zeebrugge', date: '24 november 2026' } });
    expect(scene.height).toBeGreaterThan(sceneOf(model).height);
    expect(scene.items.filter((item) => item.kind === 'text').map((item) => item.text)).toEqual([
      'Zeebrugge',
      '24 november 2026',
    ]);
  });

  it('asks only for the fonts that its texts need', () => {
    expect(fontsFor(sceneOf(chain(['Doel', 'Één']))).map((font) => font.id)).toEqual(['latin']);
    expect(fontsFor(sceneOf(chain(['שכונה', 'Łódź']))).map((font) => font.id)).toContain('hebrew');
  });
});

describe('an SVG file', () => {
  it('names every card by its whole title, and shows the words as text', () => {
    const title = 'Kinderen hebben de kansen om (in)formeel te leren en te spelen';
    const svg = svgOf(chain(['Doel', title]));
    expect(svg).toContain(`aria-label="${title}"`);
    expect(svg).toContain(`<title>${title}</title>`);
    expect(svg).toMatch(/<text [^>]*>Kinderen hebben/);
  });

  it('keeps what people type text, and is well formed whatever that is', () => {
    const svg = svgOf(chain(['<img src=x onerror=alert(1)>&"\'', 'a\u0000b\u001f\ud800c\uffff']));
    expect(svg).not.toContain('<img');
    expect(svg).toContain('&lt;img');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(svg).not.toMatch(/[\u0000-\u0008\u000b-\u001f\uffff]/);
    expect(svg.isWellFormed()).toBe(true);
  });

  it('carries fonts and metadata within itself', () => {
    const scene = sceneOf(chain(['Doel']));
    const font = { family: 'Naam', weight: '200 800', dataUri: 'data:font/woff2;base64,AAAA' };
    const svg = writeSvg(scene, {
      title: 't',
      description: 'd',
      fonts: [font],
      metadata: '{"a":"<"}',
    });
    expect(svg).toContain('url(data:font/woff2;base64,AAAA)');
    expect(svg).toContain('<metadata>{&quot;a&quot;:&quot;&lt;&quot;}</metadata>');
  });
});

describe('a painted picture', () => {
  it('has the right colours at known places, at any scale', () => {
    const model = chain(['Doel', 'Een']);
    const scene = sceneOf(model, { padding: 40 });
    for (const scale of [1, 2]) {
      const context = createCanvas(scene.width * scale, scene.height * scale).getContext('2d');
      paintScene(context, scene, scale);
      const at = (x: number, y: number) => {
        const [r = 0, g = 0, b = 0] = context.getImageData(x * scale, y * scale, 1, 1).data;
        return `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      };
      expect(at(2, 2)).toBe(THEME.color.paper);
      expect(at(scene.width / 2, 48)).toBe(THEME.tone.deep.fill);
      expect(at(scene.width / 2 + 60, scene.height - 48)).toBe(THEME.tone.sea.fill);
    }
  });

  it('is the same picture when it is painted part by part', () => {
    const plain = chain(['Doel', 'Een effect met een titel van twee regels, of drie', 'Twee', 'Q']);
    const link = createLink({ id: 'loop', from: 'e0', to: 'e2', order: 'b' });
    const model = { ...plain, links: new Map([...plain.links, [link.id, link]]) };
    const scene = sceneOf(model, { caption: { title: 'Ångström Ǘ', date: '24 november 2026' } });
    const size = { width: scene.width * 2, height: scene.height * 2 };
    const whole = createCanvas(size.width, size.height).getContext('2d');
    paintScene(whole, scene, 2);
    const parts = createCanvas(size.width, size.height).getContext('2d');
    for (let y = 0; y < size.height; y += 71) {
      for (let x = 0; x < size.width; x += 113) {
        const part = { x, y, width: 113, height: 71 };
        const context = createCanvas(part.width, part.height).getContext('2d');
        paintScene(context, scene, 2, part);
        parts.putImageData(context.getImageData(0, 0, part.width, part.height), x, y);
      }
    }
    const [painted, expected] = [parts, whole].map(
      (context) => context.getImageData(0, 0, size.width, size.height).data,
    );
    // A curve that is cut off is traced a little finer: its edge is lighter or darker, and nothing is missing.
    let most = 0;
    expected?.forEach((value, at) => {
      most = Math.max(most, Math.abs(value - (painted?.[at] ?? 0)));
    });
    expect(most).toBeLessThan(64);
  });

  it('is see-through around the cards without a background', () => {
    const scene = sceneOf(chain(['Doel']), { background: false });
    const context = createCanvas(scene.width, scene.height).getContext('2d');
    paintScene(context, scene, 1);
    expect(context.getImageData(2, 2, 1, 1).data[3]).toBe(0);
  });
});

describe('a thumbnail', () => {
  it.each([1, 4, 200])('shows %i cards within its frame, without words', (count) => {
    const svg = thumbnailSvg(chain(Array.from({ length: count }, (_, index) => `Kaart ${index}`)));
    expect(svg).not.toContain('Kaart');
    const rects = [
      ...svg.matchAll(/<rect x="([-\d.]+)" y="([-\d.]+)" width="([\d.]+)" height="([\d.]+)"/g),
    ];
    expect(rects).toHaveLength(count);
    for (const [, x, y, width, height] of rects) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(280);
      expect(Number(y) + Number(height)).toBeLessThanOrEqual(126);
    }
  });
});
