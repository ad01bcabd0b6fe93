import type { Box } from '#core/layout/box.ts';
import { looseElements } from '#core/queries/loose.ts';
import { hiddenCounts, visibleModel } from '#core/queries/visible.ts';
import type { BandLabels } from '#core/scene/band-labels.ts';
import type { Drawable } from '#core/scene/drawable.ts';
import { paintDrawable } from '#core/scene/paint-canvas.ts';
import { drawBands } from '#core/scene/scene.ts';
import { THEME } from '#core/scene/theme.ts';
import { cardWords } from '#i18n/card-words.ts';
import { currentLocale } from '#i18n/locale.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Session } from '#session/session.ts';
import { afterFrame } from '#storage/after-frame.ts';
import { openingView } from './camera-moves.ts';
import styles from './first-picture.module.css';
import { draftKeepers } from './map-keepers.ts';
import { paintSheet } from './paint-sheet.ts';
import { paperColorsOf } from './paper-colors.ts';
import { type Place, rememberedPlace } from './remembered-place.ts';
import { visiblePart } from './sheet.ts';
import { withBandNames } from './with-band-names.ts';

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
  await new Promise<void>((resolve) => afterFrame(resolve));
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
  const canvas = canvasAt(map);
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  const counts = [...hiddenCounts(state.model, state)];
  const picture = {
    ...{ faces, boxes: layout.boxes, paths: layout.paths },
    ...{ lit: NONE, isDimmed: false, ringed: NONE, without: NONE },
    badges: new Map(counts.map(([card, count]) => [card, m.map_folded_count({ count })])),
  };
  const seen = { ...visiblePart(view, map), zoom: view.zoom };
  const scale = view.zoom * devicePixelRatio;
  const work = paintSheet(context, picture, seen, scale, paperColorsOf(document.documentElement));
  while (!work.next().done);
  // Below the cards.
  context.globalCompositeOperation = 'destination-over';
  for (const part of labels ? bandsOf(labels) : []) paintDrawable(context, part);
  return canvas;
}

function canvasAt({ x, y, width, height }: Box): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  Object.assign(canvas.style, {
    left: `${x}px`,
    top: `${y}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  return canvas;
}

/** The names of the bands and the lines between them, in the colours of the page. */
function bandsOf(labels: BandLabels): Drawable[] {
  const style = getComputedStyle(document.documentElement);
  const [ink, line] = ['--ink-muted', '--line-soft'].map((name) => style.getPropertyValue(name));
  return drawBands(labels, ORIGIN).map((part): Drawable => {
    if (part.kind === 'text') return { ...part, color: ink ?? part.color };
    return part.kind === 'path' ? { ...part, stroke: line } : part;
  });
}
