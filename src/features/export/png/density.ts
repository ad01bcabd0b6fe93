import { pngChunk } from './chunk.ts';

/** Signature, length and name of the first chunk, its 13 bytes and its checksum: what stands before all else in a PNG. */
const HEAD = 8 + 8 + 13 + 4;
const CSS_PX_PER_METRE = 96 / 0.0254;

/**
 * The chunk that says how large a PNG is on paper (`pHYs`; PNG specification, 11.3.4.3), so that a picture of twice the
 * pixels is placed in a text twice as crisp, not twice as large.
 * @param scale pixels a px of the scene
 */
export function densityChunk(scale: number): Uint8Array<ArrayBuffer> {
  const data = new DataView(new ArrayBuffer(9));
  const pixelsPerMetre = Math.round(CSS_PX_PER_METRE * scale);
  data.setUint32(0, pixelsPerMetre);
  data.setUint32(4, pixelsPerMetre);
  data.setUint8(8, 1);
  return pngChunk('pHYs', new Uint8Array(data.buffer));
}

/** A PNG that somebody else made, which says how large it is on paper. */
export function withDensity(png: Uint8Array, scale: number): Uint8Array<ArrayBuffer> {
  const chunk = densityChunk(scale);
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, HEAD));
  whole.set(chunk, HEAD);
  whole.set(png.subarray(HEAD), HEAD + chunk.length);
  return whole;
}
