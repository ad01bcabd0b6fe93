import { Workflow } from 'lucide-react';
import styles from './thumbnail.module.css';

/** A model drawn small. It only shows what the title and the facts beside it say. */
export function Thumbnail({ svg }: { readonly svg: string }) {
  return (
    <div className={styles.paper}>
      {svg === '' ? (
        <Workflow aria-hidden className={styles.none} />
      ) : (
        <img
          alt=""
          className={styles.drawing}
          src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
          loading="lazy"
          decoding="async"
        />
      )}
    </div>
  );
}
