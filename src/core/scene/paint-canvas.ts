import { type Box, grown, type Point, touches } from '../layout/box.ts';
import type { Drawable, DrawnBox, DrawnIcon, DrawnPath, DrawnText, Scene } from './drawable.ts';
import { ICON_GRID, ICON_STROKE, ICONS } from './icons.ts';
import { pathSteps } from './path-data.ts';
import { pathStretches } from './path-stretches.ts';
import { reachesOf } from './reach.ts';
import { THEME } from './theme.ts';

/** What painting needs of a 2D context: a browser's, or a library's outside of one. */
export interface PaintContext {
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  scale(x: number, y: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void;
  closePath(): void;
  roundRect(x: number, y: number, width: number, height: number, radii: number | number[]): void;
  fill(): void;
  stroke(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  setLineDash(dashes: number[]): void;
  fillText(text: string, x: number, y: number): void;
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  font: string;
  textAlign: string;
  textBaseline: string;
  direction: string;
}

/**
 * Paints a scene, or a part of it, with its top left corner at the context's origin.
 * @param scale pixels a px of the scene
 * @param part in whole pixels; without it the whole. Parts side by side make the picture of the whole
 */
export function paintScene(context: PaintContext, scene: Scene, scale: number, part?: Box): void {
  context.save();
  if (part) context.translate(-part.x, -part.y);
  context.scale(scale, scale);
  prepareContext(context);
  if (scene.background !== undefined) {
    context.fillStyle = scene.background;
    context.fillRect(0, 0, scene.width, scene.height);
  }
  const sight = part && inScene(part, scale);
  for (const item of part ? itemsIn(scene, scale, part) : scene.items) {
    if (item.kind === 'group') for (const each of item.parts) paintDrawable(context, each);
    else paintDrawable(context, item, sight);
  }
  context.restore();
}

/** The items of a scene that may show in a part of its picture, which is in pixels. */
export function itemsIn({ items }: Scene, scale: number, part: Box): Scene['items'] {
  const sight = inScene(part, scale);
  return items.filter((item) => reachesOf(item).some((reach) => touches(reach, sight)));
}

function inScene(part: Box, scale: number): Box {
  return {
    x: part.x / scale,
    y: part.y / scale,
    width: part.width / scale,
    height: part.height / scale,
  };
}

/** Sets what all drawables are painted with. */
export function prepareContext(context: PaintContext): void {
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.textBaseline = 'alphabetic';
}

/** Paints one drawable in its place. @param sight of a line that is only a line, the rest need not be drawn */
export function paintDrawable(context: PaintContext, drawable: Drawable, sight?: Box): void {
  switch (drawable.kind) {
    case 'box':
      paintBox(context, drawable);
      break;
    case 'path':
      if (sight && isBareLine(drawable)) traceNear(context, drawable, sight);
      else trace(context, drawable.data);
      finish(context, drawable);
      break;
    case 'text':
      paintText(context, drawable);
      break;
    case 'icon':
      paintIcon(context, drawable);
      break;
  }
}

function paintBox(context: PaintContext, box: DrawnBox): void {
  const { x, y, width, height, radius } = box;
  context.beginPath();
  context.roundRect(x, y, width, height, typeof radius === 'number' ? radius : [...radius]);
  finish(context, box);
}

function paintText(context: PaintContext, line: DrawnText): void {
  context.font = `${line.weight} ${line.size}px ${THEME.font.family}`;
  context.textAlign = line.align;
  context.direction = line.direction;
  context.fillStyle = line.color;
  context.fillText(line.text, line.x, line.y);
}

function paintIcon(context: PaintContext, { name, x, y, size, color }: DrawnIcon): void {
  context.save();
  context.translate(x, y);
  context.scale(size / ICON_GRID, size / ICON_GRID);
  trace(context, ICONS[name]);
  finish(context, { stroke: color, strokeWidth: ICON_STROKE });
  context.restore();
}

interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly [number, number];
}

function finish(context: PaintContext, { fill, stroke, strokeWidth, dash }: Paint): void {
  if (fill !== undefined) {
    context.fillStyle = fill;
    context.fill();
  }
  if (stroke !== undefined) {
    context.strokeStyle = stroke;
    context.lineWidth = strokeWidth ?? 1;
    if (dash) context.setLineDash([...dash]);
    context.stroke();
    if (dash) context.setLineDash([]);
  }
}

/** What is filled is drawn as a whole, and so is what is dashed: each dash begins where the one before ends. */
function isBareLine({ fill, dash, data }: DrawnPath): boolean {
  return fill === undefined && dash === undefined && !data.endsWith('Z');
}

/** Puts the stretches of a line that touch a part of the scene on a context. */
function traceNear(context: PaintContext, path: DrawnPath, sight: Box): void {
  const out = (path.strokeWidth ?? 1) / 2;
  const around = grown(sight, out, out);
  context.beginPath();
  let end: Point | undefined;
  for (const { from, to, box } of pathStretches(path)) {
    if (!touches(box, around)) continue;
    if (from !== end) context.moveTo(from.x, from.y);
    if (to.length === 1) context.lineTo(to[0].x, to[0].y);
    else context.bezierCurveTo(to[0].x, to[0].y, to[1].x, to[1].y, to[2].x, to[2].y);
    end = to.at(-1);
  }
}

/** Puts path data on a context. */
function trace(context: PaintContext, data: string): void {
  context.beginPath();
  for (const { command, points } of pathSteps(data)) {
    const [a] = points;
    if (command === 'Z') context.closePath();
    else if (command === 'M' && a) context.moveTo(a.x, a.y);
    else if (command === 'L' && a) context.lineTo(a.x, a.y);
    else {
      for (let at = 0; at + 2 < points.length; at += 3) {
        const [b, c, d] = points.slice(at, at + 3) as [Point, Point, Point];
        context.bezierCurveTo(b.x, b.y, c.x, c.y, d.x, d.y);
      }
    }
  }
}
