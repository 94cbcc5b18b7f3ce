/** Replaces the worker of a site that keeps nothing: clears earlier editions, then unregisters. */
async function clear() {
  const { pathname } = new URL('./', globalThis.location)
  const names = await caches.keys()
  await Promise.all(names.filter(name => name.startsWith(`raadsdeck ${pathname} `)).map(name => caches.delete(name)))
  await globalThis.registration.unregister()
}

globalThis.addEventListener('install', () => globalThis.skipWaiting())
globalThis.addEventListener('activate', event => event.waitUntil(clear()))
