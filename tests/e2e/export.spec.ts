import { readFileSync } from 'node:fs';
import { expect, test } from './support/app.ts';
import {
  captionOf,
  cardsOf,
  decodePng,
  densityOf,
  drop,
  HAS_RSVG,
  openExport,
  openFile,
  parseSvg,
  renderWithRsvg,
  takeAway,
} from './support/export-files.ts';
import { HOSTILE_TITLES, LONG_TITLE, tochtFile, WORLD_TITLES } from './support/export-models.ts';
import { keptOffline } from './support/kept-offline.ts';
import { wasHacked } from './support/problems.ts';

const ZEEBRUGGE = readFileSync('examples/zeebrugge.tocht.json', 'utf8');
const TITLES: string[] = JSON.parse(ZEEBRUGGE).elements.map(
  ({ title }: { title: string }) => title,
);
const GOAL = TITLES.find((title) => title.startsWith('Alle Zeebrugse kinderen')) ?? '';
const PAPER = '#fbfaf7';
const DEEP = '#0a3d5c';
const SUN = '#fdf3dc';

test('an SVG has every title as text, and other programs draw it', async ({ page }) => {
  await openFile(page, ZEEBRUGGE);
  const { name, path, bytes } = await takeAway(page, { kind: 'Tekening (SVG)' });
  expect(name).toBe('Zeebrugge.svg');
  const svg = parseSvg(bytes.toString());
  const cards = cardsOf(svg);
  expect([...cards.keys()].sort()).toEqual([...TITLES].sort());
  for (const [title, { lines }] of cards) {
    expect(lines.map(({ text }) => text).join(' ')).toContain(title);
  }
  expect(svg.querySelector('title')?.textContent).toBe('Zeebrugge');

  test.skip(!HAS_RSVG, 'rsvg-convert is not on this machine');
  const pixels = await renderWithRsvg(path);
  expect(pixels.at(2, 2)).toBe(PAPER);
  for (const { x, y, width, fill, lines } of cards.values()) {
    expect(pixels.at(x + width / 2, y + 8)).toBe(fill);
    for (const line of lines) {
      const { size, color } = line;
      expect(pixels.has(color, x + 8, line.y - size, width - 16, size), line.text).toBe(true);
    }
  }
});

test('an SVG carries its fonts, and needs nothing else', async ({ page, context }) => {
  await openFile(
    page,
    tochtFile(
      'Talen',
      WORLD_TITLES.map((title) => ({ title })),
    ),
  );
  const { bytes } = await takeAway(page, { kind: 'Tekening (SVG)' });
  const text = bytes.toString();
  expect(text.match(/@font-face/g)).toHaveLength(4);
  expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|file:/);

  const alone = await context.newPage();
  await alone.setContent('<iframe></iframe>');
  await alone.goto(`data:image/svg+xml;base64,${bytes.toString('base64')}`);
  const fonts = await alone.evaluate(async () => {
    const faces = [...(await document.fonts.ready)];
    return faces.map(({ family, status }) => `${family} ${status}`);
  });
  expect(fonts).toHaveLength(4);
  for (const font of fonts) expect(font).toMatch(/(Atkinson|Noto Sans (Hebrew|Arabic)).* loaded$/);
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the files are the same', async ({ page, context }) => {
    await openFile(page, tochtFile('Buurt', [{ title: WORLD_TITLES[0] }, { title: 'Samen' }]));
    await keptOffline(page);
    await page.reload();
    await context.setOffline(true);
    const drawing = await takeAway(page, { kind: 'Tekening (SVG)' });
    expect(drawing.bytes.toString().match(/@font-face/g)).toHaveLength(2);
    const picture = await takeAway(page, { kind: 'Afbeelding (PNG)' });
    expect((await decodePng(picture.bytes)).at(0, 0)).toBe(PAPER);
  });
});

for (const scale of [2, 4] as const) {
  test(`a PNG at ${scale}× has the pixels of the drawing`, async ({ page }) => {
    await openFile(page, ZEEBRUGGE);
    const drawing = await takeAway(page, { kind: 'Tekening (SVG)' });
    const svg = parseSvg(drawing.bytes.toString());
    const { name, bytes } = await takeAway(page, {
      kind: 'Afbeelding (PNG)',
      scale: `${scale}×`,
    });
    expect(name).toBe('Zeebrugge.png');
    expect(densityOf(bytes)).toBe(Math.round((96 / 0.0254) * scale));
    const pixels = await decodePng(bytes);
    expect(pixels.width).toBe(Number(svg.documentElement.getAttribute('width')) * scale);
    expect(pixels.height).toBe(Number(svg.documentElement.getAttribute('height')) * scale);
    expect(pixels.at(0, 0)).toBe(PAPER);
    expect(pixels.at(pixels.width - 1, pixels.height - 1)).toBe(PAPER);
    const cards = cardsOf(svg);
    const fills = [...cards.values()].map(({ x, y, width, fill }) => {
      expect(pixels.at((x + width / 2) * scale, (y + 8) * scale)).toBe(fill);
      return fill;
    });
    expect(new Set(fills)).toEqual(new Set([DEEP, '#ffffff', SUN]));
    const goal = cards.get(GOAL);
    const [line] = goal?.lines ?? [];
    expect(goal?.fill).toBe(DEEP);
    expect(
      pixels.has(
        '#ffffff',
        (goal?.x ?? 0) * scale,
        ((line?.y ?? 0) - 16) * scale,
        (goal?.width ?? 0) * scale,
        16 * scale,
      ),
    ).toBe(true);
  });
}

