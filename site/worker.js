/* global VERSION, FILES */
/**
 * Keeps one whole build of the site on the device: VERSION names it, FILES are its addresses. Pages get all their files
 * from the build that they belong to; what is not of it is asked of the network.
 */
const root = new URL('./', globalThis.location)
// Another copy of the site on the same host has its own.
const family = `raadsdeck ${root.pathname} `
const name = family + VERSION
const known = new Set(FILES.map(path => new URL(path, root).href))

async function keep() {
  const cache = await caches.open(name)
  // Past the browser's own memory of a former build.
  await cache.addAll([...known].map(url => new Request(url, { cache: 'reload' })))
}

async function dropOthers() {
  const names = await caches.keys()
  const others = names.filter(other => other.startsWith(family) && other !== name)
  await Promise.all(others.map(other => caches.delete(other)))
}

async function answer(request) {
  const url = new URL(request.url)
  url.search = url.hash = ''
  const cache = await caches.open(name)
  // A folder's address without its slash is what a host would redirect; the page's links count on the slash.
  if (request.mode === 'navigate' && known.has(`${url.href}/`))
    return Response.redirect(`${url.href}/`)
  if (known.has(url.href))
    return await cache.match(url.href) ?? fetch(request)
  try {
    return await fetch(request)
  }
  catch (error) {
    if (request.mode !== 'navigate')
      throw error
    return cache.match(new URL('404.html', root).href)
  }
}

globalThis.addEventListener('install', event => event.waitUntil(keep()))
globalThis.addEventListener('activate', event => event.waitUntil(dropOthers()))
globalThis.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && event.request.url.startsWith(root.href))
    event.respondWith(answer(event.request))
})
