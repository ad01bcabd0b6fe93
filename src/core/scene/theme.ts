import type { Role, Tone } from '../model/about.ts';
import type { Status } from '../model/element.ts';

// Type aliases and no interfaces: an interface is no plain nested object to the type checker.

/** How a card of one tone looks; every ink reaches 4.5:1 on the fill it stands on. */
type ToneColors = {
  readonly fill: string;
  readonly border: string;
  readonly ink: string;
  /** Small words and icons. */
  readonly soft: string;
  /** The band along the top edge; the same as the fill where a card has none. */
  readonly strip: string;
  /** For what belongs to the card but stands outside it: lit links, handles, the selection ring. */
  readonly accent: string;
  readonly chip: string;
  readonly chipInk: string;
};

/** How the cards of one role are set, in px at 100 %. */
type CardStyle = {
  readonly size: number;
  readonly weight: number;
  readonly lineHeight: number;
  readonly align: 'start' | 'center';
  readonly radius: number;
  readonly padX: number;
  readonly padTop: number;
  readonly padBottom: number;
  readonly minHeight: number;
};

const TONES: Readonly<Record<Tone, ToneColors>> = {
  deep: {
    fill: '#0a3d5c',
    border: '#0a3d5c',
    ink: '#ffffff',
    soft: '#d3e6f1',
    strip: '#0a3d5c',
    accent: '#0b5f8a',
    chip: '#1c5578',
    chipInk: '#ffffff',
  },
  sea: {
    fill: '#ffffff',
    border: '#9cc3d8',
    ink: '#1c2733',
    soft: '#5b6875',
    strip: '#0b5f8a',
    accent: '#0b5f8a',
    chip: '#e7f2f8',
    chipInk: '#0b4a6b',
  },
  sun: {
    fill: '#fdf3dc',
    border: '#e6c579',
    ink: '#1c2733',
    soft: '#6f5210',
    strip: '#fdf3dc',
    accent: '#9a6a00',
    chip: '#f7e2b0',
    chipInk: '#5c430a',
  },
  leaf: {
    fill: '#ffffff',
    border: '#a5cdb1',
    ink: '#1c2733',
    soft: '#5b6875',
    strip: '#2f7a4b',
    accent: '#2f7a4b',
    chip: '#e6f3ea',
    chipInk: '#1f5a36',
  },
  plum: {
    fill: '#ffffff',
    border: '#cdb4d6',
    ink: '#1c2733',
    soft: '#5b6875',
    strip: '#7b4490',
    accent: '#7b4490',
    chip: '#f4eaf7',
    chipInk: '#5f3072',
  },
  clay: {
    fill: '#fbeee7',
    border: '#e0b49c',
    ink: '#1c2733',
    soft: '#7a4328',
    strip: '#fbeee7',
    accent: '#a4502a',
    chip: '#f4d9ca',
    chipInk: '#6c3418',
  },
  stone: {
    fill: '#f3f4f4',
    border: '#c3cbd1',
    ink: '#1c2733',
    soft: '#55616d',
    strip: '#f3f4f4',
    accent: '#55616d',
    chip: '#e2e6e9',
    chipInk: '#3b4651',
  },
};

/** The colour of a status word on a pale card; on a filled one it takes the card's soft ink. */
const STATUS_INKS: Readonly<Record<Status, string>> = {
  idea: '#6f5210',
  planned: '#6f5210',
  running: '#26683f',
  done: '#0b5f8a',
  stopped: '#8a3a2b',
};

const CARDS: Readonly<Record<Role, CardStyle>> = {
  goal: {
    size: 22,
    weight: 700,
    lineHeight: 28,
    align: 'center',
    radius: 18,
    padX: 28,
    padTop: 20,
    padBottom: 22,
    minHeight: 76,
  },
  outcome: {
    size: 17,
    weight: 600,
    lineHeight: 22,
    align: 'start',
    radius: 14,
    padX: 16,
    padTop: 16,
    padBottom: 14,
    minHeight: 72,
  },
  action: {
    size: 16,
    weight: 600,
    lineHeight: 21,
    align: 'start',
    radius: 12,
    padX: 14,
    padTop: 13,
    padBottom: 13,
    minHeight: 64,
  },
};

/**
 * Everything the look is made of, as plain data: the screen's custom properties and every picture come from here.
 * Lengths are px at 100 %.
 */
export const THEME = {
  font: {
    family:
      "'Atkinson Hyperlegible Next Variable', 'Noto Sans Hebrew Variable', 'Noto Sans Arabic Variable', sans-serif",
    small: 13,
    body: 15,
    lead: 18,
    title: 22,
    hero: 46,
    weightNormal: 400,
    weightStrong: 600,
    weightBold: 700,
  },
  color: {
    paper: '#fbfaf7',
    dot: '#e4e5e3',
    surface: '#ffffff',
    sunken: '#f0f2f3',
    ink: '#1c2733',
    muted: '#55616d',
    faint: '#6b7782',
    line: '#d9dee2',
    control: '#7c8894',
    primary: '#0a3d5c',
    primaryInk: '#ffffff',
    accent: '#0b5f8a',
    accentSoft: '#e7f2f8',
    accentInk: '#0b4a6b',
    focus: '#0b5f8a',
    sun: '#f5b24a',
    good: '#26683f',
    goodSoft: '#e6f3ea',
    warning: '#6f5210',
    warningSoft: '#fdf3dc',
    danger: '#a1301f',
    dangerSoft: '#fbe9e5',
  },
  tone: TONES,
  status: STATUS_INKS,
  card: CARDS,
  strip: { height: 4, radius: 4 },
  chip: { size: 13, weight: 600, height: 22, padX: 10, gap: 6, icon: 14, iconGap: 5, above: 10 },
  count: { size: 13, weight: 400, icon: 15, iconGap: 3, gap: 8 },
  link: {
    color: '#808d98',
    faintColor: '#a9b4bd',
    width: 1.6,
    litColor: '#0b5f8a',
    litWidth: 2.6,
    headLength: 8,
    headWidth: 9,
  },
  band: { size: 15, weight: 600, lineHeight: 20, width: 132, gap: 28 },
  caption: { size: 20, weight: 700, dateSize: 14, gap: 6, below: 28 },
  picture: { padding: 40 },
  radius: { small: 6, medium: 10, large: 16 },
  space: { xs: 4, s: 8, m: 12, l: 16, xl: 24, xxl: 40 },
} as const;
