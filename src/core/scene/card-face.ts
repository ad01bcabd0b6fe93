import type { Role, Tone } from '../model/about.ts';
import type { Element, Status } from '../model/element.ts';
import type { Model } from '../model/model.ts';
import { isAboveCeiling } from '../queries/ceiling.ts';
import { levelOf } from '../queries/levels.ts';
import { tagNames } from '../queries/tag-names.ts';
import { type BadgeText, edgeMark, placeBadges } from './card-badges.ts';
import { countAbout } from './count-about.ts';
import type { Badge, FaceBox, FaceText } from './face-parts.ts';
import { HOPED_DASH, hopedColors } from './hoped-colors.ts';
import { type TextDirection, textDirection } from './text-direction.ts';
import { THEME } from './theme.ts';
import { titleSetting } from './title-setting.ts';

/** The words that a card shows and core doesn't know, in the reader's language. Keep one object a language: faces are cached by it. */
export interface CardWords {
  /** The reader's language, for the names of tags. */
  readonly language: string;
  readonly status: Readonly<Record<Status, string>>;
}

/** Which cards are marked as tied to no other, and the word for it. Pictures that leave the house go without. */
export interface LooseMarks {
  readonly ids: ReadonlySet<string>;
  readonly word: string;
}

/** Everything that is drawn of one element, in px at 100 % from the card's top left corner. */
export interface CardFace {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly role: Role;
  readonly tone: Tone;
  readonly direction: TextDirection;
  readonly fill: string;
  readonly border: string;
  /** The dashes and gaps of the border of a card above the ceiling. */
  readonly dash: readonly [number, number] | undefined;
  /** The title. */
  readonly lines: readonly FaceText[];
  /** The band along the top edge, where the tone has one. */
  readonly strip: FaceBox | undefined;
  /** The status and the tags. */
  readonly chips: readonly Badge[];
  /** How many indicators and assumptions there are about the element. */
  readonly counts: readonly Badge[];
  /** On the top edge: that the card is tied to no other. */
  readonly mark: Badge | undefined;
}

/** A card shows this many tags by name; the others are counted. */
const TAGS_SHOWN = 3;

interface Cached {
  readonly key: readonly unknown[];
  readonly face: CardFace;
}
const cache = new WeakMap<Element, Cached>();

/** The face of one element; worked out again only when something that it shows has changed. */
export function cardFace(
  model: Model,
  element: Element,
  words: CardWords,
  loose?: LooseMarks,
): CardFace {
  const level = levelOf(model, element.id);
  const role = level?.role ?? 'outcome';
  const tone = level?.tone ?? 'stone';
  const indicators = countAbout(model.indicators, 'element', element.id);
  const assumptions = countAbout(model.assumptions, 'about', element.id);
  const isHoped = isAboveCeiling(model, element.id);
  const mark = loose?.ids.has(element.id) ? loose.word : undefined;
  const key = [role, tone, indicators, assumptions, model.frameworks, words, isHoped, mark];
  const cached = cache.get(element);
  if (cached?.key.every((part, index) => part === key[index])) return cached.face;
  const labels = [...statusLabels(element, words), ...tagLabels(model, element, words)];
  const counts: BadgeText[] = [
    ...(indicators > 0 ? [{ icon: 'indicator' as const, text: String(indicators) }] : []),
    ...(assumptions > 0 ? [{ icon: 'assumption' as const, text: String(assumptions) }] : []),
  ];
  const face = compose({ title: element.title, role, tone, isHoped, mark, labels, counts });
  cache.set(element, { key, face });
  return face;
}

/** The faces of all elements, by id; they are the cards' sizes too. */
export function cardFaces(model: Model, words: CardWords): Map<string, CardFace> {
  return new Map([...model.elements].map(([id, element]) => [id, cardFace(model, element, words)]));
}

function statusLabels({ status }: Element, words: CardWords): BadgeText[] {
  return status ? [{ icon: status, text: words.status[status], status }] : [];
}

function tagLabels(model: Model, element: Element, { language }: CardWords): BadgeText[] {
  const names = tagNames(model, element, language);
  const shown = names.slice(0, TAGS_SHOWN).map((text) => ({ text }));
  return names.length > TAGS_SHOWN ? [...shown, { text: `+${names.length - TAGS_SHOWN}` }] : shown;
}

interface Content {
  readonly title: string;
  readonly role: Role;
  readonly tone: Tone;
  readonly isHoped: boolean;
  readonly mark: string | undefined;
  readonly labels: readonly BadgeText[];
  readonly counts: readonly BadgeText[];
}

function compose(content: Content): CardFace {
  const { title, role, tone, isHoped, mark, labels, counts } = content;
  const style = THEME.card[role];
  const colors = isHoped ? hopedColors(THEME.tone[tone]) : THEME.tone[tone];
  const { measure, lines: words } = titleSetting(title, role);
  const width = measure + 2 * style.padX;
  const direction = textDirection(title);
  const align = style.align === 'center' ? 'center' : direction === 'rtl' ? 'right' : 'left';
  const x = align === 'center' ? width / 2 : align === 'right' ? width - style.padX : style.padX;
  const baseline = style.padTop + (style.lineHeight - style.size) / 2 + style.size * ASCENT;
  const lines = words.map((text, index): FaceText => {
    const y = Math.round(baseline + index * style.lineHeight);
    return { text, x, y, align, size: style.size, weight: style.weight, color: colors.ink };
  });
  const textEnd = style.padTop + lines.length * style.lineHeight;
  const badges = placeBadges({
    labels,
    counts,
    area: { x: style.padX, width: measure, y: textEnd + THEME.chip.above },
    align: style.align,
    direction,
    colors,
  });
  const height = Math.max(style.minHeight, (badges?.end ?? textEnd) + style.padBottom);
  const shift = badges ? 0 : centring(style, textEnd, height);
  const hasStrip = colors.strip !== colors.fill;
  return {
    title,
    width,
    height,
    radius: style.radius,
    role,
    tone,
    direction,
    fill: colors.fill,
    border: colors.border,
    dash: isHoped ? HOPED_DASH : undefined,
    lines: shift === 0 ? lines : lines.map((line) => ({ ...line, y: line.y + shift })),
    strip: hasStrip ? stripOf(width, style.padX, colors.strip) : undefined,
    chips: badges?.chips ?? [],
    counts: badges?.counts ?? [],
    mark: mark === undefined ? undefined : edgeMark(mark, { width, inset: style.padX, direction }),
  };
}

/** From the top of the em square to the baseline, as a fraction of the size, for the shipped font. */
const ASCENT = 0.82;

/** How far a title that leaves room in a card of least height moves down to stand in the middle. */
function centring(
  { padTop, padBottom }: { padTop: number; padBottom: number },
  textEnd: number,
  height: number,
): number {
  return Math.floor((height - textEnd - (padTop + padBottom) / 2 + (padTop - padBottom) / 2) / 2);
}

function stripOf(width: number, inset: number, fill: string): FaceBox {
  const { height, radius } = THEME.strip;
  return {
    x: inset,
    y: 0,
    width: width - 2 * inset,
    height,
    radius: [0, 0, radius, radius],
    fill,
  };
}
