import { useStore } from '@xyflow/react';
import { SHOW_BAR_HEIGHT, useShow } from '#actions/show.ts';
import type { Box } from '#core/layout/box.ts';
import { measureText } from '#core/scene/measure-text.ts';
import { ceilingWords } from '#i18n/ceiling-words.ts';
import styles from './ceiling-line.module.css';
import { wordsPlace } from './ceiling-words-place.ts';

interface CeilingSidesProps {
  /** What the words stay off: the cards, and the names of the bands. */
  readonly boxes: readonly Box[];
  /** Where the line runs, in px of the window. */
  readonly at: number;
  readonly isDown: boolean;
}

const WEIGHT = 600;
const LINE_HEIGHT = 1.15;
/** Around the words, and from the line to them, in px: beside a line that stands upright there is the handle. */
const PADDING = 4;
const [OFF_LINE, OFF_HANDLE] = [2, 25];
/** Past the handle of a line that runs across; one that stands upright has it between the words. */
const [AFTER_HANDLE, AT_TOP] = [60, 8];
/** In a show words are read from the back too: this part of the height of the window. */
const SHOWN = 0.026;

/** What is said on both sides of the ceiling, where there is room for it; the handle has its name anyway. */
export function CeilingSides({ boxes, at, isDown }: CeilingSidesProps) {
  const [x, y, zoom] = useStore((state) => state.transform);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const isShow = useShow((state) => state.scene !== undefined);
  const words = ceilingWords();
  const size = Math.max(wordSize(zoom), isShow ? SHOWN * height : 0);
  const [above, below] = [words.above, words.below].map(
    (each) => measureText(each, { size, weight: WEIGHT }) + 2 * PADDING,
  ) as [number, number];
  const high = size * LINE_HEIGHT;
  const place = isDown
    ? wordsPlace(
        boxes,
        { at, before: high + OFF_LINE, after: high + OFF_LINE, length: Math.max(above, below) },
        { x, y, zoom },
        { from: AFTER_HANDLE, to: width },
        isDown,
      )
    : wordsPlace(
        boxes,
        { at, before: above + OFF_HANDLE, after: below + OFF_HANDLE, length: high },
        { x, y, zoom },
        // Further down lies the question.
        { from: isShow ? SHOW_BAR_HEIGHT : AT_TOP, to: height / 2 },
        isDown,
      );
  if (place === undefined) return null;
  const style = {
    [isDown ? 'left' : 'top']: place,
    fontSize: size,
    fontWeight: WEIGHT,
    lineHeight: LINE_HEIGHT,
    paddingInline: PADDING,
  };
  return (
    <>
      <span className={styles.above} style={style} aria-hidden="true">
        {words.above}
      </span>
      <span className={styles.below} style={style} aria-hidden="true">
        {words.below}
      </span>
    </>
  );
}

/** Seen from afar rows stand close together: the words beside the line are smaller there, in px. */
function wordSize(zoom: number): number {
  return Math.max(12, Math.min(15, 20 * zoom));
}
