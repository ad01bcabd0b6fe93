import { m } from '#i18n/paraglide/messages.js';
import type { ExportChoice } from './export-choice.ts';
import styles from './export-preview.module.css';
import type { PictureState } from './use-picture.ts';
import { usePreview } from './use-preview.ts';
import { Working } from './working.tsx';

interface ExportPreviewProps {
  readonly drawing: PictureState;
  readonly choice: ExportChoice;
  readonly isEmpty: boolean;
}

/** The picture as it will be. */
export function ExportPreview({ drawing, choice, isEmpty }: ExportPreviewProps) {
  const preview = usePreview(drawing, choice.kind);
  const isSeeThrough = !choice.background && choice.kind !== 'view';
  return (
    <div className={styles.frame} data-see-through={isSeeThrough || undefined}>
      {isEmpty ? (
        <p className={styles.words}>{m.export_empty()}</p>
      ) : preview.status === 'ready' ? (
        <img className={styles.picture} src={preview.source} alt={m.export_preview()} />
      ) : (
        <div className={styles.words}>
          {preview.status === 'drawing' && <Working />}
          {preview.status === 'later' && m.export_view_later()}
          {preview.status === 'failed' && m.export_failed_draw()}
        </div>
      )}
    </div>
  );
}
