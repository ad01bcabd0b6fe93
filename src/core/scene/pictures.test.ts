import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { layoutModel } from '../layout/layout.ts';
import { createAbout } from '../model/about.ts';
import { createElement } from '../model/element.ts';
import { createLink } from '../model/link.ts';
import { type Model, modelFrom } from '../model/model.ts';
import { type CardWords, cardFaces } from './card-face.ts';
import type { Scene } from './drawable.ts';
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

/** The channels of a scene's pixels when it is painted at 2×, as a whole or in parts of a size. */
function painted(scene: Scene, size?: { width: number; height: number }): Uint8ClampedArray {
  const [across, down] = [scene.width * 2, scene.height * 2];
  const all = createCanvas(across, down).getContext('2d');
  if (!size) paintScene(all, scene, 2);
  for (let y = 0; size && y < down; y += size.height) {
    for (let x = 0; x < across; x += size.width) {
      const context = createCanvas(size.width, size.height).getContext('2d');
      paintScene(context, scene, 2, { x, y, ...size });
      all.putImageData(context.getImageData(0, 0, size.width, size.height), x, y);
    }
  }
  return all.getImageData(0, 0, across, down).data;
}

/** How much a channel differs at most. */
function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let most = 0;
  a.forEach((value, at) => {
    most = Math.max(most, Math.abs(value - (b[at] ?? 0)));
  });
  return most;
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
    // A curve that is cut off is traced a little finer: its edge is lighter or darker, and nothing is missing.
    expect(difference(painted(scene, { width: 113, height: 71 }), painted(scene))).toBeLessThan(64);
  });

  it('is the same picture when links that run across it are painted part by part', () => {
    const line = { kind: 'path', stroke: THEME.color.ink, strokeWidth: 3 } as const;
    const scene: Scene = {
      ...{ width: 2_400, height: 160, background: THEME.color.paper },
      items: [
        { ...line, data: 'M10 10C10 110 2300 50 2300 150' },
        { ...line, data: 'M2390 10C2390 90 800 10 800 80C800 150 10 90 10 150' },
        { ...line, data: 'M10 80L1200 66L2390 94' },
        { ...line, data: 'M10 20C800 200 1600 -40 2390 140', dash: [7, 5] },
      ],
    };
    // As above; a link that is drawn in straight pieces differs by 140 and more.
    expect(difference(painted(scene, { width: 500, height: 37 }), painted(scene))).toBeLessThan(96);
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
