const LIST = 'chunks.json';

/** So long after the start, in ms, what is on screen has had the network and the processor to itself. */
const AFTER_MS = 3000;

/**
 * Loads in quiet moments what the app would load only when it is used, so that a tab that stays open
 * can do everything when the host has a newer release and no longer has these files.
 */
export function preloadChunks(): void {
  const load = (): void => {
    preload().catch(() => {
      // Without the list each part loads when it is used.
    });
  };
  setTimeout(load, AFTER_MS);
}

/** One file after the other: all at once, they would hold up who has begun to type. */
async function preload(): Promise<void> {
  await quietMoment();
  const response = await fetch(LIST);
  const files: readonly string[] = await response.json();
  for (const file of files) {
    await quietMoment();
    // Offline, or on its way out: then this part loads when it is used, from the device.
    await (file.endsWith('.js') ? loadScript : loadStyle)(file).catch(() => {});
  }
}

/** In a tab that isn't seen every moment is quiet, and the browser would give one in ten seconds. */
function quietMoment(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window && !document.hidden) {
      requestIdleCallback(() => resolve(), { timeout: 10_000 });
    } else setTimeout(resolve);
  });
}

function loadScript(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = file;
    link.onload = () => resolve();
    link.onerror = reject;
    document.head.append(link);
  });
}

/** Not by a link: some browsers hold `prefetch` to the `default-src` of the page's policy, which allows nothing. */
async function loadStyle(file: string): Promise<void> {
  const response = await fetch(file, { priority: 'low' });
  // What is not read may not be kept.
  await response.arrayBuffer();
}
