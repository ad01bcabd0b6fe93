import { crc32 } from '#storage/crc32.ts';

/** One chunk of a PNG: its length, name and data, and the checksum of the latter two (PNG specification, 5.3). */
export function pngChunk(name: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(8 + data.length + 4);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  new TextEncoder().encodeInto(name, chunk.subarray(4));
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}
