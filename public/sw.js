/**
 * Keeps one version of the program on the device, whole, so that it opens without a net. A new version is fetched beside the old one and
 * waits until no window is open: a drawing is never interrupted, and two versions are never mixed. No drawing ever comes here.
 */
importScripts('./sw-files.js');

const { version, files } = self.ROMSLIG;
const NAME = `romslig ${version}`;

/** How many files are fetched side by side, so that a slow line and a slow phone have something left for who is there. */
const LANES = 4;

/** Settles when no hand is at work in the page that this version comes with. */
let rest = Promise.resolve();
let letGo = null;

self.addEventListener('message', ({ data: atWork }) => {
  if (!atWork) {
    letGo?.();
    letGo = null;
  } else if (!letGo) rest = new Promise((done) => (letGo = done));
});

self.addEventListener('install', (event) => {
  const left = files.values();
  const lane = async (cache) => {
    for (const file of left) {
      await rest;
      await cache.add(new Request(file, { cache: 'no-cache' }));
    }
  };
  event.waitUntil(
    caches.open(NAME).then((cache) => Promise.all(Array.from({ length: LANES }, () => lane(cache)))),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      const old = names.filter((name) => name.startsWith('romslig ') && name !== NAME);
      await Promise.all(old.map((name) => caches.delete(name)));
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method === 'GET' && origin === self.location.origin)
    event.respondWith(answer(request, pathname));
});

async function answer(request, pathname) {
  const home = new URL('./', self.location.href).pathname;
  const isPage = pathname === home || pathname === `${home}index.html`;
  // Not through an open cache: opening one that is gone would make it anew, and empty.
  const kept = await caches.match(isPage ? './' : request, { cacheName: NAME, ignoreSearch: true });
  return kept ?? fetch(request);
}
