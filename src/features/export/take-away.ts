import { fileName } from '#actions/file-name.ts';
import { saveFile } from '#actions/save-file.ts';
import type { Model } from '#core/model/model.ts';
import { drawModel, drawSvg } from './draw-model.ts';
import type { ExportChoice } from './export-choice.ts';
import { ExportError } from './export-error.ts';
import { nextPaint } from './next-paint.ts';
import { rasterScene, type Waiting } from './raster.ts';
import { COMMON, fits, LARGEST, type RasterLimits, smallerScale } from './raster-size.ts';
import { viewPicture } from './view-picture.ts';

/** A picture that a person wants to take away. */
export interface Wanted extends Pick<ExportChoice, 'background' | 'caption'> {
  readonly kind: Exclude<ExportChoice['kind'], 'json'>;
  /** Only these elements; without it the whole model. */
  readonly only: ReadonlySet<string> | undefined;
  /** Pixels a px; an SVG has none. */
  readonly scale: number;
}

/**
 * Downloads a picture.
 * @returns the name of the file
 * @throws ExportError
 */
export async function downloadPicture(
  model: Model,
  wanted: Wanted,
  waiting: Waiting,
): Promise<string> {
  const name = fileName(model.about.title, wanted.kind === 'svg' ? 'svg' : 'png');
  const file = await drawFile(model, wanted, LARGEST, waiting);
  waiting.signal.throwIfAborted();
  saveFile(file, name);
  return name;
}

/**
 * Puts a picture on the clipboard, as pixels: that is what a text or a slide takes. One that is larger than they take is
 * made smaller.
 * @throws ExportError
 */
export async function copyPicture(model: Model, wanted: Wanted, waiting?: Waiting): Promise<void> {
  const picture = drawFile(model, wanted, COMMON, waiting);
  try {
    // The picture is promised, not awaited: some browsers only allow this within the press of the button.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  } catch (error) {
    await picture;
    throw new ExportError('copy', error);
  }
}

async function drawFile(
  model: Model,
  wanted: Wanted,
  limits: RasterLimits,
  waiting?: Waiting,
): Promise<Blob> {
  const { kind, scale } = wanted;
  try {
    await nextPaint();
    const scene = drawModel(model, wanted);
    switch (kind) {
      case 'png': {
        const most = fits(scene, scale, limits) ? scale : smallerScale(scene, scale, limits);
        if (most === undefined) throw new Error('No picture is small enough.');
        return await rasterScene(scene, most, waiting);
      }
      case 'svg':
        return new Blob([await drawSvg(model, scene)], { type: 'image/svg+xml' });
      case 'view':
        return await viewPicture(scene, scale);
    }
  } catch (error) {
    throw error instanceof ExportError ? error : new ExportError('draw', error);
  }
}
