import { whenIdle } from '#storage/when-idle.ts';

const LIST = 'chunks.json';

/** So long after the start, in ms, what is on screen has had the network and the processor to itself. */
const AFTER_MS = 3000;

/**
 * Loads in quiet moments what the app would load only when it is used, so that a tab that stays open
 * can do everything when the host has a newer release and no longer has these files.
 */
export function preloadChunks(): void {
  setTimeout(() => {
    preload().catch(() => {
      // Without the list each part loads when it is used.
    });
  }, AFTER_MS);
}

/** One file after the other: all at once, they would hold up who has begun to type. */
async function preload(): Promise<void> {
  await new Promise<void>(whenIdle);
  const response = await fetch(LIST);
  const files: readonly string[] = await response.json();
  for (const file of files) {
    await new Promise<void>(whenIdle);
    // Offline, or on its way out: then this part loads when it is used, from the device.
    await (file.endsWith('.js') ? loadScript : loadStyle)(file).catch(() => {});
  }
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
