import type { Point, Size } from '../layout/box.ts';
import type { Chain } from '../layout/chain.ts';
import { layoutModel } from '../layout/layout.ts';
import { routeData } from '../layout/route.ts';
import type { Role } from '../model/about.ts';
import { levelOf } from '../queries/levels.ts';
import { THEME } from './theme.ts';

const WIDTH = 280;
const HEIGHT = 126;
const PADDING = 13;
/** On dark paper a dark card has no edge of its own; the picture itself knows where it is shown. */
const ON_DARK = '<style>@media (prefers-color-scheme:dark){.dark{stroke:#8fa3b3}}</style>';
/** Bigger a small model is never drawn. */
const LARGEST_SCALE = 0.21;

/** Cards without words all have the size of their role. */
const SIZES: Readonly<Record<Role, Size>> = {
  goal: { width: 420, height: 92 },
  outcome: { width: 230, height: 84 },
  action: { width: 180, height: 76 },
};

/** A small picture of a model as an SVG of 280 × 126: cards and links without words. */
export function thumbnailSvg(model: Chain): string {
  const sizes = new Map(
    [...model.elements.keys()].map((id) => [id, SIZES[levelOf(model, id)?.role ?? 'outcome']]),
  );
  const { boxes, paths, bounds } = layoutModel(model, sizes);
  const scaleX = Math.min(LARGEST_SCALE, (WIDTH - 2 * PADDING) / Math.max(1, bounds.width));
  const scaleY = Math.min(LARGEST_SCALE, (HEIGHT - 2 * PADDING) / Math.max(1, bounds.height));
  const place = ({ x, y }: Point): Point => ({
    x: round(WIDTH / 2 + (x - bounds.x - bounds.width / 2) * scaleX),
    y: round(HEIGHT / 2 + (y - bounds.y - bounds.height / 2) * scaleY),
  });
  const isCrowded = scaleX < LARGEST_SCALE / 3;
  const stroke = isCrowded ? 0.5 : 1;
  const links = [...paths.values()].map(({ points, tip }) => {
    const whole = [...points.slice(0, -1), tip];
    return routeData({ points: whole.map(place) });
  });
  const cards = [...boxes].map(([id, box]) => {
    const { fill, border, strip } = THEME.tone[levelOf(model, id)?.tone ?? 'stone'];
    const { x, y } = place(box);
    const [width, height] = [round(box.width * scaleX), round(box.height * scaleY)];
    const edge = isCrowded && strip !== fill ? strip : border;
    const mark = border === fill ? ' class="dark"' : '';
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round(Math.min(4, height / 4, width / 4))}" fill="${fill}" stroke="${edge}" stroke-width="${stroke}"${mark}/>`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    ON_DARK +
    `<path d="${links.join('')}" fill="none" stroke="${THEME.link.faintColor}" stroke-width="${stroke}"/>${cards.join('')}</svg>`
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
