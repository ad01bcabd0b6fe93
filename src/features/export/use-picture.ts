import { useEffect, useMemo, useState } from 'react';
import type { Model } from '#core/model/model.ts';
import type { Scene } from '#core/scene/drawable.ts';
import { drawModel, drawSvg } from './draw-model.ts';
import type { ExportChoice } from './export-choice.ts';
import { nextPaint } from './next-paint.ts';

/** The picture that is being prepared. */
export interface Picture {
  readonly scene: Scene;
  /** The same picture as an SVG file. */
  readonly svg: string;
}

/** What can be shown of a picture now: none yet, the picture, or that it could not be drawn. */
export type PictureState =
  | { readonly status: 'drawing' }
  | { readonly status: 'ready'; readonly picture: Picture }
  | { readonly status: 'failed' };

/** Draws the picture anew when the model or a choice that it depends on changes; the last one stays meanwhile. */
export function usePicture(
  model: Model,
  selected: ReadonlySet<string>,
  { scope, background, caption }: Pick<ExportChoice, 'scope' | 'background' | 'caption'>,
): PictureState {
  const [state, setState] = useState<PictureState>({ status: 'drawing' });
  const only = scope === 'selection' ? selected : undefined;
  const options = useMemo(() => ({ only, background, caption }), [only, background, caption]);
  useEffect(() => {
    let stale = false;
    const draw = async (): Promise<PictureState> => {
      // The dialog shows before a large model is laid out.
      await nextPaint();
      if (stale) return { status: 'drawing' };
      const scene = drawModel(model, options);
      return { status: 'ready', picture: { scene, svg: await drawSvg(model, scene) } };
    };
    draw().then(
      (next) => !stale && setState(next),
      () => !stale && setState({ status: 'failed' }),
    );
    return () => {
      stale = true;
    };
  }, [model, options]);
  return state;
}
