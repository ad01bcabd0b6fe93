import latinExt from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import arabic from '@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2?url';
import hebrew from '@fontsource-variable/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-wght-normal.woff2?url';
import type { Scene } from '#core/scene/drawable.ts';
import { fontsFor, type ShippedFont } from '#core/scene/fonts.ts';
import { THEME } from '#core/scene/theme.ts';
import type { EmbeddedFont } from '#core/scene/write-svg.ts';

const ADDRESSES: Readonly<Record<ShippedFont['id'], string>> = {
  latin,
  'latin-ext': latinExt,
  hebrew,
  arabic,
};

const read = new Map<ShippedFont['id'], Promise<string>>();

/** The fonts that a picture needs, to put into a file; each is read once. @throws when one can't be read */
export function embeddedFonts(scene: Scene): Promise<EmbeddedFont[]> {
  return Promise.all(
    fontsFor(scene).map(async ({ id, family, weight, unicodeRange }) => ({
      family,
      weight,
      unicodeRange,
      dataUri: await fontData(id),
    })),
  );
}

/** The fonts as a style sheet of their own. */
export function fontFaceCss(fonts: readonly EmbeddedFont[]): string {
  return fonts
    .map(
      ({ family, weight, unicodeRange, dataUri }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${unicodeRange};src:url(${dataUri}) format('woff2')}`,
    )
    .join('');
}

/** Waits until the browser can paint the texts of a picture in the fonts they were measured in. */
export async function fontsReady(scene: Scene): Promise<void> {
  const texts = new Map<number, string>();
  for (const item of scene.items) {
    for (const part of item.kind === 'group' ? item.parts : [item]) {
      if (part.kind !== 'text') continue;
      texts.set(part.weight, (texts.get(part.weight) ?? '') + part.text);
    }
  }
  await Promise.all(
    [...texts].map(([weight, text]) =>
      document.fonts.load(`${weight} 16px ${THEME.font.family}`, text),
    ),
  );
}

function fontData(id: ShippedFont['id']): Promise<string> {
  const known = read.get(id);
  if (known) return known;
  const reading = readAsData(ADDRESSES[id]);
  read.set(id, reading);
  // What failed once may work the next time.
  reading.catch(() => read.delete(id));
  return reading;
}

async function readAsData(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`No font at ${address}: ${response.status}`);
  return dataUri(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }));
}

/** The bytes of a file as a `data:` address. */
export function dataUri(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
