import type { Box } from '#core/layout/box.ts';
import type { Frame } from './camera-moves.ts';

/** Where a map stood on the screen: the next time it can be drawn there before anything else is. */
export interface Place {
  /** The map in the window, in px, and the part of it that nothing lies over. */
  readonly map: Box;
  readonly frame: Frame;
}

/** A window of another size has other places. */
interface Remembered extends Place {
  readonly model: string;
  readonly window: readonly [width: number, height: number];
}

const KEY = 'tocht.places';
/** As many models are remembered, the last ones first. */
const MOST_MODELS = 20;

/** Remembers on this device where the map of a model stands in a window of this size. */
export function rememberPlace(model: string, place: Place): void {
  const others = remembered().filter((each) => each.model !== model);
  const own: Remembered = { model, window: windowSize(), ...place };
  try {
    localStorage.setItem(KEY, JSON.stringify([own, ...others].slice(0, MOST_MODELS)));
  } catch {
    // Where nothing can be kept, the map shows with the rest of the screen.
  }
}

/** Where the map of a model will stand; `undefined` when that isn't known. */
export function rememberedPlace(model: string): Place | undefined {
  const [width, height] = windowSize();
  return remembered().find(
    ({ model: id, window }) => id === model && window[0] === width && window[1] === height,
  );
}

function windowSize(): readonly [number, number] {
  return [innerWidth, innerHeight];
}

function remembered(): readonly Remembered[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isRemembered) : [];
  } catch {
    return [];
  }
}

function isRemembered(entry: unknown): entry is Remembered {
  const { model, window, map, frame } = (entry ?? {}) as Partial<Remembered>;
  return (
    typeof model === 'string' &&
    Array.isArray(window) &&
    areNumbers([map?.x, map?.y, map?.width, map?.height]) &&
    areNumbers([frame?.left, frame?.top, frame?.right, frame?.bottom])
  );
}

function areNumbers(values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'number' && Number.isFinite(value));
}
