import type { BenchPage } from './bench-page.ts';

/** Runs in Tocht's page before its own scripts: the app knows nothing of being measured. */
export function measureTocht(): void {
  Reflect.deleteProperty(window, 'showOpenFilePicker');
  const isLarge = (): boolean => document.querySelector('[data-large-map]') !== null;
  window.addEventListener('DOMContentLoaded', () => {
    const look = (): void => {
      const drawn =
        document.querySelector('[data-card] text') &&
        (!isLarge() || document.querySelector('canvas[style*="visible"]'));
      if (drawn) setTimeout(() => performance.mark('painted'));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  // A card of a large map is painted when a canvas that was begun after the key comes in sight.
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
        for (const { target } of changes) begun.add(target);
      });
      watching.observe(document.body, { subtree: true, attributeFilter: ['width'] });
    },
    shows(title) {
      const cards = [...document.querySelectorAll('[data-card]')];
      if (cards.some((card) => card.getAttribute('aria-label')?.startsWith(title))) return true;
      return [...document.querySelectorAll<HTMLElement>('[data-large-map] canvas')].some(
        (canvas) => begun.has(canvas) && canvas.style.visibility === 'visible',
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
