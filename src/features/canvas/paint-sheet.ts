import type { Box } from '#core/layout/box.ts';
import { boxOfRoute, headCorners, type Route, routeData } from '#core/layout/route.ts';
import type { CardFace } from '#core/scene/card-face.ts';
import type { Drawable, DrawnText } from '#core/scene/drawable.ts';
import { measureText } from '#core/scene/measure-text.ts';
import { paintDrawable, prepareContext } from '#core/scene/paint-canvas.ts';
import { drawCard } from '#core/scene/scene.ts';
import { THEME } from '#core/scene/theme.ts';
import { type Sheet, touches } from './sheet.ts';

/** The colours of what stands on the paper itself, which may be dark; cards have their own. */
export interface PaperColors {
  readonly link: string;
  readonly lit: string;
}

/** All that is on the map. */
export interface Picture {
  readonly faces: ReadonlyMap<string, CardFace>;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly paths: ReadonlyMap<string, Route>;
  /** Links that are drawn in the colour of the pathway. */
  readonly lit: ReadonlySet<string>;
  /** Cards with a ring around them. */
  readonly ringed: ReadonlySet<string>;
  /** A card that is elsewhere now: it hangs at the pointer. */
  readonly without: string | undefined;
}

/** Text smaller than this on the screen, in device px, is drawn as a bar: nobody could read it. */
const SMALLEST_TEXT = 2.6;
const BAR_STRENGTH = 0.45;
const RING = { width: 3, offset: 3 };

interface LinkDrawing {
  readonly box: Box;
  readonly line: Path2D;
  readonly head: Path2D;
}
const links = new WeakMap<Route, LinkDrawing>();
const cards = new WeakMap<CardFace, readonly Drawable[]>();

/**
 * Paints a part of the map, a little at each step, so that whoever calls can let frames pass in between.
 * @param scale device px a map unit
 */
export function* paintSheet(
  context: CanvasRenderingContext2D,
  picture: Picture,
  sheet: Sheet,
  scale: number,
  colors: PaperColors,
): Generator<void, void> {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(scale, 0, 0, scale, -sheet.x * scale, -sheet.y * scale);
  prepareContext(context);
  yield* paintLinks(context, picture, sheet, false, colors.link);
  yield* paintLinks(context, picture, sheet, true, colors.lit);
  for (const [id, box] of picture.boxes) {
    const face = picture.faces.get(id);
    if (!face || id === picture.without || !touches(box, sheet)) continue;
    context.translate(box.x, box.y);
    for (const part of cardDrawing(face)) paintPart(context, part, scale);
    if (picture.ringed.has(id)) paintRing(context, face, colors.lit);
    context.translate(-box.x, -box.y);
    yield;
  }
}

/** The link that is drawn within a distance of a point, if any. */
export function linkAt(
  context: CanvasRenderingContext2D,
  paths: ReadonlyMap<string, Route>,
  point: { readonly x: number; readonly y: number },
  reach: number,
): string | undefined {
  const around = { x: point.x - reach, y: point.y - reach, width: 2 * reach, height: 2 * reach };
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.lineWidth = 2 * reach;
  for (const [id, route] of paths) {
    const { box, line } = linkDrawing(route);
    if (touches(box, around) && context.isPointInStroke(line, point.x, point.y)) return id;
  }
  return undefined;
}

function* paintLinks(
  context: CanvasRenderingContext2D,
  { paths, lit }: Picture,
  sheet: Sheet,
  areLit: boolean,
  color: string,
): Generator<void, void> {
  const { width, litWidth } = THEME.link;
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = areLit ? litWidth : width;
  for (const [id, route] of paths) {
    if (lit.has(id) !== areLit) continue;
    const { box, line, head } = linkDrawing(route);
    if (!touches(box, sheet)) continue;
    context.stroke(line);
    context.fill(head);
    yield;
  }
}

function linkDrawing(route: Route): LinkDrawing {
  let drawing = links.get(route);
  if (!drawing) {
    const { headLength, headWidth } = THEME.link;
    const [tip, left, right] = headCorners(route, headLength, headWidth);
    const head = new Path2D();
    head.moveTo(tip.x, tip.y);
    head.lineTo(left.x, left.y);
    head.lineTo(right.x, right.y);
    head.closePath();
    drawing = { box: boxOfRoute(route), line: new Path2D(routeData(route)), head };
    links.set(route, drawing);
  }
  return drawing;
}

function cardDrawing(face: CardFace): readonly Drawable[] {
  let parts = cards.get(face);
  if (!parts) {
    const { width, height } = face;
    parts = drawCard(face, { x: 0, y: 0, width, height }).parts;
    cards.set(face, parts);
  }
  return parts;
}

function paintPart(context: CanvasRenderingContext2D, part: Drawable, scale: number): void {
  if (part.kind === 'text' && part.size * scale < SMALLEST_TEXT) paintBar(context, part);
  else paintDrawable(context, part);
}

function paintBar(context: CanvasRenderingContext2D, line: DrawnText): void {
  const width = measureText(line.text, line);
  const before = line.align === 'center' ? width / 2 : line.align === 'right' ? width : 0;
  context.globalAlpha = BAR_STRENGTH;
  context.fillStyle = line.color;
  context.fillRect(line.x - before, line.y - line.size * 0.5, width, line.size * 0.45);
  context.globalAlpha = 1;
}

function paintRing(
  context: CanvasRenderingContext2D,
  { width, height, radius }: CardFace,
  color: string,
): void {
  const out = RING.offset + RING.width / 2;
  context.beginPath();
  context.roundRect(-out, -out, width + 2 * out, height + 2 * out, radius + out);
  context.strokeStyle = color;
  context.lineWidth = RING.width;
  context.stroke();
}
