import { ceilingLine } from '#core/layout/ceiling-line.ts';
import type { Layout } from '#core/layout/layout.ts';
import type { Model } from '#core/model/model.ts';
import { looseElements } from '#core/queries/loose.ts';
import { hiddenCounts, visibleModel } from '#core/queries/visible.ts';
import type { BandLabels } from '#core/scene/band-labels.ts';
import { ceilingMark, drawCeiling } from '#core/scene/ceiling-mark.ts';
import { paintDrawable } from '#core/scene/paint-canvas.ts';
import { drawBands } from '#core/scene/scene.ts';
import { THEME } from '#core/scene/theme.ts';
import { cardWords } from '#i18n/card-words.ts';
import { ceilingWords } from '#i18n/ceiling-words.ts';
import { currentLocale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Session } from '#session/session.ts';
import { openingView } from './camera-moves.ts';
import styles from './first-picture.module.css';
import { draftKeepers, withBandNames } from './map-keepers.ts';
import { paintSheet } from './paint-sheet.ts';
import { paperColorsOf } from './paper-colors.ts';
import { type Place, rememberedPlace } from './remembered-place.ts';
import { visiblePart } from './sheet.ts';

/** Longer than this the rest of the screen doesn't wait for the picture, in ms. */
const PATIENCE_MS = 1_500;
/** If the map doesn't come, what is beneath the picture says why; after so long, in ms. */
const LONGEST_MS = 5_000;
const NONE: ReadonlySet<string> = new Set();
const ORIGIN = { x: 0, y: 0 };

let cover: HTMLElement | undefined;

/**
 * Shows a model at once as its map will open, where that stood the last time: a picture, painted while the app is still
 * on its way. The map goes on from there, and takes the place of the picture (`endFirstPicture`).
 * @returns when it is on screen, or when there will be none
 */
export async function showFirstPicture(id: string, opening: Promise<Session>): Promise<void> {
  const place = rememberedPlace(id);
  if (!place || document.hidden || matchMedia('(forced-colors: active)').matches) return;
  const { small, weightStrong, family } = THEME.font;
  const letters = document.fonts.load(`${weightStrong} ${small}px ${family}`);
  const session = await Promise.race([
    Promise.all([opening, letters]).then(([opened]) => opened),
    new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS)),
  ]);
  const canvas = session && paint(session, place);
  if (!canvas) return;
  cover = document.createElement('div');
  cover.className = styles.cover ?? '';
  cover.dataset.firstPicture = '';
  cover.ariaHidden = 'true';
  cover.append(canvas);
  document.body.append(cover);
  setTimeout(endFirstPicture, LONGEST_MS);
  for (const event of ['resize', 'hashchange']) {
    addEventListener(event, endFirstPicture, { once: true });
  }
  await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Takes the first picture away: the map is there. */
export function endFirstPicture(): void {
  cover?.remove();
  cover = undefined;
}

function paint(session: Session, { map, frame }: Place): HTMLCanvasElement | undefined {
  const state = session.store.getState();
  const model = visibleModel(state.model, state);
  if (model.elements.size === 0) return undefined;
  const { facesOf, layouts } = draftKeepers(model);
  const faces = facesOf(model, cardWords(currentLocale()), {
    ids: looseElements(state.model),
    word: m.card_loose(),
  });
  const laidOut = layouts.layoutOf(model, faces).layout;
  const { layout, labels } = withBandNames(laidOut, model.about.levels);
  const view = openingView(layout, frame);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  const scale = view.zoom * devicePixelRatio;
  canvas.width = Math.round(map.width * devicePixelRatio);
  canvas.height = Math.round(map.height * devicePixelRatio);
  const { style } = canvas;
  style.left = `${map.x}px`;
  style.top = `${map.y}px`;
  style.width = `${map.width}px`;
  style.height = `${map.height}px`;
  const counts = [...hiddenCounts(state.model, state)];
  const picture = {
    ...{ faces, boxes: layout.boxes, paths: layout.paths },
    ...{ lit: NONE, isDimmed: false, ringed: NONE, without: NONE },
    badges: new Map(counts.map(([card, count]) => [card, m.map_folded_count({ count })])),
  };
  const part = { ...visiblePart(view, map), zoom: view.zoom };
  const work = paintSheet(context, picture, part, scale, paperColorsOf(document.documentElement));
  while (!work.next().done);
  context.globalCompositeOperation = 'destination-over';
  for (const mark of marksOf(model, layout, labels)) paintDrawable(context, mark);
  return canvas;
}

/** What lies under the cards: the names of the bands, and the ceiling. */
function marksOf(model: Model, layout: Layout, labels: BandLabels | undefined) {
  const at = ceilingLine(model, layout);
  const ceiling =
    at === undefined ? [] : drawCeiling(ceilingMark(layout, at, ceilingWords()), ORIGIN);
  return [...(labels ? drawBands(labels, ORIGIN) : []), ...ceiling];
}
