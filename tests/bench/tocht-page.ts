import type { BenchPage } from './bench-page.ts';

/** Runs in Tocht's page before its own scripts: the app knows nothing of being measured. */
export function measureTocht(): void {
  Reflect.deleteProperty(window, 'showOpenFilePicker');
  const isLarge = (): boolean => document.querySelector('[data-large-map]') !== null;
  window.addEventListener('DOMContentLoaded', () => {
    let isPainted = false;
    const look = (): void => {
      const isMapThere =
        document.querySelector('[data-card] text') &&
        (!isLarge() || document.querySelector('[data-in-sight] canvas'));
      // At first the model shows as a picture; the map that can be worked with takes its place.
      if (!isPainted && (isMapThere || document.querySelector('[data-first-picture] canvas'))) {
        isPainted = true;
        setTimeout(() => performance.mark('painted'));
      }
      if (isMapThere) setTimeout(() => performance.mark('workable'));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  // A card of a large map is painted when sheets that were begun after the key come in sight.
  const begun = new Set<Node>();
  let watching: MutationObserver | undefined;
  const page: BenchPage = {
    zoom() {
      const viewport = document.querySelector<HTMLElement>('.react-flow__viewport');
      return viewport ? new DOMMatrix(viewport.style.transform).a : 0;
    },
    isCard: (x, y) => Boolean(document.elementFromPoint(x, y)?.closest('[data-card]')),
    watch() {
      watching?.disconnect();
      begun.clear();
      watching = new MutationObserver((changes) => {
        for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) begun.add(node);
      });
      watching.observe(document.body, { subtree: true, childList: true });
    },
    shows(title) {
      const cards = [...document.querySelectorAll('[data-card]')];
      if (cards.some((card) => card.getAttribute('aria-label')?.startsWith(title))) return true;
      return [...document.querySelectorAll('[data-large-map] [data-in-sight]')].some((sheets) =>
        begun.has(sheets),
      );
    },
    isEditing: () => document.activeElement?.matches('[data-card] textarea') ?? false,
  };
  window.bench = page;
  // What the export dialog hands over is the file, ready.
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    if (blob instanceof Blob && blob.type === 'image/png') {
      Object.assign(window, { exported: { at: performance.now(), blob } });
    }
    return createObjectURL.call(URL, blob);
  };
}
