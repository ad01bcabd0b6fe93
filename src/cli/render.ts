import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { layoutModel } from '#core/layout/layout.ts';
import type { Model } from '#core/model/model.ts';
import { cardFaces } from '#core/scene/card-face.ts';
import type { Scene } from '#core/scene/drawable.ts';
import { fontsFor, SHIPPED_FONTS, type ShippedFont } from '#core/scene/fonts.ts';
import { paintScene } from '#core/scene/paint-canvas.ts';
import { buildScene } from '#core/scene/scene.ts';
import { writeSvg } from '#core/scene/write-svg.ts';
import { cardWords } from '#i18n/card-words.ts';
import { ceilingWords } from '#i18n/ceiling-words.ts';
import { levelNames } from '#i18n/names.ts';
import { isLocale } from '#i18n/paraglide/runtime.js';

/** What a raster picture may measure: more than this many px a side is more than most programs open. */
const LARGEST_SIDE = 16_000;
const SCALE = 2;

const require = createRequire(import.meta.url);

/** Writes the picture of a whole model; a name in `.png` gives pixels (twice as fine as 100 %), any other an SVG. */
export function renderFile(model: Model, outPath: string): void {
  const scene = sceneOf(model);
  if (/\.png$/i.test(outPath)) writeFileSync(outPath, pngOf(scene));
  else writeFileSync(outPath, svgOf(scene, model));
}

function sceneOf(model: Model): Scene {
  const language = model.about.language.split('-')[0]?.toLowerCase();
  const locale = isLocale(language) ? language : 'nl';
  const faces = cardFaces(model, cardWords(locale));
  return buildScene(model, layoutModel(model, faces), {
    faces,
    background: true,
    levelNames: levelNames(model.about.levels, locale),
    ceiling: ceilingWords(locale),
  });
}

function svgOf(scene: Scene, { about }: Model): string {
  const fonts = fontsFor(scene).map((font) => ({ ...font, dataUri: dataUriOf(font) }));
  return writeSvg(scene, {
    title: about.title,
    description: about.description ?? about.title,
    fonts,
  });
}

function pngOf(scene: Scene): Buffer {
  for (const font of SHIPPED_FONTS)
    GlobalFonts.registerFromPath(require.resolve(font.file), font.family);
  const scale = Math.min(SCALE, LARGEST_SIDE / scene.width, LARGEST_SIDE / scene.height);
  const canvas = createCanvas(Math.ceil(scene.width * scale), Math.ceil(scene.height * scale));
  paintScene(canvas.getContext('2d'), scene, scale);
  return canvas.toBuffer('image/png');
}

function dataUriOf(font: ShippedFont): string {
  return `data:font/woff2;base64,${readFileSync(require.resolve(font.file)).toString('base64')}`;
}
