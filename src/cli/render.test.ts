import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelOf } from '../../tests/support/model-of.ts';
import { renderFile } from './render.ts';

const model = modelOf('Alle kinderen spelen\n  Een veilige buurt\n    ! Een skatepark');
let folder = '';

describe('a picture from the command line', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tocht-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is an SVG with every title and the font in it', () => {
    const path = join(folder, 'kaart.svg');
    renderFile(model, path);
    const svg = readFileSync(path, 'utf8');
    for (const title of model.elements.keys()) expect(svg).toContain(`<title>${title}</title>`);
    expect(svg).toContain('data:font/woff2;base64,');
    expect(svg).not.toMatch(/(href|url\()["']?https?:/);
  });

  it('is a PNG twice as fine as the map at 100 %', async () => {
    renderFile(model, join(folder, 'kaart.svg'));
    renderFile(model, join(folder, 'kaart.PNG'));
    const width = Number(
      /width="(\d+)"/.exec(readFileSync(join(folder, 'kaart.svg'), 'utf8'))?.[1],
    );
    expect((await loadImage(join(folder, 'kaart.PNG'))).width).toBe(2 * width);
  });
});
