import type { Box } from '#core/layout/box.ts';
import type { Layout } from '#core/layout/layout.ts';
import type { CardFace } from '#core/scene/card-face.ts';
import { inOverview, type OverviewScale } from './overview-scale.ts';

/** A card is at least so wide and high in the overview, in px, and one that is looked for is easily seen. */
const LEAST = 1.5;
const LEAST_FOUND = 5;

/** The cards of a map as outlines, one for each color, in px of the overview. */
export interface OverviewMarks {
  readonly shown: ReadonlyMap<string, string>;
  /** Those beside the pathway that is lit. */
  readonly dimmed: ReadonlyMap<string, string>;
  readonly found: string;
}

interface Picture {
  readonly layout: Pick<Layout, 'boxes' | 'bounds'>;
  readonly faces: ReadonlyMap<string, CardFace>;
  readonly scale: OverviewScale;
  /** What is on the pathway that is lit, if one is. */
  readonly lit: ReadonlySet<string> | undefined;
  readonly found: ReadonlySet<string>;
}

/** O(cards). */
export function overviewMarks({ layout, faces, scale, lit, found }: Picture): OverviewMarks {
  const shown = new Map<string, string>();
  const dimmed = new Map<string, string>();
  for (const [id, box] of layout.boxes) {
    const face = faces.get(id);
    if (!face) continue;
    const marks = !lit || lit.has(id) ? shown : dimmed;
    // Of a pale card the border is what is seen from afar.
    const color = face.border;
    const outline = outlineOf(inOverview(box, layout.bounds, scale, LEAST));
    marks.set(color, `${marks.get(color) ?? ''}${outline}`);
  }
  let around = '';
  for (const id of found) {
    const box = layout.boxes.get(id);
    if (box) around += outlineOf(inOverview(box, layout.bounds, scale, LEAST_FOUND));
  }
  return { shown, dimmed, found: around };
}

function outlineOf({ x, y, width, height }: Box): string {
  const wide = tenths(width);
  return `M${tenths(x)} ${tenths(y)}h${wide}v${tenths(height)}h${-wide}z`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
