import type { PlacedGraph } from '../bench-page.ts';

/** The smallest zoom at which a large graph opens, as in Tocht. */
export const OPENING_ZOOM = 0.25;

const size = new URLSearchParams(location.search).get('size') ?? '50';

export async function placedGraph(): Promise<PlacedGraph> {
  return (await fetch(`graph-${size}.json`)).json();
}

export async function storedScene(): Promise<string> {
  return (await fetch(`scene-${size}.json`)).text();
}

/** Marks the moment at which the frame that is being made has been drawn. */
export function markPainted(): void {
  requestAnimationFrame(() => setTimeout(() => performance.mark('painted')));
}

/** A plain line to type in: Enter adds a card. */
export function addLine(add: (title: string) => void): void {
  const line = document.createElement('input');
  line.id = 'line';
  document.body.append(line);
  line.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    add(line.value);
    line.value = '';
  });
}
