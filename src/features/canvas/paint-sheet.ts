import { type Box, boxOfPoints, grown, type Point, touches } from '#core/layout/box.ts';
import { boxOfCurve, type Curve, stretchesOf } from '#core/layout/curve.ts';
import { curvesOf, headCorners, type Route } from '#core/layout/route.ts';
import type { CardFace } from '#core/scene/card-face.ts';
import type { Drawable, DrawnText } from '#core/scene/drawable.ts';
import { measureText } from '#core/scene/measure-text.ts';
import { paintDrawable, prepareContext } from '#core/scene/paint-canvas.ts';
import { drawCard, LOOP_DASH } from '#core/scene/scene.ts';
import { THEME } from '#core/scene/theme.ts';
import { foldBadge } from './fold-badge.ts';
import type { Sheet } from './sheet.ts';

/** The colours of what stands on the paper itself, which may be dark; cards have their own. */
export interface PaperColors {
  readonly paper: string;
  readonly link: string;
  readonly lit: string;
  /** The edge of the darkest cards, which dark paper would swallow; on light paper they keep their own. */
  readonly deepEdge: string | undefined;
}

/** All that is on the map. */
export interface Picture {
  readonly faces: ReadonlyMap<string, CardFace>;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly paths: ReadonlyMap<string, Route>;
  /** Links that are drawn in the colour of the pathway. */
  readonly lit: ReadonlySet<string>;
  /** Whether a pathway is lit: all the rest is faint. */
  readonly isDimmed: boolean;
  /** The words of the count under each folded card. */
  readonly badges: ReadonlyMap<string, string>;
  /** Cards with a ring around them. */
  readonly ringed: ReadonlySet<string>;
  /** Cards that are elsewhere now, at the pointer, and their links. */
  readonly without: ReadonlySet<string>;
}

/** Text smaller than this on the screen, in device px, is drawn as a bar: nobody could read it. */
const SMALLEST_TEXT = 2.6;
const BAR_STRENGTH = 0.45;
/** How strong what is faint is drawn: the titles can still be read. */
const FAINT = { card: 0.45, link: 0.3 };
const RING = { width: 3, offset: 3 };
/** How far what belongs to a card reaches over its edge: its ring, and the count under it. */
export const OVERHANG = 28;

const cards = new WeakMap<CardFace, readonly Drawable[]>();
const reaches = new WeakMap<Route, Box>();
const known = new WeakMap<Route, readonly Stretch[]>();

interface Stretch {
  readonly curve: Curve;
  readonly box: Box;
}

/**
 * A picture with only the cards and links that reach into a part of the map: where several sheets of it are painted,
 * each is painted from few. O(cards + links).
 */
export function pictureWithin(picture: Picture, part: Box): Picture {
  const around = grown(part, OVERHANG, OVERHANG);
  const boxes = new Map<string, Box>();
  for (const [id, box] of picture.boxes) if (touches(box, around)) boxes.set(id, box);
  const paths = new Map<string, Route>();
  for (const [id, path] of picture.paths) if (touches(reachOf(path), part)) paths.set(id, path);
  return { ...picture, boxes, paths };
}

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
  context.globalAlpha = picture.isDimmed ? FAINT.link : 1;
  yield* paintLinks(context, picture, sheet, false, colors.link);
  context.globalAlpha = 1;
  if (picture.lit.size > 0) yield* paintLinks(context, picture, sheet, true, colors.lit);
  const around = grown(sheet, OVERHANG, OVERHANG);
  for (const [id, box] of picture.boxes) {
    if (!touches(box, around) || picture.without.has(id)) continue;
    const face = picture.faces.get(id);
    if (!face) continue;
    context.translate(box.x, box.y);
    const isFaint = picture.isDimmed && !picture.lit.has(id);
    if (isFaint) coverPaper(context, face, colors.paper);
    const badge = picture.badges.get(id);
    const strength = isFaint ? FAINT.card : 1;
    const edge = face.tone === 'deep' ? colors.deepEdge : undefined;
    for (const [at, part] of cardDrawing(face).entries()) {
      // The first part is the card itself, as in card-drawing.module.css.
      paintPart(context, at === 0 && edge ? withEdge(part, edge) : part, scale, strength);
    }
    if (badge) for (const part of foldBadge(badge, box, sheet.zoom)) paintDrawable(context, part);
    if (picture.ringed.has(id)) paintRing(context, face, colors.lit);
    context.translate(-box.x, -box.y);
    yield;
  }
}

