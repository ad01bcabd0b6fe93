/*
 * Keeps the whole app on the device. Every release has a cache of its own, filled before the release
 * may take over; a release takes over when a person consents (SKIP_WAITING), or when no tab is open.
 * The caches of the releases just before stay, so that a tab opened then still finds its own chunks.
 */

/** What the build made, by address; a revision where the name carries no hash. Filled in by the build. */
declare const __FILES_OF_THIS_RELEASE__: readonly {
  readonly url: string;
  readonly revision: string | null;
}[];

const worker = self as unknown as ServiceWorkerGlobalScope;
const CACHE_PREFIX = 'tocht-';
const KEPT_RELEASES = 4;
const PAGE = 'index.html';

const files = __FILES_OF_THIS_RELEASE__;
const release = fingerprint(files).then((hash) => CACHE_PREFIX + hash);

worker.addEventListener('install', (event) => {
  event.waitUntil(fillCache());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([removeOldReleases(), worker.clients.claim()]));
});

worker.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  event.respondWith(
    request.mode === 'navigate' ? answerWith(PAGE, request) : answerWith(request, request),
  );
});

/** A file is the same whoever asks for it, though many hosts say `Vary: Origin` of all they serve. */
const BY_ADDRESS = { ignoreVary: true } as const;

/** Answers from this release, else from an older one, else from the network. */
async function answerWith(wanted: RequestInfo, request: Request): Promise<Response> {
  const cache = await caches.open(await release);
  return (
    (await cache.match(wanted, { ...BY_ADDRESS, ignoreSearch: true })) ??
    (await caches.match(request, BY_ADDRESS)) ??
    (await fetch(request))
  );
}

async function fillCache(): Promise<void> {
  const cache = await caches.open(await release);
  await Promise.all(files.map((file) => keep(cache, file.url, file.revision === null)));
}

/** Takes a file into the cache; one with a hash in its name never changes, so an older copy will do. */
async function keep(cache: Cache, url: string, hashed: boolean): Promise<void> {
  const known = hashed ? await caches.match(url, BY_ADDRESS) : undefined;
  const response = known ?? (await fetch(url, { cache: hashed ? 'default' : 'reload' }));
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  await cache.put(url, response);
}

async function removeOldReleases(): Promise<void> {
  const current = await release;
  const others = (await caches.keys()).filter(
    (name) => name.startsWith(CACHE_PREFIX) && name !== current,
  );
  // The browser lists caches in the order in which they were made.
  const old = others.slice(0, Math.max(0, others.length - KEPT_RELEASES + 1));
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function fingerprint(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
