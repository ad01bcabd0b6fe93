import type {
  Drawable,
  DrawnBox,
  DrawnGroup,
  DrawnIcon,
  DrawnPath,
  DrawnText,
  Scene,
} from './drawable.ts';
import { escapeXml } from './escape-xml.ts';
import { ICON_GRID, ICON_STROKE, ICONS } from './icons.ts';
import { THEME } from './theme.ts';

/** A font to put into the file. */
export interface EmbeddedFont {
  readonly family: string;
  /** The weights it has, as in CSS: `200 800`. */
  readonly weight: string;
  readonly unicodeRange?: string;
  /** A `data:` address of a WOFF2 file. */
  readonly dataUri: string;
}

interface SvgOptions {
  readonly title: string;
  readonly description: string;
  readonly fonts?: readonly EmbeddedFont[];
  /** Kept as text in the file's `<metadata>`. */
  readonly metadata?: string;
}

/** What a program without the embedded fonts falls back on: about as narrow. */
const FALLBACKS = "Arial, 'Liberation Sans', sans-serif";

/** A scene as an SVG file: real text, every card a group named by its whole title, nothing loaded from elsewhere. */
export function writeSvg(scene: Scene, options: SvgOptions): string {
  const { width, height, background } = scene;
  const family = THEME.font.family.replace(/, sans-serif$/, `, ${FALLBACKS}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeXml(family)}">`,
    `<title>${escapeXml(options.title)}</title>`,
    `<desc>${escapeXml(options.description)}</desc>`,
    ...(options.metadata === undefined
      ? []
      : [`<metadata>${escapeXml(options.metadata)}</metadata>`]),
    ...(options.fonts?.length ? [`<style>${options.fonts.map(fontFace).join('')}</style>`] : []),
    ...(background === undefined
      ? []
      : [`<rect width="${width}" height="${height}" fill="${background}"/>`]),
    ...scene.items.map((item) => (item.kind === 'group' ? group(item) : draw(item))),
    '</svg>',
    '',
  ].join('\n');
}

function fontFace({ family, weight, unicodeRange, dataUri }: EmbeddedFont): string {
  const range = unicodeRange === undefined ? '' : `unicode-range:${unicodeRange};`;
  const rule = `@font-face{font-family:'${family}';font-weight:${weight};${range}src:url(${dataUri}) format('woff2')}`;
  return escapeXml(rule);
}

function group({ label, parts }: DrawnGroup): string {
  const name = escapeXml(label);
  return `<g role="group" aria-label="${name}"><title>${name}</title>${parts.map(draw).join('')}</g>`;
}

function draw(drawable: Drawable): string {
  switch (drawable.kind) {
    case 'box':
      return box(drawable);
    case 'path':
      return path(drawable);
    case 'text':
      return text(drawable);
    case 'icon':
      return icon(drawable);
  }
}

function box({ x, y, width, height, radius, fill, stroke, strokeWidth, dash }: DrawnBox): string {
  const paint = `fill="${fill}"${strokeOf(stroke, strokeWidth)}${dashOf(dash)}`;
  if (typeof radius === 'number') {
    return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${n(radius)}" ${paint}/>`;
  }
  const [a, b, c, d] = radius;
  const corner = (r: number, dx: number, dy: number) =>
    r > 0 ? `a${r} ${r} 0 0 1 ${dx * r} ${dy * r}` : '';
  const outline =
    `M${n(x + a)} ${n(y)}H${n(x + width - b)}${corner(b, 1, 1)}V${n(y + height - c)}${corner(c, -1, 1)}` +
    `H${n(x + d)}${corner(d, -1, -1)}V${n(y + a)}${corner(a, 1, -1)}Z`;
  return `<path d="${outline}" ${paint}/>`;
}

function path({ data, fill, stroke, strokeWidth, dash }: DrawnPath): string {
  return `<path d="${data}" fill="${fill ?? 'none'}"${strokeOf(stroke, strokeWidth)}${dashOf(dash)}/>`;
}

function text({ text: words, x, y, align, size, weight, color, direction }: DrawnText): string {
  const atStart = direction === 'rtl' ? 'right' : 'left';
  const anchor = align === 'center' ? 'middle' : align === atStart ? 'start' : 'end';
  const way = direction === 'rtl' ? ' direction="rtl"' : '';
  return `<text x="${n(x)}" y="${n(y)}" font-size="${size}" font-weight="${weight}" fill="${color}" text-anchor="${anchor}"${way}>${escapeXml(words)}</text>`;
}

function icon({ name, x, y, size, color }: DrawnIcon): string {
  const scale = size / ICON_GRID;
  return `<path transform="translate(${n(x)} ${n(y)}) scale(${n(scale)})" d="${ICONS[name]}" fill="none" stroke="${color}" stroke-width="${ICON_STROKE}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function strokeOf(stroke: string | undefined, width: number | undefined): string {
  return stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${width ?? 1}"`;
}

function dashOf(dash: readonly [number, number] | undefined): string {
  return dash ? ` stroke-dasharray="${dash.join(' ')}"` : '';
}

function n(value: number): number {
  return Math.round(value * 1000) / 1000;
}
