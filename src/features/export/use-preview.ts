import { useEffect, useMemo, useState } from 'react';
import type { ExportChoice } from './export-choice.ts';
import { dataUri } from './picture-fonts.ts';
import type { PictureState } from './use-picture.ts';
import { viewPicture, viewWeight } from './view-picture.ts';

/** With more cards and links than this on screen, a picture of it takes seconds: it isn't made just to be looked at. */
const QUICK_VIEW = 200;

/** What the preview shows: a picture by its address, or why there is none (yet). */
export type Preview =
  | { readonly status: 'drawing' | 'failed' | 'later' }
  | { readonly status: 'ready'; readonly source: string };

/** The preview of what was chosen; that of the screen is made only where it is quickly made. */
export function usePreview(drawing: PictureState, kind: ExportChoice['kind']): Preview {
  const isView = kind === 'view';
  const scene = drawing.status === 'ready' ? drawing.picture.scene : undefined;
  const [view, setView] = useState<Preview>({ status: 'drawing' });
  useEffect(() => {
    if (!isView || !scene) return;
    if (viewWeight() > QUICK_VIEW) {
      setView({ status: 'later' });
      return;
    }
    let stale = false;
    viewPicture(scene, 1)
      .then(dataUri)
      .then(
        (source) => !stale && setView({ status: 'ready', source }),
        () => !stale && setView({ status: 'failed' }),
      );
    return () => {
      stale = true;
      setView({ status: 'drawing' });
    };
  }, [isView, scene]);
  // The words of a large picture run to megabytes.
  const drawn = useMemo(
    (): Preview =>
      drawing.status === 'ready'
        ? {
            status: 'ready',
            source: `data:image/svg+xml,${encodeURIComponent(drawing.picture.svg)}`,
          }
        : drawing,
    [drawing],
  );
  return isView ? view : drawn;
}
