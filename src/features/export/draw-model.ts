import { layoutModel } from '#core/layout/layout.ts';
import type { Model } from '#core/model/model.ts';
import { type CardFace, cardFace } from '#core/scene/card-face.ts';
import type { Scene } from '#core/scene/drawable.ts';
import { buildScene } from '#core/scene/scene.ts';
import { writeSvg } from '#core/scene/write-svg.ts';
import { cardWords } from '#i18n/card-words.ts';
import { ceilingWords } from '#i18n/ceiling-words.ts';
import { formatDate } from '#i18n/format.ts';
import { currentLocale } from '#i18n/locale.ts';
import { levelNames } from '#i18n/names.ts';
import { m } from '#i18n/paraglide/messages.js';
import { embeddedFonts } from './picture-fonts.ts';

interface DrawOptions {
  /** Only these elements and the links between them; without it the whole model. */
  readonly only: ReadonlySet<string> | undefined;
  readonly background: boolean;
  readonly caption: boolean;
}

/** The picture that was last drawn of a model, and what was asked for: it is looked at first, and then taken away. */
const drawn = new WeakMap<Model, { readonly asked: readonly unknown[]; readonly scene: Scene }>();

/** The picture of a model as the map lays it out, in the language of the screen. */
export function drawModel(model: Model, { only, background, caption }: DrawOptions): Scene {
  const date = caption && formatDate(new Date());
  const asked = [only, background, date, currentLocale()];
  const last = drawn.get(model);
  if (last?.asked.every((each, at) => each === asked[at])) return last.scene;
  const words = cardWords(currentLocale());
  const faces = new Map<string, CardFace>();
  for (const [id, element] of model.elements) faces.set(id, cardFace(model, element, words));
  const scene = buildScene(model, layoutModel(model, faces), {
    faces,
    only,
    background,
    levelNames: levelNames(model.about.levels),
    ceiling: ceilingWords(),
    caption: date ? { title: model.about.title, date } : undefined,
  });
  drawn.set(model, { asked, scene });
  return scene;
}

/** A picture as an SVG file that carries its fonts. @throws when a font can't be read */
export async function drawSvg(model: Model, scene: Scene): Promise<string> {
  const cards = scene.items.filter((item) => item.kind === 'group').length;
  return writeSvg(scene, {
    title: model.about.title,
    description: m.export_svg_description({ cards: m.element_count({ count: cards }) }),
    fonts: await embeddedFonts(scene),
  });
}
