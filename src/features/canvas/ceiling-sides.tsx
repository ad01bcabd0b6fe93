import type { Box } from '#core/layout/box.ts';
import type { BandLabels } from '#core/scene/band-labels.ts';
import { measureText } from '#core/scene/measure-text.ts';
import { ceilingWords } from '#i18n/ceiling-words.ts';
import { bandEdgePlaces, EDGE_LINE } from './band-edge-places.ts';
import styles from './ceiling-line.module.css';
import { wordsPlace } from './ceiling-words-place.ts';
import { useEdgeWords } from './use-edge-words.ts';

interface CeilingSidesProps {
  /** What the words stay off: the cards, and the names of the bands. */
  readonly boxes: readonly Box[];
  readonly labels: BandLabels | undefined;
  /** Where the line runs, in px of the window. */
  readonly at: number;
  readonly isDown: boolean;
}

const LINE_HEIGHT = 1.15;
/** Around the words, and from the line to them, in px: beside a line that stands upright there is the handle. */
const PADDING = 4;
const [OFF_LINE, OFF_HANDLE] = [2, 25];
/** Past the handle of a line that runs across; one that stands upright has it between the words. */
const [AFTER_HANDLE, AT_TOP] = [60, 8];

/** What is said on both sides of the ceiling, where there is room for it; the handle has its name anyway. */
export function CeilingSides({ boxes, labels, at, isDown }: CeilingSidesProps) {
  const { view, width, height, size, weight, top } = useEdgeWords();
  const words = ceilingWords();
  const names = labels
    ? bandEdgePlaces(labels, view, isDown, { width, height, size, weight, top })
    : [];
  const taken = names.map((name) =>
    isDown ? name.left + name.width : name.top + size * EDGE_LINE,
  );
  const [above, below] = [words.above, words.below].map(
    (each) => measureText(each, { size, weight }) + 2 * PADDING,
  ) as [number, number];
  const high = size * LINE_HEIGHT;
  const place = isDown
    ? wordsPlace(
        boxes,
        { at, before: high + OFF_LINE, after: high + OFF_LINE, length: Math.max(above, below) },
        view,
        { from: Math.max(AFTER_HANDLE, ...taken), to: width },
        isDown,
      )
    : wordsPlace(
        boxes,
        { at, before: above + OFF_HANDLE, after: below + OFF_HANDLE, length: high },
        view,
        // Further down lies the question.
        { from: Math.max(top, AT_TOP, ...taken), to: height / 2 },
        isDown,
      );
  if (place === undefined) return null;
  const style = {
    [isDown ? 'left' : 'top']: place,
    fontSize: size,
    fontWeight: weight,
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
