import { foldSpace } from '../model/title.ts';

/** A text without what people type differently for the same words: capitals, accents, spaces, quotes and dashes. */
export function foldText(text: string): string {
  return foldSpace(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .toLowerCase();
}