test('a browser without frames of video, or with their colours in an order of its own, makes the same picture', async ({
  page,
}) => {
  await openFile(page, ZEEBRUGGE);
  const choices = { kind: 'Afbeelding (PNG)', scale: '2×' } as const;
  const pixels = async (): Promise<Buffer> =>
    Buffer.from((await decodePng((await takeAway(page, choices)).bytes)).data);
  const expected = await pixels();
  for (const format of ['RGBX', 'BGRX'] as const) {
    await page.evaluate((format) => {
      const { copyTo } = VideoFrame.prototype;
      VideoFrame.prototype.copyTo = function (to, options) {
        return copyTo.call(this, to, { ...options, format });
      };
    }, format);
    expect((await pixels()).equals(expected)).toBe(true);
  }
  await page.evaluate(() => Reflect.deleteProperty(window, 'VideoFrame'));
  expect((await pixels()).equals(expected)).toBe(true);
});

test('without background the paper is see-through and the cards are not', async ({ page }) => {
  await openFile(page, ZEEBRUGGE);
  const { bytes } = await takeAway(page, {
    kind: 'Afbeelding (PNG)',
    scale: '1×',
    background: false,
  });
  const pixels = await decodePng(bytes);
  expect(pixels.at(0, 0)).toBe('clear');
  const drawing = await takeAway(page, { kind: 'Tekening (SVG)' });
  const { x = 0, y = 0, width = 0 } = cardsOf(parseSvg(drawing.bytes.toString())).get(GOAL) ?? {};
  expect(pixels.at(x + width / 2, y + 8)).toBe(DEEP);
});

