import { currentLocale } from './locale.ts';
import { m } from './paraglide/messages.js';

const DAY_MS = 86_400_000;
/** From how many days ago a weekday would no longer be plain, and from how many a day of the month. */
const WEEK = 7;
const QUARTER = 92;

/**
 * When something happened, as one would say it: "vandaag, 14:20", "gisteren", "vrijdag", "3 november",
 * "oktober", "maart 2025".
 * @param now lets a test say what time it is
 */
export function formatMoment(moment: Date | number | string, now = new Date()): string {
  const date = new Date(moment);
  const days = daysBetween(date, now);
  if (days === 0) return m.moment_today({ time: format(date, { timeStyle: 'short' }) });
  if (days === 1) return m.moment_yesterday();
  if (days > 1 && days < WEEK) return format(date, { weekday: 'long' });
  if (days >= WEEK && days < QUARTER) return format(date, { day: 'numeric', month: 'long' });
  if (days > 0 && date.getFullYear() === now.getFullYear()) return format(date, { month: 'long' });
  return format(date, { month: 'long', year: 'numeric' });
}

/** A time of the day: "14:20". */
export function formatTime(moment: Date | number): string {
  return format(new Date(moment), { timeStyle: 'short' });
}

/** A day in full: "24 november 2026". */
export function formatDate(date: Date | number | string): string {
  return format(new Date(date), { dateStyle: 'long' });
}

/** A number with the separators of the language. */
export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return kept(Intl.NumberFormat, options).format(value);
}

/** "a, b en c". */
export function formatList(items: readonly string[]): string {
  const [only] = items;
  if (items.length === 1 && only !== undefined) return only;
  return kept(Intl.ListFormat, CONJUNCTION).format(items);
}

/** What a language (BCP 47) is called in the language of the screen: "Engels". */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(region(), { type: 'language' }).of(tag) ?? tag;
}

/** How much room something takes, in the largest unit that leaves at least one: "1,4 MB". */
export function formatBytes(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  return formatNumber(bytes / 1000 ** step, {
    style: 'unit',
    unit: units[step],
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  });
}

function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  // Made anew each time: the device may have travelled to another time zone.
  return new Intl.DateTimeFormat(region(), options).format(date);
}

const CONJUNCTION = { type: 'conjunction' } as const;
const formatters = new Map<string, unknown>();

/** A formatter for the region of the screen, made once: making one takes longer than a hundred uses of it. */
function kept<Options, Formatter>(
  Kind: { new (region: string, options: Options): Formatter; readonly name: string },
  options: Options,
): Formatter {
  const key = `${Kind.name} ${region()} ${JSON.stringify(options)}`;
  const formatter = formatters.get(key) ?? new Kind(region(), options);
  formatters.set(key, formatter);
  return formatter as Formatter;
}

/** Calendar days from one moment to a later one, in the device's time zone. */
function daysBetween(earlier: Date, later: Date): number {
  return Math.round((midnight(later) - midnight(earlier)) / DAY_MS);
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

// Flanders and French-speaking Belgium; English with days before months and a 24-hour clock.
const REGIONS = { nl: 'nl-BE', en: 'en-GB', fr: 'fr-BE' } as const;

function region(): string {
  return REGIONS[currentLocale()];
}

/** A part of a whole, without decimals: 0.5 is `50 %` as the language writes it. */
export function formatPercent(part: number): string {
  return formatNumber(part, { style: 'percent', maximumFractionDigits: 0 });
}
