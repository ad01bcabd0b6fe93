import { type Box, boxAround, type Point } from '../layout/box.ts';
import { ceilingLine } from '../layout/ceiling-line.ts';
import type { Layout } from '../layout/layout.ts';
import { boxOfRoute, headCorners, type Route, routeData } from '../layout/route.ts';
import type { Model } from '../model/model.ts';
import { graphOf } from '../queries/graph.ts';
import { type BandLabels, bandLabels } from './band-labels.ts';
import type { CardFace } from './card-face.ts';
import { type CeilingWords, ceilingMark, drawCeiling } from './ceiling-mark.ts';
import type { Drawable, DrawnGroup, DrawnText, Scene } from './drawable.ts';
import type { Badge, FaceText } from './face-parts.ts';
import { HOPED_INSET } from './hoped-colors.ts';
import { type TextDirection, textDirection } from './text-direction.ts';
import { THEME } from './theme.ts';
import { wrapText } from './wrap-text.ts';

interface Caption {
  readonly title: string;
  /** Already in the reader's words. */
  readonly date: string;
}

interface SceneOptions {
  readonly faces: ReadonlyMap<string, CardFace>;
  /** Only these elements and the links between them; without it all. */
  readonly only?: ReadonlySet<string>;
  /** Whether paper lies under the picture. */
  readonly background: boolean;
  readonly caption?: Caption;
  /** The names of the levels by id, for a layout in bands; left out of a picture of only some elements. */
  readonly levelNames?: ReadonlyMap<string, string>;
  /** The words beside the ceiling of accountability; left out of a picture of only some elements. */
  readonly ceiling?: CeilingWords;
  /** Around everything, in px. */
  readonly padding?: number;
}

/** A picture is at least this wide under a caption, so that its title isn't broken letter by letter. */
const LEAST_CAPTION_WIDTH = 360;
/** How thick the line around a card is, within its box, in px. */
export const BORDER = 1.5;
/** The dashes and gaps of a link that closes a loop, in px. */
export const LOOP_DASH: readonly [number, number] = [7, 5];

/** The picture of a model, or of some of its elements: just big enough for all of it, whatever a screen shows. */
export function buildScene(model: Model, layout: Layout, options: SceneOptions): Scene {
  const { faces, only, background, caption, levelNames, padding = THEME.picture.padding } = options;
  const boxes = [...layout.boxes].filter(([id]) => !only || only.has(id));
  const routes = graphOf(model).links.flatMap((link): Route[] => {
    const route = layout.paths.get(link.id);
    return route && (!only || (only.has(link.from) && only.has(link.to))) ? [route] : [];
  });
  const labels = levelNames && !only ? bandLabels(layout, levelNames) : undefined;
  const at = options.ceiling && !only ? ceilingLine(model, layout) : undefined;
  const ceiling =
    options.ceiling && at !== undefined
      ? ceilingMark(layout, at, options.ceiling, labels)
      : undefined;
  const bounds = boxAround([
    ...boxes.map(([, box]) => box),
    ...routes.map(boxOfRoute),
    ...(labels ? [labels.bounds] : []),
    ...(ceiling ? [ceiling.bounds] : []),
  ]);
  const width = Math.max(bounds.width, caption ? LEAST_CAPTION_WIDTH : 0);
  const head = caption ? drawCaption(caption, width, padding) : { texts: [], height: 0 };
  const origin = {
    x: padding - bounds.x + (width - bounds.width) / 2,
    y: padding + head.height - bounds.y,
  };
  return {
    width: Math.ceil(width + 2 * padding),
    height: Math.ceil(bounds.height + head.height + 2 * padding),
    background: background ? THEME.color.paper : undefined,
    items: [
      ...head.texts,
      ...(labels ? drawBands(labels, origin) : []),
      ...(ceiling ? drawCeiling(ceiling, origin) : []),
      ...routes.flatMap((route) => drawRoute(moveRoute(route, origin))),
      ...boxes.flatMap(([id, box]) => {
        const face = faces.get(id);
        return face ? [drawCard(face, { ...box, x: box.x + origin.x, y: box.y + origin.y })] : [];
      }),
    ],
  };
}