test('only the selected cards are taken, with the links between them', async ({ page }) => {
  await openFile(page, ZEEBRUGGE);
  const map = page.getByRole('region', { name: 'Kaart', exact: true });
  await openExport(page);
  await expect(page.getByRole('button', { name: 'Selectie' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await map.getByRole('group', { name: /^Keuzes op vlak van/ }).click();
  await map.getByRole('group', { name: /^Voorzien van een skatepark/ }).click({
    modifiers: ['Shift'],
  });
  const { bytes } = await takeAway(page, { kind: 'Tekening (SVG)', scope: /Selectie \(2\)/ });
  const svg = parseSvg(bytes.toString());
  expect([...cardsOf(svg).keys()].sort()).toEqual([
    'Keuzes op vlak van vrijetijdsbesteding',
    'Voorzien van een skatepark',
  ]);
  // One link: its line and its head.
  expect(svg.querySelectorAll('svg > path')).toHaveLength(2);
});

test('a caption has the title and the date', async ({ page }) => {
  await openFile(page, ZEEBRUGGE);
  const plain = await takeAway(page, { kind: 'Afbeelding (PNG)', scale: '1×' });
  const captioned = await takeAway(page, { caption: true });
  expect((await decodePng(captioned.bytes)).height).toBeGreaterThan(
    (await decodePng(plain.bytes)).height + 40,
  );
  const { bytes } = await takeAway(page, { kind: 'Tekening (SVG)', caption: true });
  const today = new Intl.DateTimeFormat('nl-BE', {
    dateStyle: 'long',
    timeZone: 'Europe/Brussels',
  });
  expect(captionOf(parseSvg(bytes.toString()))).toEqual(['Zeebrugge', today.format(new Date())]);
});

test('a Tocht file opened again is the same model', async ({ page }) => {
  await openFile(page, ZEEBRUGGE);
  const first = await takeAway(page, { kind: 'Tocht-bestand' });
  expect(first.name).toBe('Zeebrugge.tocht.json');
  expect(JSON.parse(first.bytes.toString())).toEqual(JSON.parse(ZEEBRUGGE));
  const address = page.url();
  await drop(page, first.bytes.toString());
  await expect(page).not.toHaveURL(address);
  await expect(page.locator('[data-card]')).toHaveCount(TITLES.length);
  const second = await takeAway(page, { kind: 'Tocht-bestand' });
  expect(second.bytes.toString()).toBe(first.bytes.toString());
  await page.goto('./');
  await expect(page.getByText(/reservekopie: vandaag/)).toBeVisible();
});

test('Ctrl+S gives a file of what was just typed, and says the work was kept already', async ({
  page,
}) => {
  await openFile(page, ZEEBRUGGE);
  await page.getByRole('group', { name: /^Geweldloze omgeving/ }).dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Een veilige omgeving');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.keyboard.press('ControlOrMeta+s'),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('"title": "Een veilige omgeving"');
  await expect(page.getByText('was al bewaard op dit toestel')).toBeVisible();
});

test('titles stay text in every file', async ({ page, context }) => {
  const titles = [...HOSTILE_TITLES];
  await openFile(
    page,
    tochtFile(
      '../<b>a</b>:"x"|?*.exe',
      titles.map((title) => ({ title })),
    ),
  );
  const drawing = await takeAway(page, { kind: 'Tekening (SVG)', caption: true });
  expect(drawing.name).toMatch(/^b a b x \.?exe\.svg$/);
  const svg = parseSvg(drawing.bytes.toString());
  expect([...cardsOf(svg).keys()].sort()).toEqual([...titles].sort());
  expect(svg.querySelectorAll('script, img, [onerror], [onload], a')).toHaveLength(0);
  const picture = await takeAway(page, { kind: 'Afbeelding (PNG)' });
  expect((await decodePng(picture.bytes)).width).toBeGreaterThan(100);
  const view = await takeAway(page, { kind: 'Beeld van dit scherm' });
  expect((await decodePng(view.bytes)).width).toBeGreaterThan(100);
  expect(await wasHacked(page)).toBe(false);

  const alone = await context.newPage();
  await alone.goto(`data:image/svg+xml;base64,${drawing.bytes.toString('base64')}`);
  expect(await wasHacked(alone)).toBe(false);
});

test('long titles and those of other scripts stay within their card', async ({ page, context }) => {
  const titles = [LONG_TITLE, ...WORLD_TITLES];
  await openFile(
    page,
    tochtFile(
      LONG_TITLE,
      titles.map((title) => ({ title })),
    ),
  );
  const { name, bytes } = await takeAway(page, { kind: 'Tekening (SVG)', caption: true });
  expect(Buffer.byteLength(name)).toBeLessThan(200);
  const cards = cardsOf(parseSvg(bytes.toString()));
  for (const title of titles) {
    const letters = cards
      .get(title)
      ?.lines.map(({ text }) => text)
      .join('');
    expect(letters?.replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
  }
  const alone = await context.newPage();
  await alone.goto(`data:image/svg+xml;base64,${bytes.toString('base64')}`);
  const outside = await alone.evaluate(async () => {
    await document.fonts.ready;
    return [...document.querySelectorAll('text')]
      .filter((line) => {
        const edge = (
          line.parentElement?.querySelector('rect') ?? document.documentElement
        ).getBoundingClientRect();
        const box = line.getBoundingClientRect();
        return box.left < edge.left || box.right > edge.right || box.bottom > edge.bottom;
      })
      .map((line) => line.textContent);
  });
  expect(outside).toEqual([]);
});

test('a picture of the view is what the screen shows, without its buttons', async ({ page }) => {
  await openFile(page, ZEEBRUGGE);
  await page.getByRole('group', { name: /^Keuzes op vlak van/ }).click();
  const map = page.getByRole('region', { name: 'Kaart', exact: true });
  const frame = await map.boundingBox();
  const zoom = await page.getByRole('toolbar').boundingBox();
  const goal = await page.getByRole('group', { name: new RegExp(`^${GOAL}`) }).boundingBox();
  if (!frame || !zoom || !goal) throw new Error('There is no map.');
  const { bytes } = await takeAway(page, { kind: 'Beeld van dit scherm', scale: '2×' });
  const pixels = await decodePng(bytes);
  expect([pixels.width, pixels.height]).toEqual([frame.width * 2, frame.height * 2]);
  const at = (x: number, y: number) => pixels.at((x - frame.x) * 2, (y - frame.y) * 2);
  expect(at(goal.x + goal.width / 2, goal.y + 6)).toBe(DEEP);
  // Of the zoom buttons neither sheet nor edge is left.
  const area = [zoom.x - frame.x, zoom.y - frame.y, zoom.width, zoom.height].map((n) => n * 2);
  const [x = 0, y = 0, width = 0, height = 0] = area;
  expect(pixels.has('#ffffff', x, y, width, height)).toBe(false);
});
