import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { Editor } from './support/editor.ts';

interface Line {
  readonly title: string;
  readonly depth: number;
}

const OUTLINE = readFileSync('examples/zeebrugge.txt', 'utf8').trimEnd();
const LINES: readonly Line[] = OUTLINE.split('\n').map((line) => ({
  title: line.trim(),
  depth: (line.length - line.trimStart().length) / 2,
}));
const SKATEPARK = 'Voorzien van een skatepark';
/** In the file they stand below one outcome; what a team does is an action. */
const ACTION_DEPTH = 3;

/** The chain typed line by line from an empty device, with nothing but keys. */
async function typeChain(page: Page): Promise<Editor> {
  const editor = new Editor(page);
  const { keyboard } = page;
  const [goal, ...rest] = LINES;
  await page.goto('./');
  // The keyboard waits in the line of the goal.
  await expect(page.getByRole('textbox', { name: /Welk verschil/ })).toBeFocused();
  await keyboard.type(goal?.title ?? '');
  await keyboard.press('Enter');
  await expect(editor.ask).toBeFocused();
  await expect(editor.cards()).toHaveCount(1);

  let depth = 1;
  for (const [index, line] of rest.entries()) {
    for (; depth > line.depth; depth--) await keyboard.press('Shift+Tab');
    const deeper = (rest[index + 1]?.depth ?? 0) > line.depth;
    await keyboard.type(line.depth === ACTION_DEPTH ? `! ${line.title}` : line.title);
    await keyboard.press(deeper ? 'Tab' : 'Enter');
    if (deeper) depth++;
    await expect(editor.ask).toHaveValue('');
  }
  await expect(editor.cards()).toHaveCount(LINES.length);
  return editor;
}

interface Heard {
  readonly title: string;
  readonly level: string;
  readonly place: number;
  readonly siblings: number;
  readonly parents: string;
  readonly children: number;
}

/** What the accessibility tree says of each card on the map, taken from the words alone. */
async function hearCards(editor: Editor): Promise<Heard[]> {
  const snapshot = await editor.map.ariaSnapshot();
  // A name with a colon is quoted as YAML quotes it.
  const names = [...snapshot.matchAll(/^\s*- '?group "(.*?)"'?$/gm)].map(([, name]): string =>
    JSON.parse(`"${name}"`),
  );
  return names.map((name) => {
    const words =
      /^(?<title>.+?)\. (?<level>Langetermijndoel|Effect|Actie)\.(?: (?<place>\d+) van (?<siblings>\d+)\.)?(?: Draagt bij tot: (?<parents>.+?)\.)?(?: (?<children>\d+) kaarten? eronder\.)?$/.exec(
        name,
      )?.groups;
    if (!words) throw new Error(`This name says something else: ${name}`);
    return {
      title: words.title ?? '',
      level: words.level ?? '',
      place: Number(words.place ?? 1),
      siblings: Number(words.siblings ?? 1),
      parents: words.parents ?? '',
      children: Number(words.children ?? 0),
    };
  });
}

/** The outline as a listener would write it down. */
function writeDown(heard: readonly Heard[], parent = '', depth = 0): string[] {
  return heard
    .filter(({ parents }) => parents === parent)
    .sort((one, other) => one.place - other.place)
    .flatMap(({ title }) => [
      `${'  '.repeat(depth)}${title}`,
      ...writeDown(heard, title, depth + 1),
    ]);
}

