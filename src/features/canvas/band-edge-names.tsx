import type { BandLabels } from '#core/scene/band-labels.ts';
import styles from './band-edge-names.module.css';
import { bandEdgePlaces, EDGE_LINE, EDGE_PADDING } from './band-edge-places.ts';
import { useEdgeWords } from './use-edge-words.ts';

interface BandEdgeNamesProps {
  readonly labels: BandLabels;
  readonly isDown: boolean;
}

/** The names of bands whose own place is out of the window, at its edge. */
export function BandEdgeNames({ labels, isDown }: BandEdgeNamesProps) {
  const words = useEdgeWords();
  return bandEdgePlaces(labels, words.view, isDown, words).map(({ name, left, top }) => (
    <span
      key={`${name} ${isDown ? top : left}`}
      className={styles.name}
      style={{
        transform: `translate(${left}px, ${top}px)`,
        fontSize: words.size,
        fontWeight: words.weight,
        lineHeight: EDGE_LINE,
        paddingInline: EDGE_PADDING,
      }}
      aria-hidden="true"
    >
      {name}
    </span>
  ));
}