function* paintLinks(
  context: CanvasRenderingContext2D,
  { paths, lit, without }: Picture,
  sheet: Sheet,
  areLit: boolean,
  color: string,
): Generator<void, void> {
  const { width, litWidth } = THEME.link;
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = areLit ? litWidth : width;
  // Half of a line reaches farther than where it runs.
  const around = grown(sheet, litWidth / 2, litWidth / 2);
  for (const [id, route] of paths) {
    if (!touches(reachOf(route), sheet) || lit.has(id) !== areLit || without.has(id)) continue;
    const inSight = trace(context, route, around);
    if (inSight) {
      context.setLineDash(route.closesLoop ? [...LOOP_DASH] : []);
      context.stroke();
    }
    const hasHead = paintHead(context, route, sheet);
    if (inSight || hasHead) yield;
  }
}

/** What a route and its head can't leave, worked out once: most links are out of sight each time a part is painted. */
export function reachOf(route: Route): Box {
  let bounds = reaches.get(route);
  if (!bounds) {
    const inner = boxOfPoints([...route.points, route.tip]);
    bounds = grown(inner, THEME.link.headLength, THEME.link.headLength);
    reaches.set(route, bounds);
  }
  return bounds;
}

/**
 * Puts the stretches of a route that touch a part of the map on the context, and tells whether there are any: a link may
 * run across a map a hundred windows wide.
 */
function trace(context: CanvasRenderingContext2D, route: Route, part: Box): boolean {
  let end: Point | undefined;
  for (const { curve, box } of stretchesOfRoute(route)) {
    if (!touches(box, part)) continue;
    const [a, b, c, d] = curve;
    if (!end) context.beginPath();
    if (a !== end) context.moveTo(a.x, a.y);
    context.bezierCurveTo(b.x, b.y, c.x, c.y, d.x, d.y);
    end = d;
  }
  return end !== undefined;
}

function stretchesOfRoute(route: Route): readonly Stretch[] {
  let stretches = known.get(route);
  if (!stretches) {
    stretches = curvesOf(route)
      .flatMap((curve) => (route.closesLoop ? [curve] : stretchesOf(curve)))
      .map((curve) => ({ curve, box: boxOfCurve(curve) }));
    known.set(route, stretches);
  }
  return stretches;
}

function paintHead(context: CanvasRenderingContext2D, route: Route, part: Box): boolean {
  const { headLength, headWidth } = THEME.link;
  const { x, y } = route.tip;
  const around = {
    x: x - headLength,
    y: y - headLength,
    width: 2 * headLength,
    height: 2 * headLength,
  };
  if (!touches(around, part)) return false;
  const [tip, left, right] = headCorners(route, headLength, headWidth);
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  context.lineTo(left.x, left.y);
  context.lineTo(right.x, right.y);
  context.closePath();
  context.fill();
  return true;
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

function withEdge(part: Drawable, stroke: string): Drawable {
  return part.kind === 'box' ? { ...part, stroke } : part;
}

function paintPart(
  context: CanvasRenderingContext2D,
  part: Drawable,
  scale: number,
  strength: number,
): void {
  const isBar = part.kind === 'text' && part.size * scale < SMALLEST_TEXT;
  context.globalAlpha = isBar ? BAR_STRENGTH * strength : strength;
  if (isBar) paintBar(context, part);
  else paintDrawable(context, part);
  context.globalAlpha = 1;
}

function paintBar(context: CanvasRenderingContext2D, line: DrawnText): void {
  const width = measureText(line.text, line);
  const before = line.align === 'center' ? width / 2 : line.align === 'right' ? width : 0;
  context.fillStyle = line.color;
  context.fillRect(line.x - before, line.y - line.size * 0.5, width, line.size * 0.45);
}

/** A faint card lets through the paper and not the links behind it. */
function coverPaper(
  context: CanvasRenderingContext2D,
  { width, height, radius }: CardFace,
  paper: string,
): void {
  context.beginPath();
  context.roundRect(0, 0, width, height, radius);
  context.fillStyle = paper;
  context.fill();
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
