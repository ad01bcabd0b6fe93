/** What a name may take without its extension, in UTF-8 bytes: file systems stop at 255, and copies get a number. */
const MOST_BYTES = 180;

const FORBIDDEN = /[\p{Cc}\p{Zl}\p{Zp}/\\?%*:|"<>]+/gu;
/** Marks that turn the reading direction make `gnp.exe` of `exe.png`; joiners belong to emoji and to Persian. */
const INVISIBLE = /(?![\u200c\u200d])\p{Cf}/gu;
/** Names that Windows keeps for devices, whatever stands behind the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * A file name that every file system takes, after a title that a person wrote.
 * @param extension without its first dot: `png`, `tocht.json`
 */
export function fileName(title: string, extension: string): string {
  const allowed = title.toWellFormed().replace(INVISIBLE, '').replace(FORBIDDEN, ' ');
  const bare = shortened(allowed.replace(/\s+/gu, ' '))
    .replace(/^[\s.]+|[\s.]+$/gu, '')
    .replace(DEVICE, '$&_');
  return `${bare || 'tocht'}.${extension}`;
}

/** The beginning that fits, cut between what people see as characters. */
function shortened(name: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter().segment(name)) {
    bytes += encoder.encode(segment).length;
    if (bytes > MOST_BYTES) break;
    end = index + segment.length;
  }
  return name.slice(0, end);
}
