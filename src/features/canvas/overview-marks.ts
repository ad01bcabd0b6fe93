import type { Box } from '#core/layout/box.ts';
import type { Layout } from '#core/layout/layout.ts';
import type { CardFace } from '#core/scene/card-face.ts';
import { inOverview, type OverviewScale } from './overview-scale.ts';

/** A card is at least so wide and high in the overview, in px. */
const LEAST = 1.5;
/** One that is looked for is easily seen among few; the marks of many get smaller, down to this, so that they stay apart. */
const LEAST_FOUND = { few: 5, many: 2 };
/** What part of the overview marks may cover before they get smaller. */
const COVERED = 0.05;

/** The outlines below are in so many parts of a px: whole numbers are sooner put into words than others. */
export const MARKS_PER_PX = 10;

/** The cards of a map as outlines, one for each color, in tenths of a px of the overview. */
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
  const shown = new Map<string, string[]>();
  const dimmed = new Map<string, string[]>();
  for (const [id, box] of layout.boxes) {
    const face = faces.get(id);
    if (!face) continue;
    const marks = !lit || lit.has(id) ? shown : dimmed;
    // Of a pale card the border is what is seen from afar.
    const color = face.border;
    const outline = outlineOf(inOverview(box, layout.bounds, scale, LEAST));
    const outlines = marks.get(color);
    if (outlines) outlines.push(outline);
    else marks.set(color, [outline]);
  }
  const least = leastFound(scale, found.size);
  let around = '';
  for (const id of found) {
    const box = layout.boxes.get(id);
    if (box) around += outlineOf(inOverview(box, layout.bounds, scale, least));
  }
  return { shown: joined(shown), dimmed: joined(dimmed), found: around };
}

function leastFound({ width, height }: OverviewScale, count: number): number {
  const apart = Math.sqrt((width * height * COVERED) / Math.max(1, count));
  return Math.max(LEAST_FOUND.many, Math.min(LEAST_FOUND.few, apart));
}

function joined(outlines: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  return new Map([...outlines].map(([color, each]) => [color, each.join('')]));
}

function outlineOf({ x, y, width, height }: Box): string {
  const wide = marked(width);
  return `M${marked(x)} ${marked(y)}h${wide}v${marked(height)}h${-wide}z`;
}

function marked(px: number): number {
  return Math.round(px * MARKS_PER_PX);
}
