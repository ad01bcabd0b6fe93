import type { Scene } from '#core/scene/drawable.ts';
import { THEME } from '#core/scene/theme.ts';
import { embeddedFonts, fontFaceCss } from './picture-fonts.ts';
import { withDensity } from './png/density.ts';
import type { Size } from './raster-size.ts';

/** The part of the screen that a picture of the view shows, and what floats over it and stays out. */
const VIEW = '[data-view-picture]';
const FLOATING = '[data-floating], .react-flow__panel, button, textarea';
const DRAWN_APART = '.react-flow__node, [data-link-line]';

/** Whether there is a view on screen to take a picture of. */
export function hasView(): boolean {
  return document.querySelector(VIEW) !== null;
}

/** How large the view is on the screen, in px. */
export function viewSize(): Size | undefined {
  const view = document.querySelector(VIEW);
  return view ? { width: view.clientWidth, height: view.clientHeight } : undefined;
}

/** How many cards and links the view shows: what a picture of it takes time for. */
export function viewWeight(): number {
  return document.querySelector(VIEW)?.querySelectorAll(DRAWN_APART).length ?? 0;
}

/**
 * The view as it stands on the screen, as a PNG, without the buttons that float over it.
 * @param scene of the same model: the letters in it say which fonts the picture needs
 * @param scale pixels a px of the screen
 */
export async function viewPicture(scene: Scene, scale: number): Promise<Blob> {
  const view = document.querySelector<HTMLElement>(VIEW);
  if (!view) throw new Error('There is no view on screen.');
  const frame = view.getBoundingClientRect();
  const [{ toBlob }, fonts] = await Promise.all([import('html-to-image'), embeddedFonts(scene)]);
  // However the screen looks, a picture is light.
  view.toggleAttribute('data-light', true);
  const png = await toBlob(view, {
    pixelRatio: scale,
    fontEmbedCSS: fontFaceCss(fonts),
    backgroundColor: THEME.color.paper,
    // Handed an Element at least; its types say HTMLElement, and links are SVG.
    filter: (node: Element) => !(node instanceof Element) || isInPicture(node, frame),
  }).finally(() => view.removeAttribute('data-light'));
  if (!png) throw new Error('The view could not be drawn.');
  return new Blob([withDensity(new Uint8Array(await png.arrayBuffer()), scale)], {
    type: 'image/png',
  });
}

/** A card out of sight would cost as much time as one in sight. A field's words would be copied as HTML. */
function isInPicture(node: Element, frame: DOMRect): boolean {
  if (node.matches(FLOATING)) return false;
  if (!node.matches(DRAWN_APART)) return true;
  const { left, right, top, bottom } = node.getBoundingClientRect();
  return right >= frame.left && left <= frame.right && bottom >= frame.top && top <= frame.bottom;
}
