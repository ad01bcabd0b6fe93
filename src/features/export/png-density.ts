import { crc32 } from '#storage/crc32.ts';

/** Signature, length and name of the first chunk, its 13 bytes and its checksum: what stands before all else in a PNG. */
const HEAD = 8 + 8 + 13 + 4;
const CSS_PX_PER_METRE = 96 / 0.0254;

/**
 * A PNG that says how large it is on paper (chunk `pHYs`), so that a picture of twice the pixels is placed in a text
 * twice as crisp, not twice as large.
 * @param scale pixels a px of the scene
 */
export function withDensity(png: Uint8Array, scale: number): Uint8Array<ArrayBuffer> {
  const chunk = densityChunk(Math.round(CSS_PX_PER_METRE * scale));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, HEAD));
  whole.set(chunk, HEAD);
  whole.set(png.subarray(HEAD), HEAD + chunk.length);
  return whole;
}

/** Nine bytes of data between their length and name and their checksum (PNG specification, 11.3.4.3). */
function densityChunk(pixelsPerMetre: number): Uint8Array {
  const chunk = new Uint8Array(8 + 9 + 4);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, pixelsPerMetre);
  view.setUint32(12, pixelsPerMetre);
  view.setUint8(16, 1);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  return chunk;
}
