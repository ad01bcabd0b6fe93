import type { PaperColors } from './paint-sheet.ts';

/** The colours of what stands on the paper, as an element of the page has them: light or dark. */
export function paperColorsOf(element: Element): PaperColors {
  const style = getComputedStyle(element);
  return {
    paper: style.getPropertyValue('--surface-paper'),
    link: style.getPropertyValue('--link-color'),
    lit: style.getPropertyValue('--accent-sea'),
    deepEdge: matchMedia('(prefers-color-scheme: dark)').matches
      ? style.getPropertyValue('--color-control')
      : undefined,
  };
}
