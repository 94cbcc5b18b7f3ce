/** In the place of the worker for a site that keeps nothing: clears what an earlier edition kept, and itself. */
async function clear() {
  const { pathname } = new URL('./', globalThis.location)
  const names = await caches.keys()
  await Promise.all(names.filter(name => name.startsWith(`raadsdeck ${pathname} `)).map(name => caches.delete(name)))
  await globalThis.registration.unregister()
}

globalThis.addEventListener('install', () => globalThis.skipWaiting())
globalThis.addEventListener('activate', event => event.waitUntil(clear()))