test('the whole chain of Zeebrugge is built, mended and left by keyboard alone', async ({
  page,
}) => {
  const editor = await typeChain(page);
  const { keyboard } = page;

  await test.step('undo and redo', async () => {
    await keyboard.press('Control+z');
    await expect(editor.cards()).toHaveCount(LINES.length - 1);
    await keyboard.press('Control+Shift+z');
    await expect(editor.cards()).toHaveCount(LINES.length);
  });

  await test.step('to the map: Escape twice from the question', async () => {
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    await expect(editor.map.locator('[data-card]:focus')).toHaveCount(1);
  });

  await test.step('the arrows reach a card, and F2 edits its title', async () => {
    await expect(editor.card(LINES[0]?.title ?? '')).toBeFocused();
    await keyboard.press('ArrowDown');
    for (let steps = 0; steps < LINES.length; steps++) {
      const focused = await editor.map.locator('[data-card]:focus').getAttribute('aria-label');
      if (focused?.startsWith('Kinderen hebben de kansen')) break;
      await keyboard.press('ArrowRight');
    }
    await expect(editor.card('Kinderen hebben de kansen')).toBeFocused();
    await keyboard.press('F2');
    await keyboard.press('End');
    await keyboard.type(', elke dag');
    await keyboard.press('Enter');
    await expect(
      editor.card('Kinderen hebben de kansen om (in)formeel te leren, elke dag'),
    ).toBeFocused();
    await keyboard.press('Control+z');
    await expect(editor.card('Kinderen hebben de kansen om (in)formeel te leren.')).toBeFocused();
  });

  await test.step('a second parent: its title typed, and two keys', async () => {
    await keyboard.press('ArrowDown');
    await expect(editor.map.locator('[data-card]:focus')).toHaveAccessibleName(
      /Draagt bij tot: Kinderen hebben de kansen/,
    );
    await keyboard.type('skatep');
    await expect(editor.ask).toBeFocused();
    await expect(page.getByRole('option', { name: SKATEPARK })).toBeVisible();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(editor.card(SKATEPARK)).toHaveAccessibleName(/Draagt bij tot: .+ en .+\.$/);
    await expect(page.getByText(`Gekoppeld: ${SKATEPARK}`)).toBeAttached();
    await keyboard.press('Control+z');
    await expect(editor.card(SKATEPARK)).not.toHaveAccessibleName(/ en /);
  });

  await test.step('the map is one Tab stop, and lets go', async () => {
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    await expect(editor.map.locator('[data-card]:focus')).toHaveCount(1);
    await expect(editor.map.locator('[data-card][tabindex="0"]')).toHaveCount(1);
    await keyboard.press('Escape');
    const zoomIn = editor.map.getByRole('button', { name: 'Inzoomen' });
    const onZoomIn = (): Promise<boolean> =>
      zoomIn.evaluate((button) => button === document.activeElement);
    for (let stops = 0; stops < 5 && !(await onZoomIn()); stops++) await keyboard.press('Tab');
    await expect(zoomIn).toBeFocused();
    const percent = editor.map.getByRole('button', { name: /%/ });
    const before = await percent.textContent();
    await keyboard.press('Enter');
    await expect(percent).not.toHaveText(before ?? '');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await expect(editor.ask).toBeFocused();
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    await expect(editor.map.locator('[data-card]:focus')).toHaveCount(1);
    await keyboard.press('Escape');
    await keyboard.press('Shift+Tab');
    await expect(editor.map.locator(':focus')).toHaveCount(0);
    await expect(editor.cards()).toHaveCount(LINES.length);
  });

  await editor.saved();
});

test('the accessibility tree reads back as the outline', async ({ page }) => {
  const editor = await typeChain(page);
  const heard = await hearCards(editor);
  expect(writeDown(heard).join('\n')).toBe(OUTLINE);
  expect(heard.map(({ title }) => title)).toEqual(LINES.map(({ title }) => title));
  for (const { title, level, siblings, children } of heard) {
    const at = LINES.findIndex((line) => line.title === title);
    const depth = LINES[at]?.depth ?? 0;
    const levels = ['Langetermijndoel', 'Effect', 'Effect', 'Actie'];
    expect(level, title).toBe(levels[depth]);
    const row = heard.filter(
      ({ parents }) => parents === heard.find((one) => one.title === title)?.parents,
    );
    expect(siblings, title).toBe(row.length);
    expect(children, title).toBe(heard.filter(({ parents }) => parents === title).length);
  }
});
