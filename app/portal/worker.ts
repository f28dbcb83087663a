/**
 * The portal's service worker. It keeps one page, `/offline`, with its style sheet, script and icon, for when the
 * line is gone. Nothing else is ever stored: no page that holds somebody's words, no answer to a form.
 */
interface Waitable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Waitable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Scope extends EventTarget {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
}

// The script runs as a worker, for which this compilation has no types.
const scope = self as unknown as Scope;
const kept = 'lianxin-offline-1';
const page = '/offline';

/** The offline page in the reader's language and print, and the files it names. */
async function store(): Promise<void> {
  const answer = await fetch(page, { cache: 'no-store', credentials: 'same-origin' });
  if (!answer.ok) return;
  const html = await answer.clone().text();
  const files = Array.from(html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g), (match) => match[1] ?? '');
  const cache = await caches.open(kept);
  await cache.addAll(Array.from(new Set(files)).filter((file) => !file.endsWith('.png')));
  await cache.put(page, answer);
}

async function removeOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== kept).map((name) => caches.delete(name)));
}

async function offline(): Promise<Response> {
  return (await caches.match(page)) ?? Response.error();
}

async function fromCache(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

scope.addEventListener('install', (event) => {
  (event as Waitable).waitUntil(store().then(() => scope.skipWaiting()));
});
scope.addEventListener('activate', (event) => {
  (event as Waitable).waitUntil(removeOthers().then(() => scope.clients.claim()));
});
// The reader changed language, print or colours: the page is fetched again as they want it.
scope.addEventListener('message', (event) => {
  if ((event as MessageEvent).data === 'refresh')
    (event as Waitable).waitUntil(store().catch(() => undefined));
});
scope.addEventListener('fetch', (event) => {
  const { request, respondWith } = event as Fetching;
  const answer = respondWith.bind(event);
  if (request.mode === 'navigate' && !new URL(request.url).pathname.startsWith('/desk')) {
    answer(fetch(request).catch(offline));
  } else if (request.method === 'GET' && new URL(request.url).pathname.startsWith('/assets/')) {
    answer(fromCache(request));
  }
});
