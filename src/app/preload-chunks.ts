const LIST = 'chunks.json';

/** So long after the start, in ms, what is on screen has had the network and the processor to itself. */
const AFTER_MS = 3000;

/**
 * Loads in quiet moments what the app would load only when it is used, so that a tab that stays open
 * can do everything when the host has a newer release and no longer has these files.
 */
export function preloadChunks(): void {
  const load = (): void => {
    void preload().catch(() => {
      // Offline, or on its way out: then each part loads when it is used, from the device.
    });
  };
  setTimeout(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 10_000 });
    else load();
  }, AFTER_MS);
}

async function preload(): Promise<void> {
  const response = await fetch(LIST);
  const files: readonly string[] = await response.json();
  await Promise.all(files.map((file) => (file.endsWith('.js') ? loadScript : loadStyle)(file)));
}

function loadScript(file: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = file;
  document.head.append(link);
}

/** Not by a link: some browsers hold `prefetch` to the `default-src` of the page's policy, which allows nothing. */
async function loadStyle(file: string): Promise<void> {
  const response = await fetch(file, { priority: 'low' });
  // What is not read may not be kept.
  await response.arrayBuffer();
}