function drawCaption({ title, date }: Caption, width: number, padding: number) {
  const { size, weight, dateSize, gap, below } = THEME.caption;
  const lineHeight = Math.round(size * 1.3);
  const direction = textDirection(title);
  const isRtl = direction === 'rtl';
  const common = {
    x: isRtl ? padding + width : padding,
    align: isRtl ? 'right' : 'left',
    direction,
  } as const;
  const lines = wrapText(title, { size, weight }, width);
  const texts = lines.map((text, index): DrawnText => {
    const y = padding + index * lineHeight + size;
    return { ...common, kind: 'text', text, y, size, weight, color: THEME.color.ink };
  });
  const dateY = padding + lines.length * lineHeight + gap + dateSize;
  texts.push({
    ...common,
    kind: 'text',
    text: date,
    y: dateY,
    size: dateSize,
    weight: THEME.font.weightNormal,
    color: THEME.color.muted,
  });
  return { texts, height: dateY - padding + below };
}

/** The names of the bands and the lines between them, moved by so much. */
export function drawBands({ texts, lines }: BandLabels, origin: Point): Drawable[] {
  return [
    ...lines.map(({ from, to }): Drawable => {
      const start = `${round(from.x + origin.x)} ${round(from.y + origin.y)}`;
      const end = `${round(to.x + origin.x)} ${round(to.y + origin.y)}`;
      return {
        kind: 'path',
        data: `M${start}L${end}`,
        stroke: THEME.color.line,
        strokeWidth: 1,
      };
    }),
    ...texts.map(
      (run): DrawnText => ({
        ...run,
        kind: 'text',
        x: run.x + origin.x,
        y: run.y + origin.y,
        direction: textDirection(run.text),
      }),
    ),
  ];
}

function moveRoute(route: Route, by: Point): Route {
  const move = ({ x, y }: Point) => ({ x: round(x + by.x), y: round(y + by.y) });
  return { ...route, points: route.points.map(move), tip: move(route.tip) };
}

function drawRoute(route: Route): Drawable[] {
  const { color, width, headLength, headWidth } = THEME.link;
  const [tip, left, right] = headCorners(route, headLength, headWidth);
  const corner = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
  return [
    {
      ...{ kind: 'path', data: routeData(route), stroke: color, strokeWidth: width },
      ...(route.closesLoop && { dash: LOOP_DASH }),
    },
    { kind: 'path', data: `M${corner(tip)}L${corner(left)}L${corner(right)}Z`, fill: color },
  ];
}

/** One card in its place. */
export function drawCard(face: CardFace, box: Box): DrawnGroup {
  const { x, y, width, height } = box;
  const text = (run: FaceText, direction: TextDirection): Drawable => ({
    ...run,
    kind: 'text',
    x: x + run.x,
    y: y + run.y,
    direction,
  });
  const badge = ({ box: pill, icon, text: run }: Badge): Drawable[] => [
    ...(pill ? [{ ...pill, kind: 'box' as const, x: x + pill.x, y: y + pill.y }] : []),
    ...(icon ? [{ ...icon, kind: 'icon' as const, x: x + icon.x, y: y + icon.y }] : []),
    text(run, textDirection(run.text)),
  ];
  const parts: Drawable[] = [
    {
      kind: 'box',
      x: x + BORDER / 2,
      y: y + BORDER / 2,
      width: width - BORDER,
      height: height - BORDER,
      radius: face.radius - BORDER / 2,
      fill: face.fill,
      stroke: face.dash ? face.fill : face.border,
      strokeWidth: BORDER,
    },
    ...(face.dash ? [dashedOutline(face, face.dash, box)] : []),
    ...(face.strip
      ? [{ ...face.strip, kind: 'box' as const, x: x + face.strip.x, y: y + face.strip.y }]
      : []),
    ...face.lines.map((line) => text(line, face.direction)),
    ...[...face.chips, ...face.counts, ...(face.mark ? [face.mark] : [])].flatMap(badge),
  ];
  return { kind: 'group', label: face.title, parts };
}

/** The outline of a card above the ceiling: within its edge, so that dark paper doesn't swallow the dashes. */
function dashedOutline(
  { radius, fill, border }: CardFace,
  dash: readonly [number, number],
  { x, y, width, height }: Box,
): Drawable {
  return {
    kind: 'box',
    x: x + HOPED_INSET,
    y: y + HOPED_INSET,
    width: width - 2 * HOPED_INSET,
    height: height - 2 * HOPED_INSET,
    radius: radius - HOPED_INSET,
    fill,
    stroke: border,
    strokeWidth: BORDER,
    dash,
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
