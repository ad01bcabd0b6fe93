import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

export const GOAL = 'Alle Zeebrugse kinderen kunnen leven in een buurt die hen kansen biedt';
export const KNOW_EACH_OTHER = 'Ouders kennen elkaar';
export const PLAY = 'Kinderen hebben plekken waar ze graag spelen';

/** What is said in the room, line by line, and the key after each. */
export const SAID: readonly (readonly [text: string, key: 'Enter' | 'Tab' | 'Shift+Tab'])[] = [
  ['Ouders kunnen hun ambitie als ouder waarmaken', 'Tab'],
  [KNOW_EACH_OTHER, 'Tab'],
  ['! Oudercafé op woensdagvoormiddag', 'Enter'],
  ['! Babbelpunt aan de schoolpoort', 'Enter'],
  ['? Ouders hebben tijd om elkaar te zien', 'Enter'],
  ['> Een moestuin achter de kerk', 'Shift+Tab'],
  ['Ouders vinden de weg naar hulp', 'Tab'],
  ['! Spreekuur van het Huis van het Kind', 'Enter'],
  ['! Een brugfiguur in elke school', 'Shift+Tab'],
  ['', 'Shift+Tab'],
  ['Kinderen leren binnen en buiten de school', 'Tab'],
  ['Kinderen spreken vlot Nederlands', 'Tab'],
  ['! Taal stimuleren in de kinderopvang', 'Enter'],
  ['! Voorleesuurtje in de bib', 'Enter'],
  ['? Er zijn genoeg plaatsen in de opvang', 'Shift+Tab'],
  [PLAY, 'Tab'],
  ['! Speelstraten in de zomervakantie', 'Enter'],
  ['! Een natuurlijke speelplek aan het kanaal', 'Enter'],
  ['> De haven sponsort een speeltuin', 'Shift+Tab'],
  ['Kinderen kiezen zelf hun vrije tijd', 'Tab'],
  ['! Voorzien van een skatepark', 'Enter'],
  ['! Pop-upactiviteiten zoals cinema', 'Enter'],
  ['> Een busje naar het zwembad', 'Enter'],
  ['> Een jeugdhuis', 'Shift+Tab'],
  ['', 'Shift+Tab'],
  ['Gezinnen wonen gezond en veilig', 'Tab'],
  ['De straten zijn verkeersveilig', 'Tab'],
  ['! Fietsroutes naar school', 'Enter'],
  ['! Een schoolstraat', 'Enter'],
  ['? De stad maakt de kruispunten veilig', 'Enter'],
  [PLAY, 'Shift+Tab'],
  ['Woningen zijn warm en droog', 'Tab'],
  ['! Samen isoleren, straat per straat', 'Enter'],
  ['? Huisbazen werken mee', 'Shift+Tab'],
  ['Buren zorgen voor elkaar', 'Tab'],
  ['! Een buurtfeest in juni', 'Enter'],
  [KNOW_EACH_OTHER, 'Enter'],
];

/** The titles of the cards that come of it, the goal first. */
export const TITLES = [
  GOAL,
  ...new Set(SAID.map(([text]) => text.replace(/^! /, '')).filter((text) => /^[^?>]/.test(text))),
];
export const ASSUMPTIONS = said('? ');
export const IDEAS = said('> ');

function said(mark: string): string[] {
  return SAID.filter(([text]) => text.startsWith(mark)).map(([text]) => text.slice(mark.length));
}

/** A Tocht file as any other program reads it. */
export interface WorkshopFile {
  readonly format: string;
  readonly about: {
    readonly levels: readonly {
      readonly id: string;
      readonly role: string;
      readonly name?: string;
    }[];
    readonly ceiling?: unknown;
  };
  readonly elements: readonly {
    readonly id: string;
    readonly title: string;
    readonly level: string;
    readonly owners?: readonly string[];
  }[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
  readonly assumptions: readonly { readonly about: string; readonly text: string }[];
  readonly indicators: readonly { readonly element: string; readonly name: string }[];
  readonly partners: readonly { readonly id: string; readonly name: string }[];
  readonly ideas: readonly { readonly text: string }[];
}

export function parseWorkshop(path: string): WorkshopFile {
  return JSON.parse(readFileSync(path, 'utf8')) as WorkshopFile;
}

/** The titles that a card contributes to, in a file. */
export function parentsIn(file: WorkshopFile, title: string): string[] {
  const titleOf = (id: string) => file.elements.find((element) => element.id === id)?.title ?? '';
  const card = file.elements.find((element) => element.title === title);
  return file.links
    .filter(({ from }) => from === card?.id)
    .map(({ to }) => titleOf(to))
    .sort();
}

/** The model is a chain: nothing dangles, and from every card one comes to the goal. */
export function expectWhole(file: WorkshopFile): void {
  const ids = new Set(file.elements.map(({ id }) => id));
  expect(ids.size).toBe(file.elements.length);
  for (const { from, to } of file.links) expect([ids.has(from), ids.has(to)]).toEqual([true, true]);
  for (const { about } of file.assumptions) expect(ids).toContain(about);
  const goal = file.elements.find(({ title }) => title === GOAL)?.id ?? '';
  const reached = new Set([goal]);
  for (const card of reached) {
    for (const { from, to } of file.links) if (to === card) reached.add(from);
  }
  expect(reached.size).toBe(file.elements.length);
}

/** The size of the PNG that lies on the clipboard, as its own header says. */
export async function copiedPicture(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  return Buffer.from(base64, 'base64');
}

/** Goes by Tab to a part of the page. */
export async function tabTo(page: Page, part: Locator, key = 'Tab'): Promise<void> {
  await expect(part).toBeVisible();
  for (let pressed = 0; pressed < 60; pressed++) {
    if (await part.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(part).toBeFocused();
}

/** Does what the palette finds first. @param found what that is called, where it isn't as it is typed */
export async function choose(page: Page, words: string, found = words): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: /Zoek een handeling/ });
  await expect(field).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.getByRole('option').first()).toContainText(found, { ignoreCase: true });
  await page.keyboard.press('Enter');
  await expect(field).toBeHidden();
}
