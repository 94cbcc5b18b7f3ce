/* global VERSION, FILES */
/**
 * Keeps the site's last complete edition for offline use.
 * VERSION names the edition, FILES has the SHA-256 of each address.
 * Online, only files named by their content come from the cache.
 */
const root = new URL('./', globalThis.location)
// Another copy of the site on the same host has its own caches.
const family = `raadsdeck ${root.pathname} `
const name = family + VERSION
const hashes = new Map(Object.entries(FILES).map(([path, hash]) => [new URL(path, root).href, hash]))
const assets = new URL('assets/', root).href

async function hashOf(response) {
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer())
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** Caches this edition's file; throws while the host still serves the last one. */
async function keep(url) {
  // Past the HTTP cache, which may hold a former edition.
  const response = await fetch(url, { cache: 'reload' })
  const hash = response.ok && await hashOf(response)
  if (hash === hashes.get(url))
    return (await caches.open(name)).put(url, response)
  const last = await caches.match(url)
  if (last && hash === await hashOf(last))
    throw new Error('Raadsdeck: this edition is not all there yet; the last one stays for offline use.')
  const why = response.ok ? 'not of this edition' : response.status
  console.warn(`Raadsdeck: not kept for offline use: ${url} (${why})`)
}

async function install() {
  const files = await Promise.allSettled([...hashes.keys()].map(keep))
  const failed = files.find(({ status }) => status === 'rejected')
  if (failed) {
    await caches.delete(name)
    throw failed.reason
  }
  await globalThis.skipWaiting()
}

/** Deletes the caches of other editions, or of all. */
async function dropEditions(kept) {
  const others = (await caches.keys()).filter(other => other.startsWith(family) && other !== kept)
  await Promise.all(others.map(other => caches.delete(other)))
}

/** Drops all of a withdrawn site, whose worker file is gone. */
async function dropIfWithdrawn() {
  const { status } = await fetch(globalThis.location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => ({}))
  if (status !== 404 && status !== 410)
    return
  await dropEditions()
  await globalThis.registration.unregister()
}

/** Not by caches.open, which would recreate the cache of a site just withdrawn. */
const keptAt = href => caches.match(href, { cacheName: name })

async function answer(request) {
  const url = new URL(request.url)
  url.search = url.hash = ''
  if (url.href.startsWith(assets))
    return await keptAt(url.href) ?? fetch(request)
  try {
    return await fetch(request)
  }
  catch (error) {
    // Redirects as a host would: the page's links need the folder's slash.
    if (request.mode === 'navigate' && hashes.has(`${url.href}/`))
      return Response.redirect(`${url.href}/`)
    const kept = await keptAt(url.href)
      ?? (request.mode === 'navigate' ? await keptAt(new URL('404.html', root).href) : undefined)
    if (kept)
      return kept
    throw error
  }
}

globalThis.addEventListener('install', event => event.waitUntil(install()))
globalThis.addEventListener('activate', event => event.waitUntil(
  dropEditions(name).then(() => globalThis.clients.claim()),
))
globalThis.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET' || !event.request.url.startsWith(root.href))
    return
  event.respondWith(answer(event.request))
  if (event.request.mode === 'navigate')
    event.waitUntil(dropIfWithdrawn())
})
