import { useEffect, useState } from 'react';
import { m } from '#i18n/paraglide/messages.js';
import type { ExportChoice } from './export-choice.ts';
import styles from './export-preview.module.css';
import { dataUri } from './picture-fonts.ts';
import type { PictureState } from './use-picture.ts';
import { viewPicture, viewWeight } from './view-picture.ts';

/** With more cards and links than this on screen, a picture of it takes seconds: it isn't made just to be looked at. */
const QUICK_VIEW = 200;

interface ExportPreviewProps {
  readonly drawing: PictureState;
  readonly choice: ExportChoice;
  readonly isEmpty: boolean;
}

/** The picture as it will be. */
export function ExportPreview({ drawing, choice, isEmpty }: ExportPreviewProps) {
  const source = usePreviewSource(drawing, choice.kind);
  const isFailed = drawing.status === 'failed';
  return (
    <div className={styles.frame} data-see-through={!choice.background || undefined}>
      {isEmpty || isFailed ? (
        <p className={styles.words}>{isFailed ? m.export_failed_draw() : m.export_empty()}</p>
      ) : (
        source && <img className={styles.picture} src={source} alt={m.export_preview()} />
      )}
    </div>
  );
}

function usePreviewSource(drawing: PictureState, kind: ExportChoice['kind']): string | undefined {
  const [view, setView] = useState<string | undefined>();
  const picture = drawing.status === 'ready' ? drawing.picture : undefined;
  const scene = picture?.scene;
  useEffect(() => {
    if (kind !== 'view' || !scene || viewWeight() > QUICK_VIEW) return;
    let stale = false;
    viewPicture(scene, 1)
      .then(dataUri)
      .then(
        (source) => !stale && setView(source),
        // Downloading it says what is wrong; a preview can do without.
        () => {},
      );
    return () => {
      stale = true;
      setView(undefined);
    };
  }, [kind, scene]);
  if (kind === 'view') return view;
  return picture && `data:image/svg+xml,${encodeURIComponent(picture.svg)}`;
}
