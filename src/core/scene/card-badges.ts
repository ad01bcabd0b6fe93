import type { Status } from '../model/element.ts';
import type { Badge } from './face-parts.ts';
import type { IconName } from './icons.ts';
import { measureText } from './measure-text.ts';
import type { TextDirection } from './text-direction.ts';
import { THEME } from './theme.ts';

/** What a badge says before it has a place. */
export interface BadgeText {
  readonly text: string;
  readonly icon?: IconName;
  readonly status?: Status;
}

interface Request {
  readonly labels: readonly BadgeText[];
  readonly counts: readonly BadgeText[];
  /** The room below the title; its height is what the badges need. */
  readonly area: { readonly x: number; readonly y: number; readonly width: number };
  readonly align: 'start' | 'center';
  readonly direction: TextDirection;
  readonly colors: { readonly [K in keyof (typeof THEME.tone)['sea']]: string };
}

interface Item extends BadgeText {
  readonly kind: 'pill' | 'status' | 'count';
  readonly width: number;
}

const { chip: CHIP, count: COUNT } = THEME;

/** Sets status and tags from the start of the row and counts at its end, on as many rows as it takes. */
export function placeBadges(
  request: Request,
): { chips: Badge[]; counts: Badge[]; end: number } | undefined {
  const { area, align, direction } = request;
  const chips = request.labels.map((label) => chipItem(label, area.width));
  const counts = request.counts.map(countItem);
  if (chips.length + counts.length === 0) return undefined;
  const rows = fillRows(chips, area.width);
  const countsWidth = widthOf(counts, COUNT.gap);
  const lastRow = rows.at(-1) ?? [];
  const beside = widthOf(lastRow, CHIP.gap) + 2 * CHIP.gap + countsWidth <= area.width;
  if (counts.length > 0 && rows.length > 0 && !beside) rows.push([]);
  const placed: { chips: Badge[]; counts: Badge[] } = { chips: [], counts: [] };
  const rowCount = Math.max(1, rows.length);
  rows.forEach((row, index) => {
    const y = area.y + index * (CHIP.height + CHIP.gap);
    const spare = area.width - widthOf(row, CHIP.gap);
    const isAlone = align === 'center' && (counts.length === 0 || index < rowCount - 1);
    placed.chips.push(...setRow(row, isAlone ? spare / 2 : 0, y, CHIP.gap, request));
  });
  const lastY = area.y + (rowCount - 1) * (CHIP.height + CHIP.gap);
  const from =
    align === 'center' && lastRowIsEmpty(rows)
      ? (area.width - countsWidth) / 2
      : area.width - countsWidth;
  placed.counts.push(...setRow(counts, from, lastY, COUNT.gap, request));
  const end = lastY + CHIP.height;
  return { ...(direction === 'rtl' ? mirrored(placed, area) : placed), end };
}

/** A small word on the top edge of a card, at its start. */
export function edgeMark(
  word: string,
  card: { readonly width: number; readonly inset: number; readonly direction: TextDirection },
): Badge {
  const width = measureText(word, CHIP) + 2 * CHIP.padX;
  const x = card.direction === 'rtl' ? card.width - card.inset - width : card.inset;
  const y = -CHIP.height / 2;
  const item: Item = { text: word, kind: 'pill', width };
  return setBadge(item, x, y, THEME.tone.stone);
}

function lastRowIsEmpty(rows: readonly (readonly Item[])[]): boolean {
  return (rows.at(-1)?.length ?? 0) === 0;
}

function chipItem(label: BadgeText, most: number): Item {
  const kind = label.status ? 'status' : 'pill';
  const around = kind === 'pill' ? 2 * CHIP.padX : CHIP.icon + CHIP.iconGap;
  const text = elide(label.text, most - around);
  return { ...label, kind, text, width: around + measureText(text, CHIP) };
}

function countItem(count: BadgeText): Item {
  const width = COUNT.icon + COUNT.iconGap + measureText(count.text, COUNT);
  return { ...count, kind: 'count', width };
}

/** A text cut so that it fits, ending in an ellipsis. */
function elide(text: string, most: number): string {
  if (measureText(text, CHIP) <= most) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && measureText(`${characters.join('')}…`, CHIP) > most) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}…`;
}

function widthOf(row: readonly Item[], gap: number): number {
  return row.reduce((sum, item) => sum + item.width, 0) + gap * Math.max(0, row.length - 1);
}

function fillRows(items: readonly Item[], most: number): Item[][] {
  const rows: Item[][] = [];
  for (const item of items) {
    const row = rows.at(-1);
    if (row && widthOf([...row, item], CHIP.gap) <= most) row.push(item);
    else rows.push([item]);
  }
  return rows;
}

function setRow(
  row: readonly Item[],
  from: number,
  y: number,
  gap: number,
  request: Request,
): Badge[] {
  let x = request.area.x + from;
  return row.map((item) => {
    const badge = setBadge(item, x, y, request.colors);
    x += item.width + gap;
    return badge;
  });
}

function setBadge(item: Item, x: number, y: number, colors: Request['colors']): Badge {
  const style = item.kind === 'count' ? COUNT : CHIP;
  const ink = inkOf(item, colors);
  const icon = item.icon && {
    name: item.icon,
    x,
    y: y + (CHIP.height - style.icon) / 2,
    size: style.icon,
    color: ink,
  };
  const textX = item.kind === 'pill' ? x + CHIP.padX : x + style.icon + style.iconGap;
  return {
    box:
      item.kind === 'pill'
        ? {
            x,
            y,
            width: item.width,
            height: CHIP.height,
            radius: CHIP.height / 2,
            fill: colors.chip,
          }
        : undefined,
    icon,
    text: {
      text: item.text,
      x: textX,
      y: y + CHIP.height / 2 + style.size * 0.34,
      align: 'left',
      size: style.size,
      weight: style.weight,
      color: ink,
    },
  };
}

function inkOf(item: Item, colors: Request['colors']): string {
  if (item.kind === 'pill') return colors.chipInk;
  const isFilled = colors.fill === THEME.tone.deep.fill;
  return item.status && !isFilled ? THEME.status[item.status] : colors.soft;
}

/** The same badges read from the right; each keeps its place relative to the other side. */
function mirrored(
  placed: { chips: Badge[]; counts: Badge[] },
  area: Request['area'],
): { chips: Badge[]; counts: Badge[] } {
  const axis = 2 * area.x + area.width;
  const flip = (badge: Badge): Badge => ({
    box: badge.box && { ...badge.box, x: axis - badge.box.x - badge.box.width },
    icon: badge.icon && { ...badge.icon, x: axis - badge.icon.x - badge.icon.size },
    text: { ...badge.text, x: axis - badge.text.x, align: 'right' },
  });
  return { chips: placed.chips.map(flip), counts: placed.counts.map(flip) };
}
