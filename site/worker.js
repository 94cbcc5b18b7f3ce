/* global VERSION, FILES */
/**
 * Keeps the last whole edition of the site for when there is no network. VERSION names the edition, FILES has the
 * SHA-256 of each address. With a network, all but the files whose names change with their content comes from there.
 */
const root = new URL('./', globalThis.location)
// Another copy of the site on the same host has its own.
const family = `raadsdeck ${root.pathname} `
const name = family + VERSION
const hashes = new Map(Object.entries(FILES).map(([path, hash]) => [new URL(path, root).href, hash]))
const assets = new URL('assets/', root).href

async function hashOf(response) {
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer())
  return [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** Keeps a file if it is this edition's; throws while the last edition's is still in its place. */
async function keep(url) {
  // Past the browser's own memory of a former edition.
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

/** Removes what is kept of other editions, or of all. */
async function dropEditions(kept) {
  const others = (await caches.keys()).filter(other => other.startsWith(family) && other !== kept)
  await Promise.all(others.map(other => caches.delete(other)))
}

/** A site that was withdrawn has no worker any more. */
async function dropIfWithdrawn() {
  const { status } = await fetch(globalThis.location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => ({}))
  if (status !== 404 && status !== 410)
    return
  await dropEditions()
  await globalThis.registration.unregister()
}

/** Not by opening the edition: that would make a new one of a site that was just withdrawn. */
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
    // A folder's address without its slash is what a host would redirect; the page's links count on the slash.
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
